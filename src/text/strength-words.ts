import { type Language, formatNumber } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { StrengthSeries } from '#src/domain/strength/strength-series.ts'
import type { Strength } from '#src/schema/contingent.ts'
import type { Texts } from './load-texts.ts'
import { quantityPhrase } from './phrases.ts'

/** A ceiling in words, with the resolution that set or kept it; empty for a figure without one. */
export const ceilingWords = (
  { id, authorised, resolution }: Strength,
  unchanged: ReadonlySet<string>,
  t: Texts,
  language: Language,
): string =>
  authorised === null
    ? ''
    : [
        formatNumber(authorised, language),
        ...(resolution === undefined ? [] : [t.strength.resolutionLong(resolution)]),
        ...(unchanged.has(id) ? [t.strength.renewed] : []),
      ].join(', ')

/** The number of a figure that stands apart. */
export const apartNumber = ({ actual, authorised }: Strength, t: Texts, language: Language): string =>
  actual ? quantityPhrase(actual, t, language) : formatNumber(authorised ?? 0, language)

/** A figure that stands apart in words: number, what it counts, where. */
export const apartWords = (row: Strength, names: Names, t: Texts, language: Language): string =>
  `${apartNumber(row, t, language)} ${textIn(row.label, language)}${row.province ? ` · ${names.province(row.province)}` : ''}`

/** What is not known of a component. */
export const strengthRemarks = ({ points, ceilings }: StrengthSeries, t: Texts): readonly string[] => [
  ...(points.length === 0 ? [t.strength.noActual] : []),
  ...(ceilings.length === 0 ? [t.strength.noCeiling] : []),
]

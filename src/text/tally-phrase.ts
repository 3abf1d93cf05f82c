import { type Language, formatNumber } from '#src/domain/names/formats.ts'
import { type CountingStep, type SiteTally, remaining, remainingParts } from '#src/domain/sites/site-tally.ts'
import type { Texts } from './load-texts.ts'

/** What remains: "13 sites not yet documented as closed (7 open, 6 with operations ceased)". */
export const remainingPhrase = (
  tally: SiteTally,
  step: CountingStep,
  t: Texts,
  language: Language,
): string => {
  const count = remaining(tally, step)
  return `${t.tally.remaining(count, formatNumber(count, language), step)}${partsPhrase(tally, step, t, language)}`
}

/** The same by status, in brackets, with the sites that were not documented yet. */
export const partsPhrase = (tally: SiteTally, step: CountingStep, t: Texts, language: Language): string =>
  t.tally.parts(
    remainingParts(tally, step).map(({ status, count }) =>
      t.tally.inStatus[status](formatNumber(count, language)),
    ),
    tally.byStatus['not-documented'] > 0
      ? t.tally.unknown(formatNumber(tally.byStatus['not-documented'], language))
      : null,
  )

/** "43 sites of the drawdown": the set that is counted, the same at every date. */
export const setPhrase = ({ total }: SiteTally, t: Texts, language: Language): string =>
  total === 0 ? t.tally.noSet : t.tally.set(total, formatNumber(total, language))

/** Places known from UN maps only, told apart: on the maps of the year, and last seen; empty without any. */
export const placesPhrases = (
  { places: { current, last, year, none } }: SiteTally,
  t: Texts,
  language: Language,
): readonly string[] => [
  ...(current > 0 ? [t.tally.placesNow(current, formatNumber(current, language), year ?? 0)] : []),
  ...(last > 0 ? [t.tally.placesLast(last, formatNumber(last, language), year ?? 0)] : []),
  ...(none > 0 ? [t.tally.placesNone(none, formatNumber(none, language))] : []),
]

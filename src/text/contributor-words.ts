import { type Language, formatNumber, formatShortDate } from '#src/domain/names/formats.ts'
import type { PartialDate } from '#src/domain/dates/dates.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { ContributorCount } from '#src/domain/strength/contributor-counts.ts'
import { personnelKinds } from '#src/schema/personnel-kinds.ts'
import type { HeadcountTexts } from './load-headcounts.ts'

/** The heads of the columns of contributors. */
export const contributorHeader = (h: HeadcountTexts): readonly string[] => [
  h.detail.contributor,
  ...personnelKinds.map((kind) => h.detail.line[kind]),
  h.detail.people,
  h.detail.women,
]

/** The cells of a contributor under those heads; a kind that it has no row of is as one not reported. */
export const contributorCells = (
  { contributor, kinds, people, women }: ContributorCount,
  names: Pick<Names, 'contributor'>,
  language: Language,
): readonly string[] => [
  names.contributor(contributor),
  ...[...personnelKinds.map((kind) => kinds[kind]), people, women].map((value) =>
    value === null ? '–' : formatNumber(value, language),
  ),
]

/** What the table of a month is called. */
export const contributorTitle = (month: PartialDate, h: HeadcountTexts, language: Language): string =>
  h.detail.contributorsOf(formatShortDate(month, language))

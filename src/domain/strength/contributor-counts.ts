import { type Day, type PartialDate, lastDay } from '#src/domain/dates/dates.ts'
import { monthCountsOf, peopleByKind, sumOf } from '#src/domain/personnel/month-counts.ts'
import type { Contribution, Headcount } from '#src/schema/headcount.ts'
import { type PersonnelKind, personnelKinds } from '#src/schema/personnel-kinds.ts'

/** One contributor in one month: heads, and women among them; null: not reported. */
export type ContributorCount = {
  contributor: string
  kinds: Readonly<Record<PersonnelKind, number | null>>
  people: number | null
  women: number | null
}

const countOf = (one: Contribution): ContributorCount => ({
  contributor: one.contributor,
  kinds: peopleByKind([one]),
  people: sumOf(monthCountsOf([one], personnelKinds)),
  women: sumOf(personnelKinds.flatMap((kind) => (one[kind] ? [one[kind].women] : []))),
})

/**
 * The contributors of the newest month up to a day that has rows of them, those with the most people first
 * and those of whom not all is reported last; null where no month has any. Of a month of two missions the
 * last one's.
 */
export const contributorsAt = (
  listed: readonly Headcount[],
  day: Day,
): { month: PartialDate; counts: readonly ContributorCount[] } | null => {
  let newest: { month: PartialDate; by: readonly Contribution[] } | null = null
  for (const { month, by } of listed)
    if (by && lastDay(month) <= day && (newest === null || month >= newest.month)) newest = { month, by }
  return (
    newest && {
      month: newest.month,
      counts: newest.by
        .map((one) => countOf(one))
        .toSorted((a, b) => (b.people ?? -1) - (a.people ?? -1) || (a.contributor < b.contributor ? -1 : 1)),
    }
  )
}

/** A row for each month, contributor and kind that the counts have: what every sum is made of. */
export type ContributorRow = {
  month: PartialDate
  mission: string
  contributor: string
  kind: PersonnelKind
  women: number | null
  men: number | null
  sources: readonly string[]
}

/** Those rows of all months, in the order of the counts. */
export const contributorRows = (listed: readonly Headcount[]): readonly ContributorRow[] =>
  listed.flatMap(({ month, mission, by = [], sources }) =>
    by.flatMap((one) =>
      personnelKinds.flatMap((kind) => {
        const sexes = one[kind]
        return sexes ? [{ month, mission, contributor: one.contributor, kind, ...sexes, sources }] : []
      }),
    ),
  )

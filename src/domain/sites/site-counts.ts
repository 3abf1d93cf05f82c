import { compareDates } from '#src/domain/dates/dates.ts'
import type { SiteCount } from '#src/schema/site-count.ts'

/** The published counts of bases of the provinces chosen (none: of all), by date; no other filter. */
export const siteCountsOf = (
  counts: readonly SiteCount[],
  provinces: readonly string[],
): readonly SiteCount[] =>
  counts
    .filter(({ province }) => provinces.length === 0 || (province !== null && provinces.includes(province)))
    .toSorted((a, b) => compareDates(a.date, b.date))

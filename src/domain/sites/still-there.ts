import type { SiteRow } from './site-row.ts'
import { stillCounts } from './site-tally.ts'
import type { CountingStep } from '#src/schema/statuses.ts'
import { isDocumented, isOfMapPlace } from './status-rules.ts'

/** How many sites of the drawdown of one area or contributor are still there, of how many there were. */
export type StillThere = { code: string | null; count: number; of: number }

const countBy = (
  rows: readonly SiteRow[],
  step: CountingStep,
  codesOf: (row: SiteRow) => readonly (string | null)[],
): readonly StillThere[] => {
  const counts = new Map<string | null, StillThere>()
  for (const row of rows)
    for (const code of codesOf(row)) {
      const before = counts.get(code) ?? { code, count: 0, of: 0 }
      const isThere = stillCounts(row.status.name, step)
      counts.set(code, { code, count: before.count + Number(isThere), of: before.of + 1 })
    }
  // The unknown last, else those with the most sites first.
  return [...counts.values()].toSorted(
    (a, b) => Number(a.code === null) - Number(b.code === null) || b.count - a.count || b.of - a.of,
  )
}

/**
 * The sites of the drawdown that are documented by the date of the rows, by area and by contributor. A site
 * of several contributors counts for each, so the numbers of contributors do not add up to that of the sites.
 */
export const stillThere = (
  rows: readonly SiteRow[],
  step: CountingStep,
): { areas: readonly StillThere[]; contributors: readonly StillThere[] } => {
  const sites = rows.filter(
    ({ site, status }) =>
      site.register === 'drawdown' && isDocumented(status.name) && !isOfMapPlace(status.name),
  )
  return {
    areas: countBy(sites, step, ({ site }) => [site.province]),
    contributors: countBy(sites, step, ({ contributors }) =>
      contributors.length === 0 ? [null] : contributors,
    ),
  }
}

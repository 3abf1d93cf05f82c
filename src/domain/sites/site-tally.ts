import type { SiteHistory } from './history.ts'
import type { SiteRow } from './site-row.ts'
import { isDocumented, isOfMapPlace } from './status-rules.ts'
import { statusAt } from './status.ts'
import type { Day } from '#src/domain/dates/dates.ts'
import { recordOf } from '#src/schema/rows.ts'
import { type CountingStep, type SiteStatusName, siteStatusNames, statuses } from '#src/schema/statuses.ts'

export { type CountingStep, countingSteps } from '#src/schema/statuses.ts'

/**
 * Whether a step is not documented yet of a site in a status; one that is not documented itself was never
 * there to be left. Access lost is no closure: such a site still counts for the steps that lie after it.
 */
export const stillCounts = (status: SiteStatusName, step: CountingStep): boolean =>
  isDocumented(status) && !isOfMapPlace(status) && statuses[status].rank < statuses[step].rank

/** The statuses in the order in which a site passes through them; counts tell them in it. */
const byRank = siteStatusNames.toSorted((a, b) => statuses[a].rank - statuses[b].rank)

/**
 * How many sites are in which status: the only count of sites on the page and in its files. The sites of the
 * drawdown are one set; places on UN maps only are apart, and none of them is open, closed or handed over.
 */
export type SiteTally = {
  /** Sites of the drawdown. */
  total: number
  byStatus: Readonly<Record<SiteStatusName, number>>
  places: {
    /** On the maps of the date's year. */
    current: number
    /** Last seen on earlier maps. */
    last: number
    /** The year of those maps; null without such a place. */
    year: number | null
    /** Seen on older maps only; shown to those who ask for them. */
    none: number
  }
}

const nothing = (): Record<SiteStatusName, number> => recordOf(siteStatusNames, () => 0)

/** Counts the rows of a date, filtered or not. */
export const tallyOf = (rows: readonly SiteRow[]): SiteTally => {
  const byStatus = nothing()
  const years: number[] = []
  let [total, none] = [0, 0]
  for (const { site, status } of rows) {
    byStatus[status.name] += 1
    if (site.register === 'drawdown') total += 1
    else if (isOfMapPlace(status.name)) years.push(status.mapYear ?? 0)
    else {
      // A place that no map shows is no site whose state is not documented.
      byStatus[status.name] -= 1
      none += 1
    }
  }
  return {
    total,
    byStatus,
    places: {
      current: byStatus['on-map'],
      last: byStatus['last-on-map'],
      year: years.length > 0 ? Math.max(...years) : null,
      none,
    },
  }
}

/** The same of sites of the drawdown whose rows are not at hand. */
export const tallyHistories = (histories: readonly SiteHistory[], day: Day): SiteTally => {
  const byStatus = nothing()
  for (const history of histories) byStatus[statusAt(history, day).name] += 1
  return { total: histories.length, byStatus, places: { current: 0, last: 0, year: null, none: 0 } }
}

/** How many sites a step is not documented of yet. */
export const remaining = ({ byStatus }: SiteTally, step: CountingStep): number =>
  byRank.reduce((sum, status) => sum + (stillCounts(status, step) ? byStatus[status] : 0), 0)

/** The same by status, without those that no site is in. */
export const remainingParts = (
  { byStatus }: SiteTally,
  step: CountingStep,
): readonly { status: SiteStatusName; count: number }[] =>
  byRank.flatMap((status) =>
    stillCounts(status, step) && byStatus[status] > 0 ? [{ status, count: byStatus[status] }] : [],
  )

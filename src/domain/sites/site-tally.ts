import type { SiteHistory } from './history.ts'
import type { SiteRow } from './site-row.ts'
import { statusAt } from './status.ts'
import type { Day } from '#src/domain/dates/dates.ts'
import type { SiteStatusName } from '#src/schema/site.ts'

/** The step by which a site counts as left: published counts differ by it, so the reader chooses. */
export type CountingStep = 'operations-ceased' | 'closed' | 'handed-over'

export const countingSteps = [
  'operations-ceased',
  'closed',
  'handed-over',
] as const satisfies readonly CountingStep[]

/**
 * The statuses of a site of which a step is not documented yet, in the order in which they are told. Access lost is no closure: such
 * a site still counts for the steps that lie after it.
 */
const notYet: Readonly<Record<CountingStep, readonly SiteStatusName[]>> = {
  'operations-ceased': ['open'],
  closed: ['open', 'operations-ceased', 'access-lost'],
  'handed-over': ['open', 'operations-ceased', 'access-lost', 'closed'],
}

/** Whether a step is not documented yet of a site in a status; one that is not documented itself was never there to be left. */
export const stillCounts = (status: SiteStatusName, step: CountingStep): boolean =>
  notYet[step].includes(status)

/**
 * How many sites there are in which status: the only count of sites on the page and in its files. The sites of the drawdown are
 * one set; places known from UN maps only are told apart, and none of them is open, closed or handed over.
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

const nothing = (): Record<SiteStatusName, number> => ({
  open: 0,
  'operations-ceased': 0,
  closed: 0,
  'handed-over': 0,
  'access-lost': 0,
  'not-documented': 0,
  'on-map': 0,
  'last-on-map': 0,
})

/** Counts the rows of a date, filtered or not. */
export const tallyOf = (rows: readonly SiteRow[]): SiteTally => {
  const byStatus = nothing()
  const years: number[] = []
  let [total, none] = [0, 0]
  for (const { site, status } of rows) {
    byStatus[status.name] += 1
    if (site.register === 'drawdown') total += 1
    else if (status.name === 'on-map' || status.name === 'last-on-map') years.push(status.mapYear ?? 0)
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
  notYet[step].reduce((sum, status) => sum + byStatus[status], 0)

/** The same by status, without those that no site is in. */
export const remainingParts = (
  { byStatus }: SiteTally,
  step: CountingStep,
): readonly { status: SiteStatusName; count: number }[] =>
  notYet[step].flatMap((status) => (byStatus[status] > 0 ? [{ status, count: byStatus[status] }] : []))

import { type Day, yearOf } from '#src/domain/dates/dates.ts'
import type { Contingent, Deployment } from '#src/schema/contingent.ts'
import { type MapReadings, latestOf } from './map-readings.ts'

/**
 * Troops at a site as read off the UN deployment maps of one year: an estimate, never a count. `mean` is the
 * mean over that year's maps; `low` and `high` are the smallest and the largest total on them.
 */
export type Estimate = {
  year: number
  mean: number
  low: number
  high: number
  /** True: the date lies after the last year with maps, whose figures these are. */
  carried: boolean
  /** True: at least one symbol has no size, so the figure is a lower bound. */
  atLeast: boolean
}

/** The last year with UN deployment maps; null without any. */
export const lastMapYear = (deployments: readonly Deployment[]): number | null =>
  deployments.reduce<number | null>((last, { year }) => (last === null || year > last ? year : last), null)

/** The row of a site for a date: that of its year or, after the last year with maps, of that last year. */
export const deploymentAt = (
  siteDeployments: readonly Deployment[],
  day: Day,
  lastYear: number,
  maps: MapReadings,
): Deployment | undefined => {
  const year = Math.min(yearOf(day), lastYear)
  return latestOf(
    siteDeployments.filter((row) => row.year === year),
    maps,
  )
}

/** The contingents that the maps behind one row name at its site. */
export const contingentsOn = (contingents: readonly Contingent[], row: Deployment): readonly Contingent[] =>
  contingents.filter(
    (contingent) =>
      contingent.origin === 'un-maps' &&
      contingent.mission === row.mission &&
      contingent.estimates[String(row.year)] !== undefined,
  )

/**
 * Estimate for a site, or for the chosen contributors at it. With contributors chosen it is the sum of their
 * symbols' sizes; null if the maps show none of them. Where no symbol has a size it is "at least 0"
 * (isUnsized), so that a total with it is a lower bound.
 */
export const estimateOf = (
  row: Deployment | undefined,
  contingents: readonly Contingent[],
  contributors: ReadonlySet<string>,
  day: Day,
): Estimate | null => {
  if (!row) return null
  const carried = yearOf(day) > row.year
  const present = contingentsOn(contingents, row)
  if (contributors.size === 0) {
    const atLeast = present.some((contingent) => contingent.estimates[String(row.year)] === null)
    return {
      year: row.year,
      mean: row.mean ?? 0,
      low: Math.min(...(row.troops.length === 0 ? [0] : row.troops)),
      high: Math.max(0, ...row.troops),
      carried,
      atLeast: atLeast || row.mean === null,
    }
  }
  const sizes = present
    .filter((contingent) => contingent.contributor !== null && contributors.has(contingent.contributor))
    .map((contingent) => contingent.estimates[String(row.year)] ?? null)
  const known = sizes.filter((size) => size !== null)
  if (sizes.length === 0) return null
  const sum = known.reduce((total, size) => total + size, 0)
  return { year: row.year, mean: sum, low: sum, high: sum, carried, atLeast: known.length < sizes.length }
}

/** Whether the maps show units and the size of none: the 0 is no figure. */
export const isUnsized = ({ mean, atLeast }: Pick<Estimate, 'mean' | 'atLeast'>): boolean =>
  mean === 0 && atLeast

/** Sum of estimates; null for none. A sum with a lower bound in it is a lower bound. */
export const addEstimates = (estimates: readonly Estimate[]): Estimate | null =>
  estimates.reduce<Estimate | null>(
    (sum, next) =>
      sum === null
        ? next
        : {
            year: next.year,
            mean: sum.mean + next.mean,
            low: sum.low + next.low,
            high: sum.high + next.high,
            carried: sum.carried || next.carried,
            atLeast: sum.atLeast || next.atLeast,
          },
    null,
  )

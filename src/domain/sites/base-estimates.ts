import { type Day, firstDay, lastDay } from '#src/domain/dates/dates.ts'
import type { BaseEstimate } from '#src/schema/base-estimate.ts'

/** The numbers of an estimate at a base. */
export const estimateParts = ['total', 'troops', 'police', 'observers'] as const

/** What a second source has at a site: of a month or year, and whether the day lies after that. */
export type EstimateAtBase = BaseEstimate & { isCarried: boolean }

/**
 * What is said of a site for a day: of its month, else of its year, else the last before it. One for each
 * mission that has people there in that month or year, which are not added; none where nothing is said.
 */
export const baseEstimatesAt = (
  records: readonly BaseEstimate[],
  site: string,
  day: Day,
): readonly EstimateAtBase[] => {
  const own = records.filter((one) => one.site === site && firstDay(one.date) <= day)
  const isOn = ({ date }: BaseEstimate): boolean => lastDay(date) >= day
  const better = (one: BaseEstimate, other: BaseEstimate): BaseEstimate => {
    if (isOn(one) !== isOn(other)) return isOn(one) ? one : other
    // Both are of the day, or both are over: what is finer, or what is newer.
    if (isOn(one)) return one.date.length >= other.date.length ? one : other
    if (lastDay(one.date) !== lastDay(other.date))
      return lastDay(one.date) > lastDay(other.date) ? one : other
    return one.date.length >= other.date.length ? one : other
  }
  const [first, ...others] = own
  if (!first) return []
  const best = others.reduce(better, first)
  return own
    .filter(({ date }) => date === best.date)
    .map((one) => Object.assign({ isCarried: !isOn(one) }, one))
}

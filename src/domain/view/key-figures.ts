import { type Day, lastDay } from '#src/domain/dates/dates.ts'
import { type Estimate, addEstimates } from '#src/domain/sites/estimate.ts'
import { type Filter, filterRows } from './filters.ts'
import { type SiteIndex, type SiteRow, rowsAt } from '#src/domain/sites/site-row.ts'
import { statuses } from '#src/schema/statuses.ts'

/** The last total of a list of rows, which is the same list as long as nothing changed at any site. */
const keptTotals = new WeakMap<
  readonly SiteRow[],
  { filter: Filter; carried: boolean; total: Estimate | null }
>()

const sumEstimates = (rows: readonly SiteRow[], filter: Filter, carried: boolean): Estimate | null =>
  addEstimates(
    filterRows(rows, carried ? { ...filter, statuses: [] } : filter).flatMap((row) =>
      row.estimate ? [row.estimate] : [],
    ),
  )

/**
 * Estimated troops for a filter at a day; null if no site shown has an estimate. After the last year with UN
 * maps this is the figure of that year's end, marked `carried`: the maps know nothing later, and a status
 * chosen in the filter, which is that of the later day, does not narrow it.
 */
export const totalEstimate = (index: SiteIndex, day: Day, filter: Filter): Estimate | null => {
  if (index.lastMapYear === null) return null
  const lastMapDay = lastDay(String(index.lastMapYear))
  const carried = day > lastMapDay
  const rows = rowsAt(index, carried ? lastMapDay : day, new Set(filter.contributors))
  const kept = keptTotals.get(rows)
  const total =
    kept?.filter === filter && kept.carried === carried ? kept.total : sumEstimates(rows, filter, carried)
  keptTotals.set(rows, { filter, carried, total })
  return total && { ...total, carried }
}

/**
 * Whether the estimate of a filter may be told as its number of troops: not if no site is documented as open,
 * because nobody counted after that. Places on maps only have no status but the maps'.
 */
export const isEstimateCurrent = (rows: readonly SiteRow[], filter: Filter): boolean => {
  const shown = filterRows(rows, { ...filter, statuses: [] })
  const sites = shown.filter(({ site }) => site.register === 'drawdown')
  if (shown.some(({ status }) => statuses[status.name].open)) return true
  return sites.length === 0 && shown.length > 0
}

import type { HistoryStep } from './history.ts'
import type { ReturnKind } from '#src/schema/event.ts'
import type { SiteStatusName } from '#src/schema/site.ts'
import { statuses } from '#src/schema/statuses.ts'

/**
 * What brought the mission back to a site that it had left or lost, in the words of its source. `returned`:
 * the source says no more than that the mission was there again.
 */
export type ReturnName = ReturnKind | 'returned'

/** Whether a step opened a site, for the first time or again; a visit opens none. */
export const isOpening = ({ status, returnKind }: Pick<HistoryStep, 'status' | 'returnKind'>): boolean =>
  statuses[status].open && returnKind !== 'visit'

/** Whether a status takes a site back: the mission is there again after a later state. */
const goesBack = (before: SiteStatusName, status: SiteStatusName): boolean =>
  statuses[status].present && statuses[status].rank < statuses[before].rank

/**
 * The return that a step is, after the status before it; null if it is none. A site that is open again
 * without a reason given was reopened; only a source can call it a temporary presence or a visit.
 */
export const returnOf = (
  before: SiteStatusName,
  { status, returnKind }: Pick<HistoryStep, 'status' | 'returnKind'>,
): ReturnName | null => {
  if (!goesBack(before, status)) return null
  return returnKind ?? (statuses[status].open ? 'reopening' : 'returned')
}

/**
 * The step that a status dates from: the last one up to a day, unless that is a visit, or a return to a site
 * whose operations stay ceased. Then it is the earlier step with the same status, if there is one.
 */
export const sinceStep = (past: readonly HistoryStep[], returned: ReturnName | null): HistoryStep | null => {
  const last = past.at(-1)
  if (!last) return null
  if (returned === null || (statuses[last.status].open && returned !== 'visit')) return last
  return past.findLast((step) => step !== last && step.status === last.status) ?? null
}

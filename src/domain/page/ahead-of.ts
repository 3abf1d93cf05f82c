import { type DateAhead, datesAhead } from '#src/domain/plans/next-date.ts'
import { type StillThere, stillThere } from '#src/domain/sites/still-there.ts'
import type { CountingStep } from '#src/domain/sites/site-tally.ts'
import { type Filter, filterRows } from '#src/domain/view/filters.ts'
import type { Model } from './model.ts'

/** Whether no site is still there, of one or more. */
export const isAllLeft = ({ areas }: Pick<Ahead, 'areas'>): boolean =>
  areas.length > 0 && areas.every(({ count }) => count === 0)

/** What is ahead of a view's date: the dates announced by then, and the sites still there. */
export type Ahead = {
  dates: readonly DateAhead[]
  areas: readonly StillThere[]
  contributors: readonly StillThere[]
}

/**
 * The same for the page and for every file. A filter by status does not narrow it: it is about all statuses.
 */
export const aheadOf = (
  { base, day, rows, events }: Model,
  { filter, counting }: { filter: Filter; counting: CountingStep },
): Ahead => ({
  dates: datesAhead(events, base.events, filter, day),
  ...stillThere(filterRows(rows, { ...filter, statuses: [] }), counting),
})

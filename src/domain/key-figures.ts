import { type Day, compareDates, lastDay } from './dates.ts'
import { type Estimate, addEstimates } from './estimate.ts'
import { type Filter, filterRows } from './filters.ts'
import { type SiteIndex, type SiteRow, rowsAt } from './site-row.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { SiteStatusName } from '#src/schema/site.ts'

/** How many of the rows have each status. */
export const countStatuses = (rows: readonly SiteRow[]): ReadonlyMap<SiteStatusName, number> => {
  const counts = new Map<SiteStatusName, number>()
  for (const { status } of rows) counts.set(status.name, (counts.get(status.name) ?? 0) + 1)
  return counts
}

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
 * Estimated troops for a filter at a day; null if no site shown has an estimate.
 * After the last year with UN maps this is the figure of that year's end, marked `carried`: the maps know nothing later, and
 * a status chosen in the filter, which is that of the later day, does not narrow it.
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

/** An event with a planned date, as the reader of an earlier day may be told of it. */
export type NextPlanned = {
  date: string
  event: MissionEvent
  /** Whether the event tells what came of the plan after the day, and not the plan. */
  isOutcome: boolean
}

/** First what was announced by the day, then what is only known from what came of it, a missed date last. */
const byForesight = (a: NextPlanned, b: NextPlanned): number =>
  Number(a.isOutcome) - Number(b.isOutcome) ||
  Number(a.event.status === 'missed') - Number(b.event.status === 'missed')

/** The next date after a day that is documented as planned, with its event; null if none is. */
export const nextPlanned = (events: readonly MissionEvent[], day: Day): NextPlanned | null =>
  events
    .flatMap((event) =>
      event.planned !== null && lastDay(event.planned) > day
        ? [
            {
              date: event.planned,
              event,
              isOutcome: event.status !== 'planned' && lastDay(event.date) > day,
            },
          ]
        : [],
    )
    .toSorted((a, b) => compareDates(a.date, b.date) || byForesight(a, b))[0] ?? null

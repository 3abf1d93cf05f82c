import { announcedOn } from './announcements.ts'
import { type Day, compareDates, lastDay } from './dates.ts'
import { type Estimate, addEstimates } from './estimate.ts'
import { type Filter, filterRows } from './filters.ts'
import { hasPlan } from './planned-matters.ts'
import { type SiteIndex, type SiteRow, rowsAt } from './site-row.ts'
import type { MissionEvent } from '#src/schema/event.ts'

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

/**
 * Whether the estimate of a filter may be told as its number of troops: not where the maps are older than the date and every site of
 * the filter has ceased operations or gone since, because nobody counted there after that.
 */
export const isEstimateCurrent = (rows: readonly SiteRow[], filter: Filter): boolean => {
  const shown = filterRows(rows, { ...filter, statuses: [] })
  const sites = shown.filter(({ site }) => site.register === 'drawdown')
  if (shown.some(({ status }) => status.name === 'open' || status.name === 'on-map')) return true
  return sites.length === 0 && shown.length > 0
}

/** A date ahead, with the event that says so; `mandate`: the day to which a resolution extends the mandate. */
export type NextDate = { date: string; event: MissionEvent; kind: 'planned' | 'mandate' }

/** Whether a planned date is about what the filter shows: not another contributor's, where a province is chosen. */
const concerns = (event: MissionEvent, { provinces, contributors }: Filter): boolean =>
  event.contributor === null ||
  event.province !== null ||
  provinces.length === 0 ||
  contributors.includes(event.contributor)

const isDone = (event: MissionEvent, day: Day): boolean =>
  event.type !== 'plan' && event.status === 'happened' && lastDay(event.date) <= day

/** Of several records with one date that which is about it, and not one that only announces it. */
const compareNext = (a: NextDate, b: NextDate): number =>
  compareDates(a.date, b.date) ||
  Number(a.kind === 'mandate') - Number(b.kind === 'mandate') ||
  Number(a.event.type === 'plan') - Number(b.event.type === 'plan')

/** The end of the mandate as the newest resolution up to a day sets it; null where none does. */
export const mandateEnd = (events: readonly MissionEvent[], day: Day): NextDate | null => {
  const newest = events
    .filter(({ mandateUntil, date }) => mandateUntil !== undefined && lastDay(date) <= day)
    .toSorted((a, b) => compareDates(a.date, b.date))
    .at(-1)
  return newest?.mandateUntil === undefined
    ? null
    : { date: newest.mandateUntil, event: newest, kind: 'mandate' }
}

/**
 * The next date ahead of both the day shown and the reader's own: what had been announced by the day shown, concerns the filter and
 * was neither done nor never agreed; and the end of the mandate, where that is not the next date itself. `shown` are the events of the
 * filter, `all` those of the mission, among which an announcement may stand.
 */
export const nextDates = (
  shown: readonly MissionEvent[],
  all: readonly MissionEvent[],
  filter: Filter,
  { day, today }: { day: Day; today: Day },
): { next: NextDate | null; mandate: NextDate | null } => {
  const after = today > day ? today : day
  const isAhead = ({ date }: NextDate) => lastDay(date) > after
  const planned = shown
    .filter(hasPlan)
    .filter((event) => event.planBasis !== 'not-agreed' && concerns(event, filter) && !isDone(event, day))
    .filter((event) => (announcedOn(event, all) ?? '9999') <= day)
    .map((event): NextDate => ({ date: event.planned, event, kind: 'planned' }))
  const end = mandateEnd(all, day)
  const mandate = end && isAhead(end) ? end : null
  const next = [...planned.filter(isAhead), ...(mandate ? [mandate] : [])].toSorted(compareNext)[0] ?? null
  const isSame = mandate !== null && next !== null && lastDay(mandate.date) === lastDay(next.date)
  return { next, mandate: isSame ? null : mandate }
}

import { type Day, firstDay, lastDay, yearOf } from '#src/domain/dates/dates.ts'
import type { MissionEvent } from '#src/schema/event.ts'

/** The time that a chart shows. */
export type DayRange = { from: Day; to: Day }

/**
 * The whole years that the events span, happened or planned; null without events. Given all events of the
 * mission, not those of a filter, the axis stands still while a filter narrows the page.
 */
export const wholeRange = (events: readonly MissionEvent[]): DayRange | null => {
  const years = events.flatMap((event) => [
    yearOf(event.date),
    ...(event.planned === null ? [] : [yearOf(event.planned)]),
  ])
  if (years.length === 0) return null
  return { from: firstDay(String(Math.min(...years))), to: lastDay(String(Math.max(...years))) }
}

/** The last day on which anything is recorded as happened: the end of the record, not of plans. */
export const recordEnd = (events: readonly MissionEvent[]): Day | null =>
  events
    .filter((event) => event.status === 'happened')
    .map((event) => lastDay(event.date))
    .toSorted()
    .at(-1) ?? null

const every = (dates: readonly string[], count: number): readonly string[] => {
  const step = Math.max(1, Math.ceil(dates.length / count))
  return dates.filter((_, index) => index % step === 0)
}

const monthsOf = (range: DayRange): readonly string[] => {
  const months: string[] = []
  let [year, month] = [yearOf(range.from), Number(range.from.slice(5, 7))]
  for (;;) {
    const name = `${year}-${String(month).padStart(2, '0')}`
    if (firstDay(name) > range.to) return months
    if (firstDay(name) >= range.from) months.push(name)
    ;[year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
  }
}

const LONGEST_IN_MONTHS = 2

/**
 * The years or, in a range of up to two years, the months that begin in it, as `2024` or `2024-04`; no more
 * than `count`, of which some are left out at even steps if there are more.
 */
export const axisTicks = (range: DayRange, count: number): readonly string[] => {
  const [first, last] = [yearOf(range.from), yearOf(range.to)]
  if (last - first < LONGEST_IN_MONTHS) return every(monthsOf(range), count)
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
  return every(
    years.filter((year) => firstDay(year) >= range.from),
    count,
  )
}

import { type Day, compareDates, lastDay, yearOf } from '#src/domain/dates/dates.ts'
import type { EventType, MissionEvent } from '#src/schema/event.ts'

/** The events of one year in order; `shownAfter` of them took effect by the page's date in that year. */
export type EventYear = { year: number; events: readonly MissionEvent[]; shownAfter: number | null }

/**
 * Events by year, oldest first. The year of the page's date is always there, for the mark of the date, even
 * without any event. A date without a day counts on the last day that it can stand for.
 */
export const groupEventsByYear = (events: readonly MissionEvent[], day: Day): readonly EventYear[] => {
  const years = new Map<number, MissionEvent[]>([[yearOf(day), []]])
  for (const event of events.toSorted((a, b) => compareDates(a.date, b.date))) {
    const year = yearOf(event.date)
    const group = years.get(year)
    if (group) group.push(event)
    else years.set(year, [event])
  }
  return [...years]
    .toSorted(([a], [b]) => a - b)
    .map(([year, group]) => ({
      year,
      events: group,
      shownAfter: year === yearOf(day) ? group.filter((event) => lastDay(event.date) <= day).length : null,
    }))
}

/** How many events there are of each type. */
export const countTypes = (events: readonly MissionEvent[]): ReadonlyMap<EventType, number> => {
  const counts = new Map<EventType, number>()
  for (const { type } of events) counts.set(type, (counts.get(type) ?? 0) + 1)
  return counts
}

/** The events of the chosen types; all of them if none is chosen. */
export const ofTypes = (
  events: readonly MissionEvent[],
  types: readonly EventType[],
): readonly MissionEvent[] =>
  types.length === 0 ? events : events.filter((event) => types.includes(event.type))

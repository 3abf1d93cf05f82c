import { type Day, firstDay, lastDay } from '#src/domain/dates/dates.ts'
import type { SiteIndex } from '#src/domain/sites/site-row.ts'
import type { MissionEvent } from '#src/schema/event.ts'

/**
 * The days on which something changes, in order, each once: events, first days of sites and of sightings, and
 * the first day of each year with UN maps. The slider and its keys step over these only.
 */
export const changeDays = (events: readonly MissionEvent[], index: SiteIndex): readonly Day[] => {
  const days = new Set<Day>()
  for (const event of events) days.add(lastDay(event.date))
  for (const { history, deployments } of index.records) {
    if (history.start !== null) days.add(history.start)
    for (const step of history.steps) days.add(step.day)
    for (const { year } of deployments) days.add(firstDay(String(year)))
  }
  return [...days].toSorted()
}

/** The last change day before a day, or null. */
export const previousDay = (days: readonly Day[], day: Day): Day | null =>
  days.findLast((other) => other < day) ?? null

/** The first change day after a day, or null. */
export const nextDay = (days: readonly Day[], day: Day): Day | null =>
  days.find((other) => other > day) ?? null

/** The change day nearest to a position from 0, the first, to 1, the last: where a slider is released. */
export const nearestDay = (
  days: readonly Day[],
  wanted: number,
  position: (day: Day) => number,
): Day | null => {
  let best: Day | null = null
  let distance = Infinity
  for (const day of days) {
    const away = Math.abs(position(day) - wanted)
    if (away < distance) [best, distance] = [day, away]
  }
  return best
}

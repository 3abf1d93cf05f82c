import { daysBetween, firstDay, lastDay, writtenForm } from '#src/domain/dates/dates.ts'
import { hasRole } from '#src/domain/events/event-role.ts'
import type { MissionEvent } from '#src/schema/event.ts'

/** How late something came after its announced date; `days` is null without two exact days. */
export type Lateness = { days: number | null }

/**
 * How late an event was; null if it was on time, has no announced date, did not happen, or is a mere plan. It
 * is late if its first possible day lies after the last day of the announced date: "June 2021" met on 30 June
 * is on time. Days are counted between two exact days only.
 */
export const latenessOf = (event: MissionEvent): Lateness | null => {
  if (event.status !== 'happened' || hasRole(event, 'plan') || event.planned === null) return null
  if (firstDay(event.date) <= lastDay(event.planned)) return null
  const exact =
    event.precision === 'day' && writtenForm(event.date) === 'day' && writtenForm(event.planned) === 'day'
  return { days: exact ? daysBetween(lastDay(event.planned), lastDay(event.date)) : null }
}

import { daysBetween, firstDay, lastDay, writtenForm } from '#src/domain/dates/dates.ts'
import { hasRole } from '#src/domain/events/event-role.ts'
import type { MissionEvent } from '#src/schema/event.ts'

/** That something happened after the date announced for it; `days` is null where one of the dates is no exact day. */
export type Lateness = { days: number | null }

/**
 * How late an event that happened was; null if it was on time, has no announced date, did not happen, or only announces
 * something (a plan). Late means certainly late: the first day that the event's date can stand for lies after the last day
 * of the announced one, so a plan for "June 2021" met on 30 June is on time. Days are counted only between two exact days.
 */
export const latenessOf = (event: MissionEvent): Lateness | null => {
  if (event.status !== 'happened' || hasRole(event, 'plan') || event.planned === null) return null
  if (firstDay(event.date) <= lastDay(event.planned)) return null
  const exact =
    event.precision === 'day' && writtenForm(event.date) === 'day' && writtenForm(event.planned) === 'day'
  return { days: exact ? daysBetween(lastDay(event.planned), lastDay(event.date)) : null }
}

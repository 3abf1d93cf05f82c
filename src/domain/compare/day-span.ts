import { type Day, type PartialDate, daysBetween, firstDay, lastDay } from '#src/domain/dates/dates.ts'
import type { DatedPoint } from '#src/schema/parts.ts'

/**
 * Days from one date to another. A date that is known by its month only leaves room, so these are the least
 * and the most days that may lie between the two; `isAbout`: one of them is of about that time.
 */
export type DaySpan = { from: number; to: number; isAbout: boolean }

/** The days between two dates, each as precise as it is known. */
export const spanBetween = (start: DatedPoint, end: DatedPoint): DaySpan => ({
  from: daysBetween(lastDay(start.date), firstDay(end.date)),
  to: daysBetween(firstDay(start.date), lastDay(end.date)),
  isAbout: start.precision === 'approx' || end.precision === 'approx',
})

/** Of several dates that take effect on the same day, the one that is known least well. */
export const coarsest = <T extends DatedPoint>(points: readonly T[]): T | undefined =>
  points.toSorted(
    (a, b) =>
      a.date.length - b.date.length || Number(b.precision === 'approx') - Number(a.precision === 'approx'),
  )[0]

/** The day on which a date is certain to have come: from it a mission's days are counted. */
export const certainDay = (date: PartialDate): Day => lastDay(date)

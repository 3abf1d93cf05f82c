import type { Day } from '#src/domain/dates/dates.ts'
import { nextDay } from './timeline-dates.ts'

/** The days played: from the start of "What changed", or the slider's, to the last documented one. */
export type PlayRange = { from: Day; to: Day }

export const speeds = [0.5, 1, 2] as const
export type Speed = (typeof speeds)[number]

/** Milliseconds from change to change at normal speed, and at least with reduced motion. */
const pace = 800
const calmPace = 1000

/** How long a day stays before the next change is shown. */
export const stayOf = (speed: Speed, isCalm: boolean): number =>
  isCalm ? Math.max(calmPace, pace / speed) : pace / speed

/** Where playing starts: at the day shown or, if outside of the range or at its end, at its beginning. */
export const startOf = (range: PlayRange, day: Day): Day =>
  day >= range.from && day < range.to ? day : range.from

/**
 * The day after a day: the next on which something changes. At the end of the range it is the beginning again
 * with `loop`, else null. Days without a change are passed over: nothing would move on them.
 */
export const stepFrom = (days: readonly Day[], range: PlayRange, day: Day, loop: boolean): Day | null => {
  const next = nextDay(days, day)
  if (next !== null && next <= range.to) return next
  return loop && range.from < day ? range.from : null
}

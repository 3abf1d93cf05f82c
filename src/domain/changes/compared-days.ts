import { type Day, type PartialDate, addDays, lastDay } from '#src/domain/dates/dates.ts'
import type { Phase } from '#src/domain/plans/phases.ts'

/**
 * Two dates held against each other: the state at the end of `from` and at the end of `to`. What happened on
 * `from` itself is part of the earlier state, so periods that follow each other share no change.
 */
export type ComparedDays = {
  from: Day
  to: Day
  /** True: the second date chosen lay before the first one, and they were exchanged. */
  swapped: boolean
}

/** The same day of the month some months earlier, or the last one of that month if it is shorter. */
export const monthsBefore = (day: Day, months: number): Day => {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const index = year * 12 + month - 1 - months
  const name = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
  const wanted = `${name}-${day.slice(8)}`
  const last = lastDay(name)
  return wanted < last ? wanted : last
}

/** A quarter, which is also what is compared as long as nothing else is chosen. */
export const quarterBefore = (day: Day): Day => monthsBefore(day, 3)

/** The two days of a comparison, each the last that its date can stand for; the earlier one first. */
export const comparedDays = (from: PartialDate | null, day: Day): ComparedDays => {
  const other = from === null ? quarterBefore(day) : lastDay(from)
  return other > day ? { from: day, to: other, swapped: true } : { from: other, to: day, swapped: false }
}

/**
 * The day before the newest phase that had begun by a day, in the provinces chosen or, with none chosen, in
 * any; null without one. "January 2024" begins on its first day, so that nothing is missed.
 */
export const beforePhase = (phases: readonly Phase[], provinces: readonly string[], day: Day): Day | null => {
  const begun = phases
    .filter(({ province }) => provinces.length === 0 || provinces.includes(province))
    .map(({ earliest }) => earliest)
    .filter((earliest) => earliest <= day)
    .toSorted()
    .at(-1)
  return begun === undefined ? null : addDays(begun, -1)
}

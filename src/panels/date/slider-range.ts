import type { Day } from '#src/domain/dates/dates.ts'

/** The stretch of time that the slider shows, and the days in it that it stops at. */
export type SliderRange = { from: Day; to: Day; days: readonly Day[] }

/**
 * The slider shows the years of the disengagement; only `early`, for a date before them, does it reach back
 * to the first UN maps, so that the dense years keep their room.
 */
export const sliderRange = (days: readonly Day[], firstEvent: Day, early: boolean): SliderRange => {
  const from = early ? (days[0] ?? firstEvent) : firstEvent
  const shown = days.filter((other) => other >= from)
  return { from, to: shown.at(-1) ?? from, days: shown }
}

/**
 * The first days of the years in a range, for the scale below the track; every fifth year where they are
 * many.
 */
export const yearMarks = (range: SliderRange): readonly Day[] => {
  const [first, last] = [Number(range.from.slice(0, 4)), Number(range.to.slice(0, 4))]
  const step = last - first > 12 ? 5 : 1
  const years: Day[] = []
  for (let year = first; year <= last; year += 1) if (year % step === 0) years.push(`${year}-01-01`)
  return years.filter((day) => day >= range.from && day <= range.to)
}

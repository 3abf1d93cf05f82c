import { type Day, compareDates, lastDay } from '#src/domain/dates/dates.ts'
import type { Contingent } from '#src/schema/contingent.ts'

/** The newest strength of a contingent that was counted up to a day; null if none was. */
export const newestStrength = (
  { strengths }: Contingent,
  until: Day,
): Contingent['strengths'][number] | null =>
  strengths
    .filter(({ date }) => lastDay(date) <= until)
    .toSorted((a, b) => compareDates(a.date, b.date))
    .at(-1) ?? null

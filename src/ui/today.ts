import type { Day } from '#src/domain/dates.ts'

const two = (number: number): string => String(number).padStart(2, '0')

/** The reader's day, by the clock and the time zone of their device. Domain knows no clock: it is handed this. */
export const today = (now = new Date()): Day =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`

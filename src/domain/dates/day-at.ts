import type { Day } from './dates.ts'

const digits = (value: number): string => String(value).padStart(2, '0')

/** The day that it is at a time where the reader is: west of London it may be another than in UTC. */
export const dayAt = (time: Date): Day =>
  `${time.getFullYear()}-${digits(time.getMonth() + 1)}-${digits(time.getDate())}`

import type { Day } from '#src/domain/dates/dates.ts'

const digits = (value: number): string => String(value).padStart(2, '0')

/**
 * The day it is where the reader is, by their clock: the only place where a clock comes into the page. Asked
 * anew whenever a part is drawn, so a page left open over midnight has the new day with its next change.
 */
export const today = (): Day => {
  const now = new Date()
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`
}

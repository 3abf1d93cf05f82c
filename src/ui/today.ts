import type { Day } from '#src/domain/dates/dates.ts'
import { now } from './now.ts'

const digits = (value: number): string => String(value).padStart(2, '0')

/**
 * The day it is where the reader is. Asked anew whenever a part is drawn, so a page left open over midnight
 * has the new day with its next change.
 */
export const today = (): Day => {
  const time = now()
  return `${time.getFullYear()}-${digits(time.getMonth() + 1)}-${digits(time.getDate())}`
}

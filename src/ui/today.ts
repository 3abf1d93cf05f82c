import type { Day } from '#src/domain/dates/dates.ts'
import { dayAt } from '#src/domain/dates/day-at.ts'
import { now } from './now.ts'

/**
 * The day it is where the reader is. Asked anew whenever a part is drawn, so a page left open over midnight
 * has the new day with its next change.
 */
export const today = (): Day => dayAt(now())

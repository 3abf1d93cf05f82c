import { isPartialDate } from '#src/domain/dates/dates.ts'
import type { TableCell } from '#src/export/csv.ts'
import type { BookCell } from './book.ts'

/** Days are counted wrongly before: the calendar of workbooks has a 29 February 1900. */
const firstDayCounted = '1900-03-01'

const isDay = (text: string): boolean => text.length === 10 && text >= firstDayCounted && isPartialDate(text)

/**
 * A cell of a table that leaves, as a workbook types it. What is nothing but a day is a date: no other text
 * of a table looks so. A date known to its month or year stays text, since as a date it would claim a day.
 */
export const typedCell = (cell: TableCell): BookCell => {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null
  if (cell === null || cell === '') return null
  if (isDay(cell)) return { day: cell }
  return /^https?:\/\/\S+$/.test(cell) ? { text: cell, address: cell } : cell
}

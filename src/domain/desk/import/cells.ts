import type { PartialDate } from '#src/domain/dates/dates.ts'

/** What is taken of a table at most; each refusal says its limit. */
export const tableLimits = {
  /** Bytes of the file; and of a workbook unpacked. */
  file: 10_000_000,
  unpacked: 60_000_000,
  /** Rows below the first, which has the headings. */
  rows: 20_000,
  columns: 256,
  /** The same of a text that has the head of a file of others: the largest is published with 12.5 MB. */
  gatheredFile: 30_000_000,
  gatheredRows: 60_000,
  /** Milliseconds of reading, after which it is given up. */
  time: 60_000,
} as const

/** Why a table is not read. */
export type TableFaultName =
  | 'large'
  | 'unpacked'
  | 'rows'
  | 'columns'
  | 'columns-missing'
  | 'old'
  | 'workbook'
  | 'quotes'
  | 'empty'
  | 'slow'
  | 'unread'
  | 'kind'
  | 'json'
  | 'crs'
  | 'geometry'

/**
 * A cell as the file types it; a formula counts as the value that was kept with it. A date is as exact as the
 * workbook shows it; `broken`: an error such as #REF!, or a formula without a value.
 */
export type Cell = string | number | boolean | null | { date: PartialDate } | { broken: string }

export type CellRow = readonly Cell[]

/** A table as it was read: one sheet of a workbook, or a text with delimiters. */
export type Table = {
  /** Names of all sheets that hold cells; one for a text. */
  sheets: readonly string[]
  /** Which of them it is. */
  sheet: number
  rows: readonly CellRow[]
  /** Of a text: what stands between cells, and how its letters are written. */
  text: { delimiter: string; encoding: string } | null
}

/** What a cell says, without the blanks around it; empty for nothing. */
export const cellText = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return ''
  if (typeof cell !== 'object') return String(cell).trim()
  return 'date' in cell ? cell.date : cell.broken
}

export const isBlank = (cell: Cell | undefined): boolean => cellText(cell) === ''

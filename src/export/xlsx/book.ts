import type { Day } from '#src/domain/dates/dates.ts'
import type { Language } from '#src/domain/names/formats.ts'
import type { FileProperties } from '#src/export/pptx/properties.ts'

/** Where a cell leads: outside, or to another sheet by its name. */
type CellLink = { text: string; address: string } | { text: string; sheet: string }

/**
 * A cell, typed: null stays empty and 0 a zero; a text is never run as a formula, whatever it begins with.
 */
export type BookCell = string | number | null | { day: Day } | { label: string } | CellLink

export type BookSheet = {
  language: Language
  /** As sheet-names.ts makes it: unique in the book. */
  name: string
  /** Whether its first row is the heading of a table, with a filter and always in sight. */
  isTable: boolean
  rows: readonly (readonly BookCell[])[]
  /** On paper, at the top of each page. */
  title: string
  /** Of a sheet that people fill in. */
  form?: SheetForm
}

/** What a program holds people to who fill in a sheet, in the rows below its headings. */
export type SheetForm = {
  /** Columns, from 0, whose cells are picked from those of a column of another sheet, line to line. */
  lists: readonly { column: number; sheet: string; from: number; first: number; last: number }[]
  /** What is said of a value that is not in its list. */
  refusal: string
  /** Columns whose cells stay as they are typed: of "2024-06" a program would make a day. */
  asTyped: readonly number[]
  /** How many rows are held to it. */
  rows: number
}

export type Book = FileProperties & {
  /** On paper, at the top of each page; empty: none. */
  marking: string
  sheets: readonly BookSheet[]
}

/** What a cell says. */
export const bookCellText = (cell: BookCell): string => {
  if (cell === null) return ''
  if (typeof cell !== 'object') return String(cell)
  if ('day' in cell) return cell.day
  return 'label' in cell ? cell.label : cell.text
}

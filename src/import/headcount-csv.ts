import Papa from 'papaparse'
import { ImportError } from './import-error.ts'

/** A row of a table with a head: its cells by column, and its line in the file where no cell has a break. */
export type CsvRow = { line: number; cell: (column: string) => string }

/**
 * The rows of a CSV file by the names of its columns, whatever their case; blanks around cells do not count.
 * Throws an ImportError that names the columns that are missing.
 */
export const readCsv = (text: string, columns: readonly string[]): readonly CsvRow[] => {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), { skipEmptyLines: true })
  const [head = [], ...rows] = data
  const names = head.map((name) => name.trim().toLowerCase())
  const missing = columns.filter((column) => !names.includes(column))
  if (missing.length > 0) throw new ImportError([`the file has no column ${missing.join(', ')}`])
  return rows.map((row, index) => ({
    line: index + 2,
    cell: (column) => (row[names.indexOf(column)] ?? '').trim(),
  }))
}

/**
 * The rows of a mission and its predecessors. Throws an ImportError where the file has none, with the
 * missions that it has.
 */
export const rowsOf = (
  rows: readonly CsvRow[],
  column: string,
  missions: readonly string[],
): readonly CsvRow[] => {
  const own = rows.filter(({ cell }) => missions.includes(cell(column)))
  if (own.length > 0) return own
  const known = [...new Set(rows.map(({ cell }) => cell(column)))].toSorted().join(', ')
  throw new ImportError([`the file has no row of ${missions.join(' or ')}; it has ${known || 'no rows'}`])
}

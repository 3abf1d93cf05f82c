import Papa from 'papaparse'
import type { Headcount } from '#src/schema/headcount.ts'
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

/** A number of people; null for an empty cell, which is not reported and no 0. Undefined: no such number. */
export const readPeople = (text: string): number | null | undefined => {
  if (text === '') return null
  return /^\d{1,3}(,\d{3})+$|^\d+$/u.test(text) ? Number(text.replaceAll(',', '')) : undefined
}

/** The month of a day written as 2016-03-31 (with or without a time) or as 31/03/2016; null for others. */
export const monthOfDay = (text: string): string | null => {
  const [, isoYear, isoMonth] = /^(\d{4})-(0[1-9]|1[0-2])-\d{2}(?:[T ].*)?$/u.exec(text) ?? []
  const [, month, year] = /^\d{2}\/(0[1-9]|1[0-2])\/(\d{4})$/u.exec(text) ?? []
  if (isoYear !== undefined) return `${isoYear}-${isoMonth}`
  return year === undefined ? null : `${year}-${month}`
}

/** The id of a count; one that was added up here has another than the source's own of the same month. */
export const headcountId = (mission: string, month: string, isSummed: boolean): string =>
  `${mission.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-')}-${month}${isSummed ? '-sum' : ''}`

/** Head counts by month; of one month those of the mission that is named first. */
export const inOrder = (records: readonly Headcount[], missions: readonly string[]): readonly Headcount[] =>
  records.toSorted(
    (a, b) => a.month.localeCompare(b.month) || missions.indexOf(a.mission) - missions.indexOf(b.mission),
  )

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

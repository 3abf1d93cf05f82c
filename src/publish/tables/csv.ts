import type { PackageTable, CellValue } from './table-of.ts'

const cell = (value: CellValue): string => {
  const text = value === null ? '' : String(value)
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * A table as RFC 4180 has it, for programs: UTF-8 without a byte order mark, commas, CRLF, one line of names
 * and nothing else. Files for spreadsheets are written by export/csv.ts, which guards against formulas.
 */
export const csvOf = ({ columns, rows }: PackageTable): string =>
  [columns.map(({ name }) => name), ...rows].map((line) => `${line.map(cell).join(',')}\r\n`).join('')

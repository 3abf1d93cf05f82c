import Papa from 'papaparse'
import { oneLineEnd } from '#src/domain/files/line-ends.ts'
import { ImportError } from './import-error.ts'

/** One line of a table, by the names of its columns. */
export type CsvRow<Column extends string> = Readonly<Record<Column, string>>

/**
 * The lines of a CSV text with a head. Throws an ImportError that names the table where a column is missing
 * or a line cannot be read: half a table would look like a mission that had left.
 */
export const readCsvTable = <Column extends string>(
  name: string,
  text: string,
  columns: readonly Column[],
): readonly CsvRow<Column>[] => {
  const { data, errors, meta } = Papa.parse<CsvRow<Column>>(oneLineEnd(text.replace(/^\uFEFF/u, '')), {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  })
  const [first] = errors
  if (first) throw new ImportError([`${name}, line ${(first.row ?? 0) + 2}: ${first.message}`])
  const missing = columns.filter((column) => !(meta.fields ?? []).includes(column))
  if (missing.length > 0) throw new ImportError([`${name} lacks the columns ${missing.join(', ')}`])
  return data
}

/** A whole number; null for what stands for not known. Throws an ImportError for anything else. */
export const wholeOrNull = (text: string): number | null => {
  if (/^(?:NA|unknown|)$/iu.test(text.trim())) return null
  const value = Number(text)
  if (!Number.isFinite(value) || value < 0) throw new ImportError([`expected a number or NA, found ${text}`])
  return Math.trunc(value)
}

/** A coordinate in degrees. Throws an ImportError without one. */
export const degrees = (text: string): number => {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value))
    throw new ImportError([`expected degrees, found ${text}`])
  return value
}

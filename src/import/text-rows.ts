import Papa from 'papaparse'
import { oneLineEnd } from '#src/domain/files/line-ends.ts'
import type { TextRows } from '#src/domain/gathered/rows.ts'
import { ImportError } from './import-error.ts'

/** The rows of a CSV text. Throws an ImportError where one cannot be read: half a table would look whole. */
export const textRows = (name: string, text: string): TextRows => {
  const { data, errors } = Papa.parse<string[]>(oneLineEnd(text.replace(/^\uFEFF/u, '')), { delimiter: ',' })
  const [first] = errors
  if (first) throw new ImportError([`${name}, row ${(first.row ?? 0) + 1}: ${first.message}`])
  const last = data.findLastIndex((row) => row.some((cell) => cell.trim() !== ''))
  return data.slice(0, last + 1)
}

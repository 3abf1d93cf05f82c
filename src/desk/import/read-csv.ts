import Papa from 'papaparse'
import { type CellRow, type Table, tableLimits } from '#src/domain/desk/import/cells.ts'
import { oneLineEnd } from '#src/domain/files/line-ends.ts'
import { TableError } from './table-fault.ts'

const delimiters = [',', ';', '\t', '|'] as const

/** Bytes as text: by their mark of byte order, else UTF-8, else as Windows writes it in the west. */
const decoded = (bytes: Uint8Array): { text: string; encoding: string } => {
  const [first, second] = bytes
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null // prettier-ignore
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), encoding: marked.toUpperCase() }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' }
  }
}

/** Excel writes what stands between cells on a line of its own. */
const told = /^sep=(.)\r?\n/u

const parsed = (text: string, delimiter: string, most: number): Papa.ParseResult<string[]> =>
  Papa.parse<string[]>(text, { delimiter, preview: most })

const beginning = 60

/** How many of the first lines have as many cells as most have, two or more; and how many cells these are. */
const evenness = (rows: readonly (readonly string[])[]): readonly [lines: number, cells: number] => {
  const counts = new Map<number, number>()
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [cells = 0, lines = 0] = [...counts].toSorted((one, other) => other[1] - one[1])[0] ?? []
  return [lines, cells]
}

/** What stands between cells: what gives the most lines the same number of them. */
const delimiterOf = (text: string): string => {
  const start = text.slice(0, 200_000)
  const found = delimiters.map((delimiter) => ({
    delimiter,
    even: evenness(parsed(start, delimiter, beginning).data),
  }))
  const [best] = found.toSorted((one, other) => other.even[0] - one.even[0] || other.even[1] - one.even[1])
  return best?.delimiter ?? ','
}

/** A text of rows and cells. Every cell is a text: what begins with "=" too. */
export const readCsv = (bytes: Uint8Array, most: number = tableLimits.rows): Table => {
  const { text: whole, encoding } = decoded(bytes)
  if (whole.includes('\0')) throw new TableError('kind')
  const ownWord = told.exec(whole)
  const text = oneLineEnd(ownWord ? whole.slice(ownWord[0].length) : whole)
  const delimiter = ownWord?.[1] ?? delimiterOf(text)
  const { data, errors } = parsed(text, delimiter, most + 2)
  const quotes = errors.find(({ type }) => type === 'Quotes')
  if (quotes) throw new TableError('quotes', String((quotes.row ?? 0) + 1))
  const last = data.findLastIndex((row) => row.some((cell) => cell.trim() !== ''))
  if (last > most) throw new TableError('rows', String(most))
  const rows = data
    .slice(0, last + 1)
    .map((row): CellRow => row.map((cell) => (cell.trim() === '' ? null : cell)))
  if (rows.some(({ length }) => length > tableLimits.columns)) throw new TableError('columns')
  // The line of Excel is a line of the table that people count.
  return { sheets: [''], sheet: 0, rows: ownWord ? [[], ...rows] : rows, text: { delimiter, encoding } }
}

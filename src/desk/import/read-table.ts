import { type Table, tableLimits } from '#src/domain/desk/import/cells.ts'
import { TableError, type TableFault } from './table-fault.ts'

/** What is asked of a reader of tables, here or in a worker. */
export type TableQuestion = { bytes: Uint8Array; sheet: number | null }

export type TableAnswer = { table: Table } | { fault: TableFault }

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

const zipStart = [0x50, 0x4b]
/** Of workbooks before 2007, and of those with a password. */
const oldStart = [0xd0, 0xcf, 0x11, 0xe0]

/** A text that begins with a brace, maybe behind blanks or a mark of byte order. */
const isJson = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(0, 200)).trimStart().startsWith('{')

/** What reads a file, by what its bytes begin with. */
const readerOf = async (bytes: Uint8Array, sheet: number | null): Promise<Table> => {
  if (startsWith(bytes, zipStart)) return (await import('./read-xlsx.ts')).readXlsx(bytes, sheet)
  if (isJson(bytes)) return (await import('./read-geojson.ts')).readGeoJson(bytes)
  return (await import('./read-csv.ts')).readCsv(bytes)
}

const read = async ({ bytes, sheet }: TableQuestion): Promise<Table> => {
  if (bytes.length > tableLimits.file) throw new TableError('large')
  if (startsWith(bytes, oldStart)) throw new TableError('old')
  const table = await readerOf(bytes, sheet)
  if (table.rows.length === 0 && table.sheets.length < 2) throw new TableError('empty')
  return table
}

/** A table out of the bytes of a file, by what they are and not by its name; or why not. */
export const readTable = async (question: TableQuestion): Promise<TableAnswer> => {
  try {
    return { table: await read(question) }
  } catch (cause) {
    return { fault: cause instanceof TableError ? cause.fault : { why: 'unread', at: '' } }
  }
}

import type { Table } from '#src/domain/desk/import/cells.ts'
import type { Gathered } from '#src/domain/desk/gathered/choice.ts'
import type { ToldKind } from '#src/domain/gathered/known-heads.ts'
import { mostBytesOf, mostRows } from './gathered-head.ts'
import { TableError, type TableFault } from './table-fault.ts'

/** What is asked of a reader of tables; of a file of others what it has of these missions. */
export type TableQuestion = { bytes: Uint8Array; sheet: number | null; missions?: readonly string[] }

/** A table; what a known file of others says; which one it is that is not taken; or why it is not read. */
export type TableAnswer =
  | { table: Table }
  | { gathered: Gathered }
  | { told: ToldKind }
  | { fault: TableFault }

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
  return (await import('./read-csv.ts')).readCsv(bytes, mostRows(bytes))
}

const read = async ({ bytes, sheet }: TableQuestion): Promise<Table> => {
  const most = mostBytesOf(bytes)
  if (bytes.length > most) throw new TableError('large', String(most))
  if (startsWith(bytes, oldStart)) throw new TableError('old')
  const table = await readerOf(bytes, sheet)
  if (table.rows.length === 0 && table.sheets.length < 2) throw new TableError('empty')
  return table
}

/** A table out of the bytes of a file, by what they are and not by its name; or why not. */
export const readTable = async (question: TableQuestion): Promise<TableAnswer> => {
  try {
    const table = await read(question)
    const { readGathered } = await import('./read-gathered.ts')
    return readGathered(table, question.missions ?? []) ?? { table }
  } catch (cause) {
    return { fault: cause instanceof TableError ? cause.fault : { why: 'unread', at: '' } }
  }
}

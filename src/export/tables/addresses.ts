import type { FileNotes } from '#src/export/json.ts'
import type { ExportTable } from './table.ts'

/**
 * The same table with the addresses of each record's documents in a column after their ids, in the same order
 * and parted as they are. A table without documents stays as it is.
 */
export const withAddresses = (
  table: ExportTable,
  sources: FileNotes['sources'],
  name: string,
): ExportTable => {
  const at = table.keys.indexOf('sources') + 1
  if (at === 0) return table
  const addresses = new Map(sources.map(({ id, url }) => [id, url]))
  const rows = table.rows.map((row) => {
    const ids = String(row[at - 1] ?? '').split(' ')
    return row.toSpliced(at, 0, ids.flatMap((id) => addresses.get(id) ?? []).join(' ') || null)
  })
  const keys = table.keys.toSpliced(at, 0, 'sourceAddresses')
  return {
    keys,
    header: table.header.toSpliced(at, 0, name),
    rows,
    objects: rows.map((row) => Object.fromEntries(keys.map((key, place) => [key, row[place] ?? null]))),
  }
}

import { type Table, cellText } from '#src/domain/desk/import/cells.ts'
import { type GatheredKind, isTaken, kindOfHead } from '#src/domain/gathered/known-heads.ts'
import { missingInIpi, readIpi } from '#src/domain/gathered/ipi.ts'
import { missingInMap, readLocationMap } from '#src/domain/gathered/location-map.ts'
import { readRadpko } from '#src/domain/gathered/radpko.ts'
import type { Gathered } from '#src/domain/desk/gathered/choice.ts'
import type { TextRows } from '#src/domain/gathered/rows.ts'
import type { TableAnswer } from './read-table.ts'
import { TableError } from './table-fault.ts'

/**
 * What a known file of others says of some missions; null for a table that is none. Throws a TableError where
 * such a file lacks columns.
 */
export const readGathered = (table: Table, missions: readonly string[]): TableAnswer | null => {
  const [head = []] = table.rows
  const names = head.map((cell) => cellText(cell))
  const kind = kindOfHead(names)
  if (kind === null) return null
  if (!isTaken(kind)) return { told: kind }
  const missing = missingIn(kind, names)
  if (missing.length > 0) throw new TableError('columns-missing', missing.join(', '))
  const rows = table.rows.map((row) => row.map((cell) => cellText(cell)))
  const isText = table.text !== null
  return { gathered: readKind(kind, rows, missions, isText) }
}

/** The columns that a file lacks; those of RADPKO are all in the head that it is known by. */
const missingIn = (kind: GatheredKind, names: readonly string[]): readonly string[] => {
  if (kind === 'radpko') return []
  return (kind === 'ipi' ? missingInIpi : missingInMap)(names)
}

const readKind = (
  kind: GatheredKind,
  rows: TextRows,
  missions: readonly string[],
  isText: boolean,
): Gathered => {
  if (kind === 'radpko') return readRadpko(rows, missions, isText)
  return kind === 'ipi' ? readIpi(rows, missions, kind, isText) : readLocationMap(rows, missions, isText)
}

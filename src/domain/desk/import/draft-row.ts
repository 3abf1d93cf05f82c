import type { DeskLists, DeskRecord } from '#src/domain/desk/desk-files.ts'
import { blankRecord } from '#src/domain/desk/fields.ts'
import { newId } from '#src/domain/desk/new-ids.ts'
import { textFault } from '#src/domain/desk/read-input.ts'
import type { KnownIds } from '#src/domain/desk/record-problems.ts'
import { showUnseen, unseenIn } from '#src/schema/unseen.ts'
import type { Json } from '#src/domain/files/pack.ts'
import { type CellRow, cellText, isBlank } from './cells.ts'
import type { Marks } from './column-marks.ts'
import type { ImportColumn, ImportFile } from './columns.ts'
import type { Lexicon } from './lexicon.ts'
import type { Mapping } from './match-headers.ts'
import { type ExpectedCell, readCell } from './read-cell.ts'
import { cleared, completed, put } from './row-values.ts'

/** One thing that is wrong with a row. */
export type RowProblem = {
  /** Which column of the table; null: none gives the field. */
  column: number | null
  /** Of the record, as problems give it. */
  path: string
  expected: ExpectedCell
  found: string
  meant: string | null
}

/** What a table is read by. */
export type ImportPlan = {
  file: ImportFile
  mission: string
  rows: readonly CellRow[]
  header: number
  mapping: Mapping
  /** A blank cell takes out what stands there; else it leaves it. */
  doesBlankClear: boolean
  lists: DeskLists
  known: KnownIds
  lexicon: Lexicon
}

/** A column of the table that fills one of the records. */
export type Mapped = { column: ImportColumn; place: number; marks: Marks }

/** A row before it is held against the rules: its record without what could not be read. */
export type Draft = {
  row: number
  base: DeskRecord | null
  record: DeskRecord
  /** The columns that the row says something of. */
  given: ReadonlySet<ImportColumn>
  problems: RowProblem[]
}

export type Places = {
  byId: ReadonlyMap<string, DeskRecord>
  find: (row: Readonly<Record<string, Json>>) => readonly DeskRecord[]
  ownIds: ReadonlySet<string>
  units: ReadonlyMap<string, string>
  rowOfRecord: Map<string, number>
  taken: Set<string>
}

const given = (values: readonly (readonly [ImportColumn, Json])[]): ReadonlySet<ImportColumn> =>
  new Set(values.map(([column]) => column))

/** Reads the cells of a row into the record that it is of, or into a new one. */
export const draftOf = (
  { file, doesBlankClear, lexicon }: ImportPlan,
  row: number,
  cells: CellRow,
  mapped: readonly Mapped[],
  { byId, find, ownIds, units, rowOfRecord, taken }: Places,
): Draft => {
  const problems: RowProblem[] = []
  const values: (readonly [ImportColumn, Json])[] = []
  const blanks: ImportColumn[] = []
  for (const { column, place, marks } of mapped) {
    const cell = cells[place] ?? null
    if (isBlank(cell)) {
      blanks.push(column)
      continue
    }
    const say = (expected: ExpectedCell, found: string, meant: string | null = null) =>
      problems.push({ column: place, path: column.path, expected, found, meant })
    const fault = typeof cell === 'string' ? textFault(cell) : null
    const unseen = unseenIn(cellText(cell))
    const read = readCell(cell, column, marks, lexicon, ownIds)
    if (fault) say({ why: fault.why }, fault.at)
    else if (unseen !== null)
      say({ why: 'rule', rule: `a text without ${unseen}, which nobody sees` }, showUnseen(cellText(cell)))
    else if ('value' in read) values.push([column, read.value])
    else say(read.expected, read.found ?? cellText(cell), read.meant)
  }
  const filled = (start: DeskRecord) =>
    values.reduce((record, [column, value]) => put(file, record, column, value), start)
  const id = values.find(([{ path }]) => path === 'id')?.[1]
  const isNamed = typeof id === 'string'
  const idColumn = mapped.find(({ column }) => column.path === 'id')?.place ?? null
  const fresh = isNamed && byId.has(id) ? null : filled(blankRecord(file, ''))
  const could = isNamed ? [byId.get(id)].filter((one) => one !== undefined) : find(fresh ?? {})
  const base = could[0] ?? null
  if (could.length > 1)
    problems.push({
      column: idColumn,
      path: 'id',
      expected: { why: 'several', ids: could.map((one) => one.id).slice(0, 6) },
      found: '',
      meant: null,
    })
  let record: DeskRecord
  if (base) {
    record = completed(file, filled(base), units)
    if (doesBlankClear) for (const column of blanks) record = cleared(file, record, column)
    record = { ...record, id: base.id }
  } else {
    record = completed(file, fresh ?? blankRecord(file, ''), units)
    if (isNamed) record = { ...record, id }
    else {
      record = { ...record, id: newId(file, record, taken) }
      taken.add(record.id)
    }
  }
  const before = rowOfRecord.get(record.id)
  // Of one that could be several it is not known whose row it is.
  if (could.length > 1) return { row, base, record, given: given(values), problems }
  if (before === undefined) rowOfRecord.set(record.id, row)
  else
    problems.push({
      column: idColumn,
      path: 'id',
      expected: { why: 'twice', row: before },
      found: record.id,
      meant: null,
    })
  return { row, base, record, given: given(values), problems }
}

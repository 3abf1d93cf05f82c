import { type DeskRecord, asText, changedFields } from '#src/domain/desk/desk-files.ts'
import { type KnownIds, problemsOfRecord } from '#src/domain/desk/record-problems.ts'
import { languages } from '#src/schema/languages.ts'
import { type Cell, type CellRow, cellText, isBlank } from './cells.ts'
import { marksOf } from './column-marks.ts'
import { type ImportColumn, columnsOf, isAlwaysNeeded, isNeeded } from './columns.ts'
import { type Draft, type ImportPlan, type Mapped, type RowProblem, draftOf } from './draft-row.ts'
import { finderOf } from './find-record.ts'
import { folded, textsOf } from './lexicon.ts'
import { type ExpectedCell, dateRule } from './read-cell.ts'
import { isObject, valueAt } from './row-values.ts'

/** A row of a table, held against the records. */
export type ImportedRow = {
  /** Its place in the table, from 0. */
  row: number
  state: 'new' | 'changed' | 'same' | 'wrong'
  /** As it would be, and as it is; null: there is none. */
  record: DeskRecord
  base: DeskRecord | null
  /** The fields that differ. */
  fields: readonly string[]
  problems: readonly RowProblem[]
}

/** What a field that must be there and is not is told to be. */
const neededOf = ({ field, language }: ImportColumn): ExpectedCell => {
  if (language !== null) return { why: 'rule', rule: languages[language].expected }
  if (field.kind === 'date') return { why: 'rule', rule: dateRule }
  if (field.kind === 'number') return { why: 'number' }
  if (field.kind === 'choice') return { why: 'choice', of: field.of, values: field.values }
  if (field.kind === 'record') return { why: 'record', to: field.to }
  return field.kind === 'records' ? { why: 'rule', rule: 'at least one source id' } : { why: 'text' }
}

const isAllBlank = (row: CellRow, mapped: readonly Mapped[]): boolean =>
  mapped.every(({ place }) => isBlank(row[place]))

const textIn = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell.trim() : '')

/** A row with what the rules say of its record. */
const judged = (
  { row, base, record, given, problems }: Draft,
  { file }: ImportPlan,
  mapped: readonly Mapped[],
  problemsOf: (record: DeskRecord) => ReturnType<typeof problemsOfRecord>,
): ImportedRow => {
  const fields = changedFields(base, record)
  if (base && fields.length === 0 && problems.length === 0)
    return { row, state: 'same', record, base, fields, problems }
  const all = [...problems]
  const isTold = (path: string) =>
    all.some((one) => one.path === path || one.path.startsWith(`${path}.`) || path.startsWith(`${one.path}.`))
  const placeOf = (path: string): number | null =>
    mapped.find(({ column }) => column.path === path || path.startsWith(`${column.path}.`))?.place ?? null
  for (const column of columnsOf(file)) {
    const { path, group } = column
    const isThere = group === null || isObject(record[group.key])
    const isWanted = isAlwaysNeeded(column) || (isThere && isNeeded(column))
    const isUnsaid = base === null && column.field.kind === 'choice' && !given.has(column)
    const value = valueAt(record, path)
    const isEmpty = value === '' || value === undefined || (Array.isArray(value) && value.length === 0)
    if (isWanted && (isEmpty || isUnsaid) && !isTold(path))
      all.push({ column: placeOf(path), path, expected: neededOf(column), found: '', meant: null })
  }
  const found = problemsOf(record)
  const before = found.length > 0 && base ? problemsOf(base) : []
  for (const { field, expected, found: was } of found)
    if (!isTold(field) && !before.some((one) => one.field === field && one.expected === expected))
      all.push({
        column: placeOf(field),
        path: field,
        expected: { why: 'rule', rule: expected },
        found: was,
        meant: null,
      })
  return {
    row,
    state: all.length > 0 ? 'wrong' : base ? 'changed' : 'new',
    record,
    base,
    fields,
    problems: all,
  }
}

/**
 * Holds each row of a table against the records, row by row: it pauses between rows, so that the page answers
 * meanwhile. The result has all rows that are not blank.
 */
export function* importing(plan: ImportPlan): Generator<undefined, readonly ImportedRow[]> {
  const { file, rows, header, mapping, lists, known, mission } = plan
  const mapped = mapping.flatMap((column, place): Mapped[] =>
    column === null
      ? []
      : [
          {
            column,
            place,
            marks: marksOf(
              ['date', 'number'].includes(column.field.kind)
                ? rows.slice(header + 1).map((row) => textIn(row[place]))
                : [],
            ),
          },
        ],
  )
  const idPlace = mapped.find(({ column }) => column.path === 'id')?.place
  const byId = new Map(lists[file].map((record) => [record.id, record]))
  const ownIds = new Set(
    idPlace === undefined ? [] : rows.slice(header + 1).map((row) => cellText(row[idPlace])),
  )
  const find = finderOf(file, lists[file])
  const units = new Map(
    lists.outputs.flatMap(({ unit }) =>
      isObject(unit)
        ? textsOf(unit['label']).map((label) => [folded(label), asText(unit['id'])] as const)
        : [],
    ),
  )
  const rowOfRecord = new Map<string, number>()
  const taken = new Set([...byId.keys(), ...ownIds])
  const drafts: Draft[] = []
  for (let row = header + 1; row < rows.length; row += 1) {
    yield
    const cells = rows[row] ?? []
    if (isAllBlank(cells, mapped)) continue
    drafts.push(draftOf(plan, row, cells, mapped, { byId, find, ownIds, units, rowOfRecord, taken }))
  }
  const own = new Map(known[file])
  for (const { base, record } of drafts) if (!base) own.set(record.id, (own.get(record.id) ?? 0) + 1)
  const knownToo: KnownIds = { ...known, [file]: own }
  const result: ImportedRow[] = []
  for (const draft of drafts) {
    yield
    result.push(judged(draft, plan, mapped, (record) => problemsOfRecord(file, record, mission, knownToo)))
  }
  return result
}

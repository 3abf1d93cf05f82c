import type { RecordFile } from '#src/schema/files.ts'
import { type Shape, recordShape } from './shape.ts'

/** A value of a table; null is an empty cell. */
export type CellValue = string | number | boolean | null

export type TableColumn = {
  name: string
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date'
  isRequired: boolean
  choices: readonly string[]
  pattern: string | null
  least: number | null
  /** The table whose `id` it holds. */
  leadsTo: string | null
}

/** A table of a data package: a line for each record of a file, or each entry of a list in its records. */
export type PackageTable = {
  name: string
  /** Columns that tell a line from all others. */
  key: readonly string[]
  columns: readonly TableColumn[]
  rows: readonly (readonly CellValue[])[]
}

/** What a record of each file is called where another table names it. */
const singular: Readonly<Record<RecordFile, string>> = {
  provinces: 'province',
  contributors: 'contributor',
  sites: 'site',
  contingents: 'contingent',
  deployments: 'deployment',
  events: 'event',
  outputs: 'output',
  strength: 'strength',
  'site-counts': 'site_count',
  headcounts: 'headcount',
  'base-estimates': 'base_estimate',
  sources: 'source',
  changelog: 'version_id',
}

/** Columns that hold ids of other records, and of which file. */
const leadingTo: Readonly<Record<string, RecordFile>> = {
  source: 'sources',
  position_source: 'sources',
  quote_source: 'sources',
  province: 'provinces',
  site: 'sites',
  contributor: 'contributors',
  part_of: 'outputs',
  may_overlap: 'outputs',
  phase_start: 'events',
  phase_planned_end: 'events',
  phase_end: 'events',
}

const snake = (name: string): string =>
  name.replaceAll('-', '_').replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)

/** Lists of ids of one kind are named by what one of them is. */
const entryName = (list: string): string =>
  ({ sources: 'source', contributors: 'contributor' })[list] ?? snake(list)

type Part = { at: readonly string[]; shape: Shape }

const columnOf = (name: string, shape: Shape): TableColumn => {
  if (shape.kind !== 'value') throw new Error(`${name} is more than a value`)
  const { type, isRequired, choices, pattern, least } = shape
  const leads = leadingTo[name]
  return { name, type, isRequired, choices, pattern, least, leadsTo: leads ? snake(leads) : null }
}

const nameAt = (at: readonly string[]): string => at.map(snake).join('_')

const partsOf = (...parts: Part[]): Part[] => parts

/** The single values in a record, each with the way to it; `named` is one text or one in each language. */
const valuesIn = (
  parts: ReadonlyMap<string, Shape>,
  at: readonly string[] = [],
  isRequired = true,
): readonly Part[] =>
  [...parts].flatMap(([name, shape]): readonly Part[] => {
    const here = [...at, name]
    const required = isRequired && shape.isRequired
    if (shape.kind === 'value') return [{ at: here, shape: { ...shape, isRequired: required } }]
    if (shape.kind === 'object') return valuesIn(shape.parts, here, required)
    if (shape.kind !== 'named' || shape.texts.kind !== 'object') return []
    return partsOf({ at: here, shape: plainText }).concat(valuesIn(shape.texts.parts, here, false))
  })

const plainText: Shape = {
  kind: 'value',
  isRequired: false,
  type: 'string',
  choices: [],
  pattern: null,
  least: null,
}

/** The lists in a record, each with the way to it. */
const listsIn = (parts: ReadonlyMap<string, Shape>, at: readonly string[] = []): readonly Part[] =>
  [...parts].flatMap(([name, shape]) => {
    const here = [...at, name]
    if (shape.kind === 'object') return listsIn(shape.parts, here)
    return shape.kind === 'list' || shape.kind === 'map' ? [{ at: here, shape }] : []
  })

type Json = Readonly<Record<string, unknown>>

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const valueAt = (record: unknown, at: readonly string[]): unknown =>
  at.reduce<unknown>((value, name) => (isJson(value) ? value[name] : undefined), record)

const cellAt = (record: unknown, at: readonly string[]): CellValue => {
  const value = valueAt(record, at)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

const listAt = (record: unknown, at: readonly string[]): readonly unknown[] => {
  const value = valueAt(record, at)
  return Array.isArray(value) ? value : []
}

const plain = { choices: [], pattern: null, leadsTo: null } as const

const numberColumn = (name: string, isRequired: boolean): TableColumn =>
  Object.assign({ name, type: 'integer' as const, isRequired, least: 1 }, plain, {})

const ownerColumn = (file: RecordFile): TableColumn =>
  Object.assign({ name: singular[file], type: 'string' as const, isRequired: true, least: null }, plain, {
    leadsTo: snake(file),
  })

const idOf = (record: unknown): string => String(cellAt(record, ['id']))

const sourceColumn = columnOf('source', { ...plainText, isRequired: true })

/** Which documents each record of a file rests on, and each dated part of it: all lists of sources in it. */
const sourcesTable = (
  file: RecordFile,
  lists: readonly Part[],
  records: readonly unknown[],
): PackageTable[] => {
  const own = lists.filter(({ at }) => at.at(-1) === 'sources')
  const within = lists.filter(
    ({ shape }) => shape.kind === 'list' && shape.of.kind === 'object' && shape.of.parts.has('sources'),
  )
  if (own.length === 0 && within.length === 0) return []
  const rows = records.flatMap((record) => [
    ...own.flatMap(({ at }) =>
      listAt(record, at).map((id, index): CellValue[] => [
        idOf(record),
        nameAt(at.slice(0, -1)) || 'record',
        null,
        index + 1,
        String(id),
      ]),
    ),
    ...within.flatMap(({ at }) =>
      listAt(record, at).flatMap((entry, place) =>
        listAt(entry, ['sources']).map((id, index): CellValue[] => [
          idOf(record),
          nameAt(at),
          place + 1,
          index + 1,
          String(id),
        ]),
      ),
    ),
  ])
  const parts = [
    ...own.map(({ at }) => nameAt(at.slice(0, -1)) || 'record'),
    ...within.map(({ at }) => nameAt(at)),
  ]
  const part: TableColumn = { ...columnOf('part', { ...plainText, isRequired: true }), choices: parts }
  const columns = [
    ownerColumn(file),
    part,
    numberColumn('part_number', false),
    numberColumn('number', true),
    sourceColumn,
  ]
  return [{ name: `${snake(file)}_sources`, key: [], columns, rows }]
}

const leading = (...values: CellValue[]): CellValue[] => values

/** A line for each entry of a list in the records of a file. */
const listTable = (file: RecordFile, { at, shape }: Part, records: readonly unknown[]): PackageTable => {
  if (shape.kind !== 'list' && shape.kind !== 'map') throw new Error(`${nameAt(at)} is no list`)
  const name = `${snake(file)}_${nameAt(at)}`
  const owner = ownerColumn(file)
  if (shape.kind === 'map') {
    const columns = [
      owner,
      columnOf('year', { ...plainText, isRequired: true, type: 'integer' }),
      columnOf('value', shape.of),
    ]
    const rows = records.flatMap((record) =>
      Object.entries(valueAt(record, at) ?? {}).map(([year, value]): CellValue[] => [
        idOf(record),
        Number(year),
        typeof value === 'number' ? value : null,
      ]),
    )
    return { name, key: [owner.name, 'year'], columns, rows }
  }
  const { of } = shape
  const values: readonly Part[] = of.kind === 'object' ? valuesIn(of.parts) : [{ at: [], shape: of }]
  const columns = values.map((value) =>
    columnOf(value.at.length === 0 ? entryName(at.at(-1) ?? '') : nameAt(value.at), value.shape),
  )
  const rows = records.flatMap((record) =>
    listAt(record, at).map((entry, index) =>
      leading(idOf(record), index + 1).concat(values.map((value) => cellAt(entry, value.at))),
    ),
  )
  return {
    name,
    key: [owner.name, 'number'],
    columns: [owner, numberColumn('number', true), ...columns],
    rows,
  }
}

/**
 * The records of a list file as tables: one with a line for each record, one for each kind of list in them,
 * and one that leads from records to the documents that they rest on. Nothing is left out and nothing
 * rounded; texts are in a column for each language.
 */
export const tablesOf = (file: RecordFile, records: readonly unknown[]): readonly PackageTable[] => {
  const parts = recordShape(file)
  const values = valuesIn(parts)
  const lists = listsIn(parts)
  return [
    {
      name: snake(file),
      key: ['id'],
      columns: values.map(({ at, shape }) => columnOf(nameAt(at), shape)),
      rows: records.map((record) => values.map(({ at }) => cellAt(record, at))),
    },
    ...lists.filter(({ at }) => at.at(-1) !== 'sources').map((list) => listTable(file, list, records)),
    ...sourcesTable(file, lists, records),
  ]
}

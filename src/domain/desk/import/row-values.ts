import { withPrecision } from '#src/domain/desk/change-field.ts'
import { type DeskRecord, isSameJson } from '#src/domain/desk/desk-files.ts'
import { type Field, blankFields, fieldsOf, filledOf } from '#src/domain/desk/fields.ts'
import { idOf } from '#src/domain/desk/new-ids.ts'
import { type Json, isJsonObject } from '#src/domain/files/pack.ts'
import { type ImportColumn, type ImportFile, columnsOf, isNeeded } from './columns.ts'
import { folded, textsOf } from './lexicon.ts'

export const isObject = (value: Json | undefined): value is Readonly<Record<string, Json>> =>
  isJsonObject(value)

const isNothing = (value: Json | undefined): boolean => value === undefined || value === null

/** What stands at the path of a column. */
export const valueAt = (record: Readonly<Record<string, Json>>, path: string): Json | undefined => {
  let value: Json | undefined = record
  for (const key of path.split('.'))
    value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
  return value
}

/** An object with a value of a field, at its place; what is as it was is left as it is. */
const withValue = (
  fields: readonly Field[],
  before: Readonly<Record<string, Json>>,
  key: string,
  value: Json | undefined,
): Readonly<Record<string, Json>> => {
  if (isSameJson(before[key], value)) return before
  const isInPlace = value !== undefined && Object.hasOwn(before, key) && key !== 'date'
  return isInPlace ? { ...before, [key]: value } : withPrecision(fields, before, key, value)
}

/** A record with a value at the place of a column; undefined: as if nobody had filled it in. */
export const put = (
  file: ImportFile,
  record: DeskRecord,
  { group, field, language }: ImportColumn,
  value: Json | undefined,
): DeskRecord => {
  const inside = (fields: readonly (typeof field)[], before: Readonly<Record<string, Json>>) => {
    const old = before[field.key]
    // One text of a name in each language is that name.
    if (field.kind === 'named' && typeof value === 'string' && textsOf(old).includes(value)) return before
    if (language === null || value === undefined) {
      const empty = field.empty === 'absent' ? undefined : field.empty === 'null' ? null : ''
      return withValue(fields, before, field.key, value === undefined ? empty : value)
    }
    const texts = isObject(old) ? old : filledOf(field)
    return withValue(fields, before, field.key, { ...(isObject(texts) ? texts : {}), [language]: value })
  }
  if (group === null) {
    const next = inside(fieldsOf[file], record)
    return next === record ? record : { ...next, id: record.id }
  }
  if (group.kind !== 'group') return record
  const before = record[group.key]
  const within = inside(group.fields, isObject(before) ? before : blankFields(group.fields))
  const next = withValue(fieldsOf[file], record, group.key, within)
  return next === record ? record : { ...next, id: record.id }
}

/** What follows from the rest of a row where its own cells say nothing. */
export const completed = (
  file: ImportFile,
  record: DeskRecord,
  units: ReadonlyMap<string, string>,
): DeskRecord => {
  const [only, other] = Array.isArray(record['sources']) ? (record['sources'] as readonly Json[]) : []
  let next = record
  // Of a row that rests on one document: that one.
  for (const path of ['position.source', 'quote.source']) {
    const column = columnsOf(file).find((one) => one.path === path)
    const group = column?.group?.key
    if (
      column &&
      group !== undefined &&
      isObject(next[group]) &&
      valueAt(next, path) === '' &&
      only !== undefined &&
      other === undefined
    )
      // prettier-ignore
      next = put(file, next, column, only)
  }
  const unitId = columnsOf(file).find(({ path }) => path === 'unit.id')
  if (unitId && isObject(next['unit']) && next['unit']['id'] === '') {
    const label = textsOf(next['unit']['label']).find((text) => text !== '')
    if (label !== undefined) next = put(file, next, unitId, units.get(folded(label)) ?? idOf(label))
  }
  return next
}

/** A record without what stands at a column; a text or a group goes with the last thing in it. */
export const cleared = (file: ImportFile, record: DeskRecord, column: ImportColumn): DeskRecord => {
  const { group, field, language, path } = column
  if (field.kind === 'id' || isNothing(valueAt(record, path))) return record
  let next = put(file, record, column, language === null ? undefined : '')
  const texts = valueAt(next, language === null ? path : path.replace(/\.\w+$/u, ''))
  if (language !== null && isObject(texts) && Object.values(texts).every((text) => text === ''))
    next = put(file, next, { ...column, language: null }, undefined)
  if (group?.empty === undefined) return next
  const isEmpty = columnsOf(file)
    .filter((one) => one.group === group && isNeeded(one))
    .every((one) => isNothing(valueAt(next, one.path)) || valueAt(next, one.path) === '')
  return isEmpty ? put(file, next, { ...column, group: null, field: group, language: null }, undefined) : next
}

import { type DeskRecord, asText } from '#src/domain/desk/desk-files.ts'
import type { Named, Vocabulary } from '#src/domain/desk/fields.ts'
import type { Json } from '#src/domain/files/pack.ts'
import { textsOf } from './lexicon.ts'
import { type ImportColumn, type ImportFile, columnsOf } from './columns.ts'
import { valueAt } from './row-values.ts'

/** How a table calls values: the names of a list, and of the records of another. */
export type Told = {
  choice: (of: Vocabulary, value: string | number) => string
  record: (to: Named, id: string) => string
}

const cellOf = (
  { field, language }: ImportColumn,
  value: Json | undefined,
  told: Told,
): string | number | null => {
  if (value === undefined || value === null || value === '') return null
  if (Array.isArray(value))
    return field.kind === 'records' && value.length > 0
      ? value.map((id: Json) => told.record(field.to, asText(id))).join('; ')
      : null
  if (field.kind === 'choice' && (typeof value === 'string' || typeof value === 'number'))
    return told.choice(field.of, value)
  if (field.kind === 'record' && typeof value === 'string') return told.record(field.to, value)
  if (typeof value === 'string' || typeof value === 'number') return value
  if (typeof value === 'boolean') return String(value)
  // Of a name in each language the first stands for all: read again, it is the same name.
  return language === null ? (textsOf(value)[0] ?? null) : null
}

/** A record as a row of a table with all columns of its kind. */
export const rowOf = (
  file: ImportFile,
  record: DeskRecord,
  told: Told,
): readonly (string | number | null)[] =>
  columnsOf(file).map((column) => cellOf(column, valueAt(record, column.path), told))

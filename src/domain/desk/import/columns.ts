import { type Language, fallbackOf, languageCodes } from '#src/schema/languages.ts'
import type { DeskFile } from '#src/domain/desk/desk-files.ts'
import { type Field, fieldsOf } from '#src/domain/desk/fields.ts'

/** Kinds of record that come as tables. */
export const importFiles = [
  'events',
  'sites',
  'strength',
  'outputs',
  'sources',
] as const satisfies readonly DeskFile[]
export type ImportFile = (typeof importFiles)[number]

export const isImportFile = (name: string): name is ImportFile => importFiles.some((file) => file === name)

/** A place in a record that one column of a table fills: `date`, `title.fr`, `position.lat`. */
export type ImportColumn = {
  path: string
  /** The group that the field is in; null for a field of the record itself. */
  group: Field | null
  field: Field
  /** Of a text in each language: which one. */
  language: Language | null
}

/** Choices that nobody is spared: what a new form begins with would be a guess about a whole table. */
const askedFor: ReadonlySet<string> = new Set(['type', 'component', 'category', 'kind'])

const leaves = (field: Field, group: Field | null): readonly ImportColumn[] => {
  const path = group === null ? field.key : `${group.key}.${field.key}`
  switch (field.kind) {
    case 'words':
      return languageCodes.map((language) => ({ path: `${path}.${language}`, group, field, language }))
    case 'group':
      return field.fields.flatMap((inner) => leaves(inner, field))
    // What has any number of entries has no place in a row.
    case 'list':
    case 'years':
    case 'numbers':
      return []
    default:
      return [{ path, group, field, language: null }]
  }
}

const made = new Map<ImportFile, readonly ImportColumn[]>()

/** The columns of a table of a kind of record, in the order of its fields. */
export const columnsOf = (file: ImportFile): readonly ImportColumn[] => {
  const columns = made.get(file) ?? fieldsOf[file].flatMap((field) => leaves(field, null))
  made.set(file, columns)
  return columns
}

/** Whether a new record cannot go without the column; that of a group: once the group is there. */
export const isNeeded = ({ field, language }: ImportColumn): boolean => {
  // Whether a line must be filled in, the rules of the record say.
  if (field.empty !== undefined || ['id', 'flag', 'line'].includes(field.kind)) return false
  if (field.kind === 'choice') return askedFor.has(field.key)
  if (language !== null) return fallbackOf(language) === null
  return field.start === undefined && !(field.kind === 'records' && field.key !== 'sources')
}

/** Whether a new record always has the place: it is needed, and is not in a group that may be left out. */
export const isAlwaysNeeded = (column: ImportColumn): boolean =>
  isNeeded(column) && column.group?.empty === undefined

import type { TableCell } from '#src/export/csv.ts'

/** One column of a table that leaves: its key in JSON, its name in CSV, and what it holds for a record. */
export type Column<T> = { key: string; name: string; read: (record: T) => TableCell }

/**
 * A table that leaves: the same rows for CSV, where columns have names, and for JSON, where they have keys.
 */
export type ExportTable = {
  keys: readonly string[]
  header: readonly string[]
  rows: readonly (readonly TableCell[])[]
  objects: readonly Readonly<Record<string, TableCell>>[]
}

/** Reads every record by every column. */
export const makeTable = <T>(columns: readonly Column<T>[], records: readonly T[]): ExportTable => ({
  keys: columns.map(({ key }) => key),
  header: columns.map(({ name }) => name),
  rows: records.map((record) => columns.map(({ read }) => read(record))),
  objects: records.map((record) => Object.fromEntries(columns.map(({ key, read }) => [key, read(record)]))),
})

import * as v from 'valibot'
import { type ImportFile, columnsOf, isImportFile } from '#src/domain/desk/import/columns.ts'
import type { Mapping } from '#src/domain/desk/import/match-headers.ts'
import { inStore } from '#src/shared/in-store.ts'

// How somebody matched the columns of a table, in this browser, for the next table with the same headings.

const Kept = v.object({ file: v.string(), paths: v.array(v.nullable(v.string())) })

const place = (headers: readonly string[]): string => `columns ${JSON.stringify(headers)}`

export const keepColumns = (headers: readonly string[], file: ImportFile, mapping: Mapping): void => {
  const kept = { file, paths: mapping.map((column) => column?.path ?? null) }
  void inStore('desk', 'readwrite', (all) => all.put(kept, place(headers)))
}

/** What was kept for these headings; null if nothing was, or if the fields are others now. */
export const keptColumns = async (
  headers: readonly string[],
): Promise<{ file: ImportFile; mapping: Mapping } | null> => {
  const found = await inStore<unknown>('desk', 'readonly', (all) => all.get(place(headers)))
  const read = v.safeParse(Kept, found?.found)
  if (!read.success || !isImportFile(read.output.file)) return null
  const { file, paths } = read.output
  const columns = columnsOf(file)
  const mapping = paths.map((path) => columns.find((column) => column.path === path) ?? null)
  return mapping.length === headers.length ? { file, mapping } : null
}

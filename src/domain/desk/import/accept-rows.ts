import { type Changes, setField } from '#src/domain/desk/changes.ts'
import type { DeskLists } from '#src/domain/desk/desk-files.ts'
import { take } from '#src/domain/desk/hold.ts'
import type { ImportFile } from './columns.ts'
import type { ImportedRow } from './import-table.ts'

/** The changes with what rows of a table say; what is wrong or says nothing new adds none. */
export const acceptRows = (
  lists: DeskLists,
  changes: Changes,
  file: ImportFile,
  rows: readonly ImportedRow[],
): Changes => {
  let all = changes
  for (const { state, record, fields } of rows)
    if (state === 'new') all = take(lists, all, { kind: 'add', file, record: record.id, value: record })
    else if (state === 'changed')
      for (const field of fields)
        all = setField(lists, all, { file, record: record.id }, field, record[field])
  return all
}

import { type DeskChanges, changesOfRecord } from '#src/domain/desk/changes.ts'
import type { DeskLists } from '#src/domain/desk/desk-files.ts'
import { takeAll } from '#src/domain/desk/hold.ts'
import type { ImportFile } from './columns.ts'
import type { ImportedRow } from './import-table.ts'

/** The changes with what rows of a table say; what is wrong or says nothing new adds none. */
export const acceptRows = (
  lists: DeskLists,
  changes: DeskChanges,
  file: ImportFile,
  rows: readonly ImportedRow[],
): DeskChanges =>
  takeAll(
    lists,
    changes,
    rows.flatMap(({ state, record, base, fields }) =>
      state === 'new' || state === 'changed' ? changesOfRecord({ file, record, base, fields }) : [],
    ),
  )

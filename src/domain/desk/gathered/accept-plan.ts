import { type DeskChanges, addRecord, changesOfRecord } from '#src/domain/desk/changes.ts'
import { type DeskLists, changedFields } from '#src/domain/desk/desk-files.ts'
import { takeAll } from '#src/domain/desk/hold.ts'
import type { CitedDocument } from './choice.ts'
import { type GatheredPlan, planned } from './plan.ts'

/** The changes with what a file says, and with the documents that it rests on if they are not cited yet. */
export const acceptPlan = (
  opened: DeskLists,
  changes: DeskChanges,
  { records }: GatheredPlan,
  cited: readonly CitedDocument[],
): DeskChanges => {
  let all = changes
  for (const { document, isThere } of cited)
    if (!isThere)
      for (const { record } of planned(opened, 'sources', [document])) all = addRecord(all, 'sources', record)
  return takeAll(
    opened,
    all,
    records.flatMap(({ file, record, base }) =>
      changesOfRecord({ file, record, base, fields: changedFields(base, record) }),
    ),
  )
}

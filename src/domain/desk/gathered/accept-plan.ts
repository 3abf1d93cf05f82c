import { type Changes, addRecord, changesOf } from '#src/domain/desk/changes.ts'
import { type DeskLists, changedFields } from '#src/domain/desk/desk-files.ts'
import { takeAll } from '#src/domain/desk/hold.ts'
import type { Cited } from './choice.ts'
import { type GatheredPlan, planned } from './plan.ts'

/** The changes with what a file says, and with the documents that it rests on if they are not cited yet. */
export const acceptPlan = (
  opened: DeskLists,
  changes: Changes,
  { records }: GatheredPlan,
  cited: readonly Cited[],
): Changes => {
  let all = changes
  for (const { document, isThere } of cited)
    if (!isThere)
      for (const { record } of planned(opened, 'sources', [document])) all = addRecord(all, 'sources', record)
  return takeAll(
    opened,
    all,
    records.flatMap(({ file, record, base }) =>
      changesOf({ file, record, base, fields: changedFields(base, record) }),
    ),
  )
}

import { type Changes, addRecord, setField } from '#src/domain/desk/changes.ts'
import { type DeskLists, isSameJson } from '#src/domain/desk/desk-files.ts'
import { take } from '#src/domain/desk/hold.ts'
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
  for (const { file, record, base } of records)
    if (base === null) all = take(opened, all, { kind: 'add', file, record: record.id, value: record })
    else
      for (const field of new Set([...Object.keys(base), ...Object.keys(record)]))
        if (!isSameJson(base[field], record[field]))
          all = setField(opened, all, { file, record: record.id }, field, record[field])
  return all
}

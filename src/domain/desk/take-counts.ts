import { personnelDocument } from '#src/domain/personnel/document.ts'
import type { Headcount } from '#src/schema/headcount.ts'
import { type DeskChanges, addRecord } from './changes.ts'
import type { DeskLists, DeskRecord } from './desk-files.ts'
import { takeAll } from './hold.ts'
import { sourceAt } from './new-ids.ts'

/** The id under which the monthly file is cited: of a source with its address, if there is one. */
export const personnelSourceId = (lists: DeskLists): string =>
  sourceAt(lists.sources, personnelDocument.url)?.id ?? personnelDocument.id

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fields of JSON only
const asRecord = (value: object): DeskRecord => structuredClone(value) as DeskRecord

/**
 * The changes with the counts of a file accepted: months that are new come, of months that are there the
 * fields that differ; and the document comes, if it is not cited yet. `opened`: as opened, `lists`: as they
 * are now.
 */
export const takeCounts = (
  opened: DeskLists,
  lists: DeskLists,
  changes: DeskChanges,
  counts: readonly Headcount[],
): DeskChanges => {
  const cited = sourceAt(lists.sources, personnelDocument.url)
    ? changes
    : addRecord(changes, 'sources', asRecord(personnelDocument))
  return takeAll(
    opened,
    cited,
    counts.map((count) => ({
      kind: 'add',
      file: 'headcounts',
      record: count.id,
      value: asRecord(count),
    })),
  )
}

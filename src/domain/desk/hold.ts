import type { Json } from '#src/domain/files/pack.ts'
import { type DeskChange, type DeskChanges, addRecord, setField, withdrawRecord } from './changes.ts'
import { type DeskLists, isSameJson } from './desk-files.ts'

/**
 * A change held against records that may have moved on. `fits`: they stand as they did when it was made;
 * `there`: they already say what it says; `conflict`: they say a third thing, so somebody has to choose.
 * `now`: what stands there; undefined for nothing.
 */
export type Held = { change: DeskChange; state: 'fits' | 'there' | 'conflict'; now: Json | undefined }

const stateOf = (change: DeskChange, now: Json | undefined, isThere: boolean): Held['state'] => {
  if (change.kind === 'add') {
    if (!isThere) return 'fits'
    return isSameJson(now, change.value) ? 'there' : 'conflict'
  }
  if (change.kind === 'withdraw') {
    if (!isThere) return 'there'
    return isSameJson(now, change.value) ? 'fits' : 'conflict'
  }
  if (!isThere) return 'conflict'
  if (isSameJson(now, change.is)) return 'there'
  return isSameJson(now, change.was) ? 'fits' : 'conflict'
}

/** Each change held against the records. */
export const hold = (lists: DeskLists, changes: DeskChanges): readonly Held[] => {
  const byId = new Map<string, ReadonlyMap<string, DeskLists['events'][number]>>()
  const recordOf = ({ file, record }: DeskChange) => {
    const records = byId.get(file) ?? new Map(lists[file].map((one) => [one.id, one]))
    byId.set(file, records)
    return records.get(record)
  }
  return changes.map((change) => {
    const record = recordOf(change)
    const now = change.kind === 'correct' ? record?.[change.field] : record
    return { change, now, state: stateOf(change, now, record !== undefined) }
  })
}

/**
 * The changes with one more, made by somebody else or on other data, as a change of these records: whatever
 * stands there gives way to it, since somebody chose it. A correction of a record that is gone changes
 * nothing.
 */
export const take = (lists: DeskLists, changes: DeskChanges, change: DeskChange): DeskChanges => {
  const { file, record } = change
  if (change.kind === 'withdraw') return withdrawRecord(lists, changes, change)
  const isThere = lists[file].some(({ id }) => id === record)
  // What this desk withdrew is there again, as it is published, before it is corrected.
  const here: DeskChanges = changes.filter(
    (one) => !(one.kind === 'withdraw' && one.file === file && one.record === record),
  )
  if (change.kind === 'correct') return setField(lists, here, { file, record }, change.field, change.is)
  if (!isThere) return addRecord(here, file, change.value)
  let all = here
  for (const [field, value] of Object.entries(change.value))
    all = setField(lists, all, { file, record }, field, value)
  return all
}

const keyOf = ({ file, record }: DeskChange): string => `${file} ${record}`

/**
 * The changes with many more. Those of a record that nothing was done to yet are taken by themselves and put
 * at the end: among thousands, to look for each in all others is what takes the time.
 */
export const takeAll = (lists: DeskLists, changes: DeskChanges, more: DeskChanges): DeskChanges => {
  const touched = new Set(changes.map(keyOf))
  const apart = new Map<string, DeskChanges>()
  let all = changes
  for (const change of more) {
    const key = keyOf(change)
    if (touched.has(key)) all = take(lists, all, change)
    else apart.set(key, take(lists, apart.get(key) ?? [], change))
  }
  return [...all, ...[...apart.values()].flat()]
}

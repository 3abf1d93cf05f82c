import type { Json } from '#src/domain/files/pack.ts'
import { type DeskFile, type DeskLists, type DeskRecord, isSameJson } from './desk-files.ts'

type Place = { file: DeskFile; record: string }

/** A field is given another value; a missing `was` or `is`: the record does not have the field. */
type Correction = Place & {
  kind: 'correct'
  field: string
  was?: Json | undefined
  is?: Json | undefined
}

/**
 * What was done to the published records, net: one for each field that differs, one for each record that came
 * or went. Each says what it was made on, so that it can be held against data that has moved on since.
 */
export type DeskChange =
  | Correction
  | (Place & { kind: 'add'; value: DeskRecord })
  | (Place & { kind: 'withdraw'; value: DeskRecord })

export type DeskChanges = readonly DeskChange[]

/** A record that would come, or be changed in some fields; `base`: as it is, null where it is new. */
export type IncomingRecord = {
  file: DeskFile
  record: DeskRecord
  base: DeskRecord | null
  fields: readonly string[]
}

/** What a record out of a file would do, as changes. */
export const changesOfRecord = ({ file, record, base, fields }: IncomingRecord): DeskChanges =>
  base === null
    ? [{ kind: 'add', file, record: record.id, value: record }]
    : fields.map((field) => ({
        kind: 'correct',
        file,
        record: record.id,
        field,
        was: base[field],
        is: record[field],
      }))

const isOf =
  ({ file, record }: Place) =>
  (change: DeskChange): boolean =>
    change.file === file && change.record === record

/** Whether two changes are of the same record and, for corrections, of the same field. */
const isSamePlace = (one: DeskChange, other: DeskChange): boolean =>
  isOf(one)(other) &&
  (one.kind !== 'correct' || other.kind !== 'correct' || one.field === other.field) &&
  (one.kind === 'correct') === (other.kind === 'correct')

/** A record with a field of another value; undefined takes the field away. Keys keep their places. */
const withField = (record: DeskRecord, field: string, value: Json | undefined): DeskRecord => {
  if (value !== undefined) return { ...record, [field]: value }
  const { [field]: _, ...others } = record
  return { ...others, id: record.id }
}

/** The records of a file with what was done to them; those that came stand at the end. */
export const applied = (
  file: DeskFile,
  records: readonly DeskRecord[],
  changes: DeskChanges,
): readonly DeskRecord[] => {
  const here = changes.filter((change) => change.file === file)
  if (here.length === 0) return records
  const changed = new Map<string, DeskRecord | null>()
  const known = new Map(records.map((record) => [record.id, record]))
  const added: DeskRecord[] = []
  for (const change of here) {
    const { record } = change
    const now = changed.has(record) ? changed.get(record) : known.get(record)
    if (change.kind === 'add') added.push(change.value)
    else if (change.kind === 'withdraw') changed.set(record, null)
    else if (now) changed.set(record, withField(now, change.field, change.is))
  }
  const kept = records.flatMap((record) => {
    const now = changed.get(record.id)
    return now === null ? [] : [now ?? record]
  })
  return [...kept, ...added]
}

/** All lists with what was done to them. */
export const appliedTo = (lists: DeskLists, changes: DeskChanges): DeskLists => ({
  events: applied('events', lists.events, changes),
  sites: applied('sites', lists.sites, changes),
  sources: applied('sources', lists.sources, changes),
  contingents: applied('contingents', lists.contingents, changes),
  strength: applied('strength', lists.strength, changes),
  outputs: applied('outputs', lists.outputs, changes),
  deployments: applied('deployments', lists.deployments, changes),
  headcounts: applied('headcounts', lists.headcounts, changes),
  'base-estimates': applied('base-estimates', lists['base-estimates'], changes),
})

const baseOf = (lists: DeskLists, { file, record }: Place): DeskRecord | undefined =>
  lists[file].find(({ id }) => id === record)

/** The changes with this one in the place of the one before of the same field or record, or at their end. */
const put = (changes: DeskChanges, next: DeskChange): DeskChanges => {
  const place = changes.findIndex((change) => isSamePlace(change, next))
  return place === -1 ? [...changes, next] : changes.with(place, next)
}

/** The changes with a field of a record given a value; one that is as published is no change. */
export const setField = (
  lists: DeskLists,
  changes: DeskChanges,
  place: Place,
  field: string,
  value: Json | undefined,
): DeskChanges => {
  const added = changes.find((change) => change.kind === 'add' && isOf(place)(change))
  if (added?.kind === 'add') {
    const next = withField(added.value, field, value)
    if (isSameJson(next, added.value)) return changes
    return changes.map((change) => (change === added ? { ...added, record: next.id, value: next } : change))
  }
  const base = baseOf(lists, place)
  if (!base || field === 'id') return changes
  const { file, record } = place
  const was = Object.hasOwn(base, field) ? base[field] : undefined
  const next: Correction = { kind: 'correct', file, record, field, was, is: value }
  const before = changes.find((change) => isSamePlace(change, next))
  if (isSameJson(was, value)) return before ? revert(changes, before) : changes
  if (before?.kind === 'correct' && isSameJson(before.is, value)) return changes
  return put(changes, next)
}

export const addRecord = (changes: DeskChanges, file: DeskFile, value: DeskRecord): DeskChanges =>
  put(changes, { kind: 'add', file, record: value.id, value })

/**
 * The id of a record after a step was undone or done again: one that was added may have had another name
 * then, at the same place among the changes.
 */
export const idAfter = (before: DeskChanges, after: DeskChanges, { file, record }: Place): string => {
  const isAdded = (change: DeskChange | undefined) => change?.kind === 'add' && change.file === file
  const index = before.findIndex((change) => isAdded(change) && change.record === record)
  const now = after[index]
  const isStill = after.some((change) => isAdded(change) && change.record === record)
  return now && isAdded(now) && !isStill ? now.record : record
}

/** The changes with a record withdrawn: what had been corrected in it goes, and what came is gone. */
export const withdrawRecord = (lists: DeskLists, changes: DeskChanges, place: Place): DeskChanges => {
  const others = changes.filter((change) => !isOf(place)(change))
  const base = baseOf(lists, place)
  return base ? [...others, { kind: 'withdraw', ...place, value: base }] : others
}

/** The changes without one of them. */
export const revert = (changes: DeskChanges, change: DeskChange): DeskChanges =>
  changes.filter((one) => !isSamePlace(one, change))

import * as v from 'valibot'
import { showUnseen, unseenIn } from './unseen.ts'

/** One fault of one record: where, what was expected and what was found. The record is set aside. */
export type DataProblem = {
  file: string
  /** The record's id or, without a usable one, its number in the file counted from 1, as `#3`. */
  record: string
  field: string
  expected: string
  found: string
}

/** The list of a file, looked at as a whole without a look at each record; null: there is none. */
const listIn = (json: unknown): readonly unknown[] | null =>
  typeof json === 'object' && json !== null && 'records' in json && Array.isArray(json.records)
    ? json.records
    : null

const show = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  // Values come from JSON, so all of them can be written as JSON again.
  // What nobody sees is named, or a message would be as hard to read as what it is about.
  let text = '…'
  try {
    text = showUnseen(JSON.stringify(value))
  } catch {
    // It is too deep to be written again.
  }
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

const longestName = 200

const nameOf = (record: unknown, index: number): string => {
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : null
  const isName = typeof id === 'string' && id !== '' && id.length <= longestName && unseenIn(id) === null
  return isName ? id : `#${index + 1}`
}

/** What is expected of a field that a record has no place for; the validator's word for it is no sentence. */
export const noSuchField = 'no such field'

const expectedBy = ({ kind, expected, message }: v.BaseIssue<unknown>): string => {
  if (kind !== 'schema') return message
  return expected === 'never' ? noSuchField : (expected ?? message)
}

/**
 * Of a field that may be one thing or another: what is wrong with the one that it is. Else the validator
 * would only say that it is neither.
 */
const innerOf = ({ type, issues }: v.BaseIssue<unknown>): v.BaseIssue<unknown> | undefined =>
  type === 'union' ? issues?.find((inner) => inner.kind === 'validation') : undefined

/** What an issue of the validator says of one field. */
const describe = (file: string, record: string, issue: v.BaseIssue<unknown>): DataProblem => {
  const inner = innerOf(issue)
  const path = [v.getDotPath(issue), inner && v.getDotPath(inner)].filter((part) => part)
  return {
    file,
    record,
    field: path.length === 0 ? '(record)' : path.join('.'),
    expected: expectedBy(inner ?? issue),
    found: show((inner ?? issue).input),
  }
}

/** Entries of the longest list that a record holds; published ones have a seventh of it. */
const longestList = 1000

/** A list of a record that is longer, before each of its entries is found wrong in turn. */
const longList = (raw: unknown): { field: string; entries: number } | null => {
  if (typeof raw !== 'object' || raw === null) return null
  for (const [field, value] of Object.entries(raw))
    if (Array.isArray(value) && value.length > longestList) return { field, entries: value.length }
  return null
}

/** How many faults of one record are told: somebody who mends these sees the next ones. */
const mostOfOne = 20

/** The skeleton of a list file is missing, or there is no end to its faults: it is refused whole. */
export class SkeletonError extends Error {}

/** What a list file gives: the good records, and each fault of the others. */
type ReadRecords<T> = { records: readonly T[]; problems: readonly DataProblem[] }

/** How many records are read in one go. */
const some = 25

/**
 * Reads a list file `{ "records": [ … ] }`: good records in `records`, each fault of the others in
 * `problems`. A second record with the same id is a fault too. Stops after every few records, so that a page
 * that reads a large file can answer meanwhile. Throws SkeletonError without a list of records, and after
 * more faults than `most`.
 */
export const recordsInPieces = function* <T extends { id: string }>(
  file: string,
  schema: v.GenericSchema<unknown, T>,
  json: unknown,
  most = Number.POSITIVE_INFINITY,
): Generator<undefined, ReadRecords<T>, undefined> {
  const list = listIn(json)
  if (list === null) throw new SkeletonError(`expected { "records": [ … ] }, found ${show(json)}`)
  const records: T[] = []
  const problems: DataProblem[] = []
  const seen = new Set<string>()
  for (const [index, raw] of list.entries()) {
    if (index % some === some - 1) yield
    if (problems.length > most) throw new SkeletonError(`more than ${most} faults`)
    const name = nameOf(raw, index)
    const long = longList(raw)
    if (long !== null) {
      problems.push({ file, record: name, field: long.field, expected: `at most ${longestList} entries`, found: String(long.entries) }) // prettier-ignore
      continue
    }
    // Of a field that fails in two ways the first is said: one clear message.
    const result = v.safeParse(schema, raw, { abortPipeEarly: true })
    if (!result.success)
      problems.push(...result.issues.slice(0, mostOfOne).map((issue) => describe(file, name, issue)))
    else if (seen.has(result.output.id))
      problems.push({
        file,
        record: name,
        field: 'id',
        expected: 'an id that no other record has',
        found: show(name),
      })
    else {
      seen.add(result.output.id)
      records.push(result.output)
    }
  }
  return { records, problems }
}

/** The same in one go. */
export const readRecords = <T extends { id: string }>(
  file: string,
  schema: v.GenericSchema<unknown, T>,
  json: unknown,
): ReadRecords<T> => {
  const work = recordsInPieces(file, schema, json)
  for (;;) {
    const { done, value } = work.next()
    if (done === true) return value
  }
}

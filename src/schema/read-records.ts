import * as v from 'valibot'

/** One fault of one record: where, what was expected and what was found. The record is set aside. */
export type DataProblem = {
  file: string
  /** The record's id or, without a usable one, its number in the file counted from 1, as `#3`. */
  record: string
  field: string
  expected: string
  found: string
}

const Skeleton = v.object({ records: v.array(v.unknown()) })

const show = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  // Values come from JSON, so all of them can be written as JSON again.
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

const nameOf = (record: unknown, index: number): string => {
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : null
  return typeof id === 'string' && id !== '' ? id : `#${index + 1}`
}

/** What is expected of a field that a record has no place for; the validator's word for it is no sentence. */
export const noSuchField = 'no such field'

const expectedBy = ({ kind, expected, message }: v.BaseIssue<unknown>): string => {
  if (kind !== 'schema') return message
  return expected === 'never' ? noSuchField : (expected ?? message)
}

/** What an issue of the validator says of one field. */
const describe = (file: string, record: string, issue: v.BaseIssue<unknown>): DataProblem => ({
  file,
  record,
  field: v.getDotPath(issue) ?? '(record)',
  expected: expectedBy(issue),
  found: show(issue.input),
})

/** The skeleton of a list file is missing: it is refused whole. */
export class SkeletonError extends Error {}

/**
 * Reads a list file `{ "records": [ … ] }`: good records in `records`, each fault of the others in
 * `problems`. A second record with the same id is a fault too. Throws SkeletonError without a list of
 * records.
 */
export const readRecords = <T extends { id: string }>(
  file: string,
  schema: v.GenericSchema<unknown, T>,
  json: unknown,
): { records: readonly T[]; problems: readonly DataProblem[] } => {
  const skeleton = v.safeParse(Skeleton, json)
  if (!skeleton.success) throw new SkeletonError(`expected { "records": [ … ] }, found ${show(json)}`)
  const records: T[] = []
  const problems: DataProblem[] = []
  const seen = new Set<string>()
  for (const [index, raw] of skeleton.output.records.entries()) {
    const name = nameOf(raw, index)
    // Of a field that fails in two ways the first is said: one clear message.
    const result = v.safeParse(schema, raw, { abortPipeEarly: true })
    if (!result.success) problems.push(...result.issues.map((issue) => describe(file, name, issue)))
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

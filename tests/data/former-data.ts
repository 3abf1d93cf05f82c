import { createHash } from 'node:crypto'
import { type CountedLists, countedFiles, differences } from '#src/domain/changes/former-data.ts'
import { type RecordFile, type RecordOf, recordSchemas } from '#src/schema/files.ts'
import type { FormerVersion } from '#src/schema/former.ts'
import type { PartialDate } from '#src/schema/parts.ts'
import { readRecords } from '#src/schema/read-records.ts'

/** The records that key figures are counted from, in files that `read` gives. */
export const countedLists = (read: (file: string) => unknown): CountedLists => {
  const list = <F extends RecordFile>(file: F) => {
    const { records, problems } = readRecords<RecordOf<F>>(file, recordSchemas[file], read(file))
    const [first] = problems
    // A count without the records that are set aside would be another one.
    if (first) throw new Error(`${file}.json, ${first.record}, ${first.field}: ${first.expected}`)
    return records
  }
  return {
    provinces: list('provinces'),
    sites: list('sites'),
    contingents: list('contingents'),
    deployments: list('deployments'),
    events: list('events'),
    strength: list('strength'),
  }
}

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** One sum for the same records, whatever their order and that of their keys. */
export const sumOf = (lists: CountedLists): string => {
  const sum = createHash('sha256')
  for (const file of countedFiles)
    sum.update(
      JSON.stringify(
        lists[file].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        inOrder,
      ),
    )
  return sum.digest('hex')
}

/** A version of the data as it was. */
export type Snapshot = { version: string; coverage: PartialDate; lists: CountedLists }

/** former.json of snapshots, the oldest first, of which the last is today's. */
export const formerOf = (snapshots: readonly Snapshot[]): readonly FormerVersion[] =>
  snapshots.slice(0, -1).map(({ version, coverage, lists }, index) => {
    const next = snapshots[index + 1] ?? { lists }
    const changed = Object.entries(differences(lists, next.lists)).filter(([, difference]) => difference)
    const id = `v${version.replaceAll('.', '-')}`
    return Object.assign({ id, version, coverage, sha256: sumOf(lists) }, Object.fromEntries(changed))
  })

import { checkRecord } from '#src/domain/check/record-rules.ts'
import { referencesIn } from '#src/domain/files/broken-references.ts'
import { type RecordFile, type RecordOf, recordSchemas } from '#src/schema/files.ts'
import { type DataProblem, readRecords } from '#src/schema/read-records.ts'
import type { DeskFile, DeskRecord } from './desk-files.ts'

/** The ids of the records of each list, how often each stands there; a list that is missing is not asked. */
export type KnownIds = { readonly [F in RecordFile]?: ReadonlyMap<string, number> | undefined }

const pathOf = (mission: string, file: RecordFile): string => `${mission}/${file}.json`

/** What is wrong with one record as it stands, in the words of check-data, without reading the others. */
export const problemsOfRecord = (
  file: DeskFile,
  record: DeskRecord,
  mission: string,
  known: KnownIds,
): readonly DataProblem[] => {
  const path = pathOf(mission, file)
  const problems: DataProblem[] = []
  const say = (field: string, expected: string, found: string) =>
    problems.push({ file: path, record: record.id, field, expected, found })
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- of one kind
  const check = <F extends DeskFile>(name: F) => {
    const read = readRecords<RecordOf<F>>(path, recordSchemas[name], { records: [record] })
    problems.push(...read.problems)
    for (const good of read.records) {
      for (const { field, expected, found } of checkRecord(name, good)) say(field, expected, found)
      for (const { field, to, id } of referencesIn(name, good))
        if (known[to]?.has(id) === false)
          say(field, `the id of a record of ${pathOf(mission, to)}`, JSON.stringify(id))
    }
  }
  if ((known[file]?.get(record.id) ?? 0) > 1)
    say('id', 'an id that no other record has', JSON.stringify(record.id))
  check(file)
  return problems
}

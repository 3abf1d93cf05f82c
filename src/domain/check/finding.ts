import { showUnseen } from '#src/schema/unseen.ts'
import type { DataProblem } from '#src/schema/read-records.ts'

/** What a rule found wrong with one record: a problem without the names of file and record. */
export type Finding = Pick<DataProblem, 'field' | 'expected' | 'found'>

/** Letters of what was found, at most: it may be a whole file. */
const longest = 400

/** A finding, or none if the record is as it should be. The value found is written as JSON. */
export const unless = (good: boolean, field: string, expected: string, found: unknown): Finding[] =>
  good
    ? []
    : [
        {
          field,
          expected,
          found: found === undefined ? 'nothing' : showUnseen(JSON.stringify(found)).slice(0, longest),
        },
      ]

import { showUnseen } from '#src/schema/unseen.ts'
import type { DataProblem } from '#src/schema/read-records.ts'

/** What a rule found wrong with one record: a problem without the names of file and record. */
export type Finding = Pick<DataProblem, 'field' | 'expected' | 'found'>

/** A finding, or none if the record is as it should be. The value found is written as JSON. */
export const unless = (good: boolean, field: string, expected: string, found: unknown): Finding[] =>
  good ? [] : [{ field, expected, found: showUnseen(JSON.stringify(found)) }]

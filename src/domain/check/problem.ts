import type { DataProblem } from '#src/schema/read-records.ts'

/**
 * One thing to look at in a data folder. `error`: it breaks a rule and must be mended before the data is
 * published. `warning`: it is allowed and often right, but has been a slip before.
 */
export type Problem = DataProblem & {
  /** The line of the field in its file, counted from 1; null where there is no such file. */
  line: number | null
  /** What may have been meant; null where nothing is near. */
  suggestion: string | null
  level: 'error' | 'warning'
}

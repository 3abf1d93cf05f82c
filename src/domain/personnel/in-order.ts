import type { Headcount } from '#src/schema/headcount.ts'

/** Head counts by month; of one month those of the mission that is named first. */
export const inOrder = (records: readonly Headcount[], missions: readonly string[]): readonly Headcount[] =>
  records.toSorted(
    (a, b) => a.month.localeCompare(b.month) || missions.indexOf(a.mission) - missions.indexOf(b.mission),
  )

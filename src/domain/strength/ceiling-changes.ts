import { type Day, compareDates, lastDay } from '#src/domain/dates/dates.ts'
import type { Strength } from '#src/schema/contingent.ts'
import { mainLanguage } from '#src/schema/languages.ts'

/** That an authorised ceiling became another one; both records, each with its date and sources. */
export type CeilingChange = { before: Strength; after: Strength; from: number; to: number }

/** Whether figures count the same thing: "additional formed police" is no lower ceiling of formed police. */
export const seriesOf = ({ component, label, province, contributor }: Strength): string =>
  [component, label[mainLanguage], province, contributor].join(' ')

/**
 * The ceilings that changed after one day and up to another, in order. A resolution that repeats a ceiling
 * changes nothing; the first documented ceiling of a component is not known to be a change.
 */
export const ceilingChanges = (
  strength: readonly Strength[],
  { from, to }: { from: Day; to: Day },
): readonly CeilingChange[] => {
  const latest = new Map<string, Strength>()
  const changes: CeilingChange[] = []
  for (const after of strength
    .filter(({ authorised, date }) => authorised !== null && lastDay(date) <= to)
    .toSorted((a, b) => compareDates(a.date, b.date))) {
    const before = latest.get(seriesOf(after))
    latest.set(seriesOf(after), after)
    if (lastDay(after.date) <= from || !before) continue
    if (before.authorised === null || after.authorised === null) continue
    if (before.authorised !== after.authorised)
      changes.push({ before, after, from: before.authorised, to: after.authorised })
  }
  return changes
}

/** Changes with one and the same date together, in their order. */
export const byDate = (
  changes: readonly CeilingChange[],
): readonly { at: Strength; same: readonly CeilingChange[] }[] => {
  const dates = [...new Set(changes.map(({ after }) => after.date))]
  return dates.flatMap((date) => {
    const same = changes.filter(({ after }) => after.date === date)
    return same[0] ? [{ at: same[0].after, same }] : []
  })
}

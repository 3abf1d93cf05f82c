import { type Day, yearOf } from '#src/domain/dates/dates.ts'
import type { ChangeKind, CountPoint } from './burn-down.ts'
import type { BurnView } from './burn-view.ts'

/** What the line of a burn-down does, for who cannot see it. */
export type BurnCourse = {
  /** Its beginning, the page's date where that lies on it, and its end. */
  points: readonly CountPoint[]
  /**
   * How many changes of each kind lie between the ends, what was left first: a number that grows because
   * sites are mentioned for the first time must not be told as a mission that grew.
   */
  changes: ReadonlyMap<ChangeKind, number>
  /** The year in which most was left, of those that the line has whole: a part of one says nothing of it. */
  mostLeft: { year: number; count: number } | null
}

/** Reads the course of a burn-down; null for a line without length. Two years alike are no most. */
export const burnCourse = ({ actual, changes }: BurnView, day: Day): BurnCourse | null => {
  const [from, to] = [actual[0], actual.at(-1)]
  if (!from || !to || from.day === to.day) return null
  const between = changes.filter(({ by, day: at }) => by !== 0 && at > from.day && at <= to.day)
  const counts = new Map<ChangeKind, number>()
  const years = new Map<number, number>()
  for (const { kind, day: at } of between) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    const year = yearOf(at)
    const isWhole = from.day <= `${year}-01-01` && to.day >= `${year}-12-31`
    if (kind === 'left' && isWhole) years.set(year, (years.get(year) ?? 0) + 1)
  }
  const most = Math.max(0, ...years.values())
  const [year, other] = [...years].flatMap(([at, count]) => (count === most ? [at] : []))
  const shown = actual.findLast((point) => point.day <= day)
  return {
    points: [from, ...(shown && day > from.day && day < to.day ? [{ day, count: shown.count }] : []), to],
    // What was left first, the others as they came.
    changes: new Map([...counts].toSorted(([a], [b]) => Number(b === 'left') - Number(a === 'left'))),
    mostLeft: year === undefined || other !== undefined ? null : { year, count: most },
  }
}

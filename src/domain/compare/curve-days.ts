import type { Day } from '#src/domain/dates/dates.ts'
import type { CurvePoint, Withdrawal } from './withdrawal.ts'

/** A day on which a line of a mission changes. */
export type CurveDay = {
  day: Day
  since: number
  /** How many sites are still there; null after the last documented day. */
  actual: CurvePoint | null
  /** How many it would be by the plan; null where no planned date stood. */
  planned: CurvePoint | null
}

const at = (points: readonly CurvePoint[], day: Day): CurvePoint | null =>
  points.findLast((point) => point.day <= day) ?? null

/** Every day on which one of the two lines changes, with both numbers. */
export const curveDays = ({ actual, planned, until }: Withdrawal): readonly CurveDay[] => {
  const days = new Map([...actual, ...planned].map(({ day, since }) => [day, since]))
  return [...days]
    .toSorted(([, one], [, other]) => one - other)
    .map(([day, since]) => ({
      day,
      since,
      actual: day > until ? null : at(actual, day),
      planned: at(planned, day),
    }))
}

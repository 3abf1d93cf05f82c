import { type Day, compareDates, lastDay, yearOf } from '#src/domain/dates/dates.ts'
import type { Strength } from '#src/schema/contingent.ts'

/** What counts as the mission's uniformed strength, the whole before a part of it. */
const uniformed = ['total-uniformed', 'military-and-police', 'military'] as const

/** Whom such a figure counts. */
export type Uniformed = (typeof uniformed)[number]

/** A strength of the whole mission as somebody reported it. */
export type Reported = Omit<Strength, 'component' | 'actual'> & {
  component: Uniformed
  actual: NonNullable<Strength['actual']>
}

/**
 * The newest reported strength of the whole mission up to a day, if it is of a later year than the last UN
 * maps: then it is nearer to the day than an estimate from them. Null where there is none.
 */
export const reportedAt = (
  rows: readonly Strength[],
  day: Day,
  lastMapYear: number | null,
): Reported | null => {
  const whole = rows.flatMap((row): Reported[] => {
    const component = uniformed.find((name) => name === row.component)
    const isOfMission = row.covers === undefined && row.province === null && row.contributor === null
    const isBetween = lastDay(row.date) <= day && yearOf(row.date) > (lastMapYear ?? 0)
    return component && row.actual && isOfMission && isBetween
      ? [{ ...row, component, actual: row.actual }]
      : []
  })
  return (
    whole.toSorted(
      (a, b) =>
        compareDates(b.date, a.date) || uniformed.indexOf(a.component) - uniformed.indexOf(b.component),
    )[0] ?? null
  )
}

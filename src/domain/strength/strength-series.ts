import { axisMaximum } from '#src/domain/charts/axis-maximum.ts'
import { type Day, compareDates, firstDay, lastDay } from '#src/domain/dates/dates.ts'
import type { DayRange } from '#src/domain/charts/timeline-axis.ts'
import { type ComponentName, componentRows, components } from '#src/schema/components.ts'
import type { Strength } from '#src/schema/contingent.ts'
import type { Quantity } from '#src/schema/parts.ts'

export type Component = ComponentName

/** An authorised ceiling from a day on. */
export type CeilingStep = {
  day: Day
  value: number
  row: Strength
  /** Whether it differs from the ceiling before it; a renewal that keeps it is no step. */
  isStep: boolean
  /** Null: known from a table of that date only, so it is not known since when it held. */
  resolution: number | null
}

/** An actual strength at a date; between two of them nothing is known, so they are points and no line. */
type SeriesPoint = { first: Day; day: Day; quantity: Quantity; row: Strength }

/** One component of the whole mission. Ceilings and points share an axis, never a line or a sum. */
export type StrengthSeries = {
  component: Component
  ceilings: readonly CeilingStep[]
  points: readonly SeriesPoint[]
  /** End of the axis, from 0. */
  maximum: number
}

/** Why a figure belongs to no series of the whole mission; null if it does. */
export type ApartReason = 'place' | 'part' | 'addition' | 'planned' | 'left' | 'contingent'

export const apartReason = (row: Strength): ApartReason | null => {
  if (row.covers) return row.covers
  if (!componentRows[row.component].ofMission || row.contributor !== null) return 'contingent'
  return row.province === null ? null : 'place'
}

const ceilingsOf = (rows: readonly Strength[]): readonly CeilingStep[] => {
  const steps: CeilingStep[] = []
  for (const row of rows) {
    if (row.authorised === null) continue
    const before = steps.at(-1)
    steps.push({
      day: lastDay(row.date),
      value: row.authorised,
      row,
      isStep: before?.value !== row.authorised,
      resolution: row.resolution ?? null,
    })
  }
  return steps
}

const pointsOf = (rows: readonly Strength[]): readonly SeriesPoint[] =>
  rows.flatMap((row) =>
    row.actual ? [{ first: firstDay(row.date), day: lastDay(row.date), quantity: row.actual, row }] : [],
  )

/**
 * The series of the whole mission, one for each component that has figures. Rows that cover less, more or
 * something planned (apartReason) are in none of them.
 */
export const strengthSeries = (rows: readonly Strength[]): readonly StrengthSeries[] => {
  const whole = rows
    .filter((row) => apartReason(row) === null)
    .toSorted((a, b) => compareDates(a.date, b.date))
  return components.flatMap((component) => {
    const own = whole.filter((row) => row.component === component)
    if (own.length === 0) return []
    const ceilings = ceilingsOf(own)
    const points = pointsOf(own)
    const values = [...ceilings.map(({ value }) => value), ...points.map(({ quantity }) => quantity.value)]
    return [{ component, ceilings, points, maximum: axisMaximum(values) }]
  })
}

/** Whether a chart can show a series: it has a ceiling or at least two points. The table has the rest. */
export const isDrawn = ({ ceilings, points }: StrengthSeries): boolean =>
  ceilings.length > 0 || points.length > 1

/** The rows of no series by date, each with the reason; narrowed by provinces and contributors. */
export const rowsApart = (
  rows: readonly Strength[],
  { provinces, contributors }: { provinces: readonly string[]; contributors: readonly string[] },
): readonly { row: Strength; reason: ApartReason }[] =>
  rows
    .toSorted((a, b) => compareDates(a.date, b.date))
    .flatMap((row) => {
      const reason = apartReason(row)
      if (reason === null) return []
      if (provinces.length > 0 && (row.province === null || !provinces.includes(row.province))) return []
      if (contributors.length > 0 && (row.contributor === null || !contributors.includes(row.contributor)))
        return []
      return [{ row, reason }]
    })

/** The whole years of all figures of the mission and of the page's last documented day. */
export const strengthRange = (series: readonly StrengthSeries[], end: Day): DayRange | null => {
  const days = series.flatMap(({ ceilings, points }) => [
    ...ceilings.map(({ day }) => day),
    ...points.map(({ first }) => first),
  ])
  const first = days.toSorted()[0]
  const last = [...days, end].toSorted().at(-1)
  if (first === undefined || last === undefined) return null
  return { from: firstDay(first.slice(0, 4)), to: lastDay(last.slice(0, 4)) }
}

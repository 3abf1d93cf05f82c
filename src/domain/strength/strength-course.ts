import { type Day, firstDay, lastDay, yearOf } from '#src/domain/dates/dates.ts'
import type { DatedPoint, Quantity } from '#src/schema/parts.ts'
import type { StrengthSeries } from './strength-series.ts'

/** A figure with the date of its record. */
export type DatedFigure = { quantity: Quantity; at: DatedPoint }

/**
 * The highest figure at the first of its dates, which is null where that is not certain, and whether another
 * date has the same.
 */
export type HighestFigure = { quantity: Quantity; at: DatedPoint | null; isRepeated: boolean }

/** What single figures by date do. What is not certain is null, and not told. */
export type FigureCourse = {
  /** How many figures there are; one is told as the only one. */
  count: number
  first: DatedFigure | null
  /** The latest one up to the page's date, where that is neither the first nor the last. */
  shown: DatedFigure | null
  highest: HighestFigure | null
  /** Whether the highest is so of exact figures only: a bound may stand for more than its number. */
  ofExact: boolean
  last: DatedFigure | null
}

/** The course of a component: its ceilings and its actual strengths, which are never mixed. */
export type StrengthCourse = { ceiling: FigureCourse | null; actual: FigureCourse | null }

/** All days that a date can stand for; "about" a date is taken as widely as the years around it. */
const spanOf = ({ date, precision }: DatedPoint): { from: Day; to: Day } =>
  precision === 'approx'
    ? { from: `${yearOf(date) - 1}-01-01`, to: `${yearOf(date) + 1}-12-31` }
    : { from: firstDay(date), to: lastDay(date) }

const sameQuantity = (a: Quantity, b: Quantity): boolean => a.value === b.value && a.qualifier === b.qualifier

/** The figure that surely lies before (or after) all others; null where two may change places or differ. */
const outermost = (figures: readonly DatedFigure[], isFirst: boolean): DatedFigure | null =>
  figures.find((one) => {
    const own = spanOf(one.at)
    return figures.every((other) => {
      const span = spanOf(other.at)
      if (other === one || (other.at.date === one.at.date && sameQuantity(other.quantity, one.quantity)))
        return true
      return isFirst ? own.to < span.from : own.from > span.to
    })
  }) ?? null

const highestOf = (figures: readonly DatedFigure[]): HighestFigure | null => {
  const exact = figures.filter(({ quantity }) => quantity.qualifier === 'exact')
  if (exact.length < 2) return null
  const most = Math.max(...exact.map(({ quantity }) => quantity.value))
  const [one, ...others] = exact.filter(({ quantity }) => quantity.value === most)
  if (!one) return null
  return {
    quantity: one.quantity,
    at: outermost([one, ...others], true)?.at ?? null,
    isRepeated: others.some(({ at }) => at.date !== one.at.date),
  }
}

/** Reads figures in the order of their dates; null for none. */
const courseOf = (figures: readonly DatedFigure[], day: Day): FigureCourse | null => {
  if (figures.length === 0) return null
  const first = outermost(figures, true)
  const last = outermost(figures, false)
  // Whatever may have been there by then; told only if it surely was.
  const known = outermost(
    figures.filter(({ at }) => spanOf(at).from <= day),
    false,
  )
  const shown = known && spanOf(known.at).to <= day ? known : null
  return {
    count: figures.length,
    first,
    shown: shown === first || shown === last ? null : shown,
    highest: highestOf(figures),
    ofExact: figures.some(({ quantity }) => quantity.qualifier !== 'exact'),
    last,
  }
}

/** Reads what the chart of a component shows, for who cannot see it. */
export const strengthCourse = ({ ceilings, points }: StrengthSeries, day: Day): StrengthCourse => ({
  ceiling: courseOf(
    ceilings.map(({ value, row }) => ({ quantity: { value, qualifier: 'exact' }, at: row })),
    day,
  ),
  actual: courseOf(
    points.map(({ quantity, row }) => ({ quantity, at: row })),
    day,
  ),
})

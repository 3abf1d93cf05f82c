import { type Day, compareDates, firstDay, lastDay } from '#src/domain/dates/dates.ts'
import { type Component, apartReason } from '#src/domain/strength/strength-series.ts'
import type { Strength } from '#src/schema/contingent.ts'
import type { DatedPoint, Quantity } from '#src/schema/parts.ts'
import { type DaySpan, certainDay, spanBetween } from './day-span.ts'
import { shareOfQuantity } from './share.ts'

/** A documented strength after the decision. */
export type StrengthPoint = {
  row: Strength
  quantity: Quantity
  /** First and last day that its date can stand for. */
  first: Day
  day: Day
  since: DaySpan
  /** In per cent of the figure that is counted from; null where the words of the two leave nothing to say. */
  share: Quantity | null
}

/** The strength of a mission against what it had when its withdrawal was decided. */
export type StrengthLeft = {
  component: Component
  /** The figure that is counted from. */
  base: { row: Strength; quantity: Quantity }
  /** No figure before the decision is on record: it is the first one after it. */
  isBaseAfter: boolean
  points: readonly StrengthPoint[]
}

/**
 * Who is counted: all in uniform; where no such figure is on record, what comes nearest to that. Figures of
 * two of them are never set against each other.
 */
const comparable = [
  'total-uniformed',
  'military-and-police',
  'military',
] as const satisfies readonly Component[]

type Counted = { row: Strength; quantity: Quantity }

const countedOf = (rows: readonly Strength[], component: Component, until: Day): readonly Counted[] =>
  rows
    .filter((row) => row.component === component && apartReason(row) === null && lastDay(row.date) <= until)
    .toSorted((a, b) => compareDates(a.date, b.date))
    .flatMap((row) => (row.actual ? [{ row, quantity: row.actual }] : []))

const leftOf = (
  counted: readonly Counted[],
  component: Component,
  decision: DatedPoint,
): StrengthLeft | null => {
  const zero = certainDay(decision.date)
  const before = counted.findLast(({ row }) => lastDay(row.date) <= zero)
  const base = before ?? counted[0]
  if (!base) return null
  const after = counted.filter((one) => one !== base && lastDay(one.row.date) > zero)
  return {
    component,
    base,
    isBaseAfter: before === undefined,
    points: after.map(({ row, quantity }) => ({
      row,
      quantity,
      first: firstDay(row.date),
      day: lastDay(row.date),
      since: spanBetween(decision, row),
      share: shareOfQuantity(quantity, base.quantity),
    })),
  }
}

/**
 * Actual strengths since the decision in per cent of the figure nearest before it, qualifiers kept. Null
 * where none is on record: no data.
 */
export const strengthLeft = (
  rows: readonly Strength[],
  decision: DatedPoint,
  until: Day,
): StrengthLeft | null => {
  const all = comparable.flatMap((component) => {
    const left = leftOf(countedOf(rows, component, until), component, decision)
    return left ? [left] : []
  })
  return (
    all.find(({ points, isBaseAfter }) => points.length > 0 && !isBaseAfter) ??
    all.find(({ points }) => points.length > 0) ??
    all[0] ??
    null
  )
}

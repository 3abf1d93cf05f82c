import type { DayRange } from '#src/domain/charts/timeline-axis.ts'
import { type Day, compareDates } from '#src/domain/dates/dates.ts'
import type { Strength } from '#src/schema/contingent.ts'
import {
  type ApartReason,
  type StrengthSeries,
  isDrawn,
  rowsApart,
  strengthRange,
  strengthSeries,
} from './strength-series.ts'

/** Exactly what the strength panel shows, on the page and in every file. */
export type StrengthView = {
  series: readonly StrengthSeries[]
  /** Those that have a chart of their own. */
  drawn: readonly StrengthSeries[]
  range: DayRange
  /** Every figure of the whole mission by date, as the table lists them. */
  listed: readonly Strength[]
  /** Ids of the figures whose resolution kept the ceiling as it was. */
  unchanged: ReadonlySet<string>
  /** The figures that belong to no line, each with the reason; these follow the filter. */
  apart: readonly { row: Strength; reason: ApartReason }[]
}

/** Reads the strengths; null if nothing is on record. `end` is the last documented day. */
export const readStrength = (
  rows: readonly Strength[],
  filter: { provinces: readonly string[]; contributors: readonly string[] },
  end: Day,
): StrengthView | null => {
  const series = strengthSeries(rows)
  const range = strengthRange(series, end)
  if (range === null) return null
  const all = series.flatMap(({ ceilings, points }) => [...ceilings, ...points].map(({ row }) => row))
  const kept = series.flatMap(({ ceilings }) => ceilings.filter(({ isStep }) => !isStep))
  return {
    series,
    drawn: series.filter(isDrawn),
    range,
    listed: [...new Set(all)].toSorted((a, b) => compareDates(a.date, b.date)),
    unchanged: new Set(kept.map(({ row }) => row.id)),
    apart: rowsApart(rows, filter),
  }
}

import { axisMaximum } from '#src/domain/charts/axis-maximum.ts'
import type { DayRange } from '#src/domain/charts/timeline-axis.ts'
import {
  type Day,
  type PartialDate,
  compareDates,
  firstDay,
  lastDay,
  yearOf,
} from '#src/domain/dates/dates.ts'
import type { Headcount } from '#src/schema/headcount.ts'

/** What is counted, in the order of the page. */
export const headcountParts = ['troops', 'police', 'observers', 'total'] as const
export type HeadcountPart = (typeof headcountParts)[number]

/** One mission's counts of months that follow each other without a gap. */
type HeadcountRun = { mission: string; rows: readonly Headcount[] }

/** Exactly what the page and every file show of the monthly head counts. */
export type HeadcountView = {
  /** Every count, by month. */
  listed: readonly Headcount[]
  /** One count a month, in runs that a line may join. */
  runs: readonly HeadcountRun[]
  /** The parts of which any count is reported. */
  parts: readonly HeadcountPart[]
  /** Whose counts they are, by their first month. */
  missions: readonly string[]
  /** Whether any of the numbers were added up from finer rows of their source. */
  isSummed: boolean
  range: DayRange
  /** End of the axis, from 0. */
  maximum: number
  sourceIds: readonly string[]
}

/** The month after another. */
export const nextMonth = (month: PartialDate): PartialDate => {
  const [year, number] = [yearOf(month), Number(month.slice(5, 7))]
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/** Of a month with several counts, the last mission's first one: they are never added. */
const oneEach = (listed: readonly Headcount[]): readonly Headcount[] => {
  const months = new Map<string, Headcount>()
  for (const row of listed) if (months.get(row.month)?.mission !== row.mission) months.set(row.month, row)
  return [...months.values()]
}

const runsOf = (rows: readonly Headcount[]): readonly HeadcountRun[] => {
  const runs: { mission: string; rows: Headcount[] }[] = []
  for (const row of rows) {
    const run = runs.at(-1)
    const before = run?.rows.at(-1)
    if (run && before && run.mission === row.mission && nextMonth(before.month) === row.month)
      run.rows.push(row)
    else runs.push({ mission: row.mission, rows: [row] })
  }
  return runs
}

/**
 * Reads the monthly head counts; null if there are none. `missions` are the mission and those before it, the
 * last one last; `end` is the last documented day, so that the axis is the same at every date.
 */
export const readHeadcounts = (
  rows: readonly Headcount[],
  missions: readonly string[],
  end: Day,
): HeadcountView | null => {
  const listed = rows.toSorted(
    (a, b) => compareDates(a.month, b.month) || missions.indexOf(a.mission) - missions.indexOf(b.mission),
  )
  const [first, last] = [listed[0], listed.at(-1)]
  if (!first || !last) return null
  const until = [lastDay(last.month), end].toSorted().at(-1) ?? end
  const values = rows.flatMap((row) => headcountParts.flatMap((part) => row[part] ?? []))
  return {
    listed,
    runs: runsOf(oneEach(listed)),
    parts: headcountParts.filter((part) => rows.some((row) => row[part] !== null)),
    missions: [...new Set(listed.map(({ mission }) => mission))],
    isSummed: rows.some(({ summed }) => summed === true),
    range: { from: firstDay(String(yearOf(first.month))), to: lastDay(String(yearOf(until))) },
    maximum: axisMaximum(values),
    sourceIds: [...new Set(listed.flatMap(({ sources }) => sources))],
  }
}

/** The count that is known on a day, and whether a later month has passed of which none is. */
export type HeadcountAt = { row: Headcount; isOld: boolean }

/** The newest count of a month that had ended by a day; null before all. */
export const headcountAt = ({ runs }: HeadcountView, day: Day): HeadcountAt | null => {
  const row = runs.flatMap((run) => run.rows).findLast(({ month }) => lastDay(month) <= day)
  return row ? { row, isOld: lastDay(nextMonth(row.month)) <= day } : null
}

/** The last counts up to a day, as many as a year has months, for what has no room for all of them. */
export const lastHeadcounts = ({ listed }: HeadcountView, day: Day): readonly Headcount[] =>
  listed.filter(({ month }) => lastDay(month) <= day).slice(-12)

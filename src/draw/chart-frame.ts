import { dayTicks } from '#src/domain/charts/day-ticks.ts'
import { type Day, addDays, daysBetween, shareWithin } from '#src/domain/dates/dates.ts'
import { type DayRange, axisTicks } from '#src/domain/charts/timeline-axis.ts'

/** Font size of all text in a chart, in pixels. */
export const CHART_FONT = 11

/** Height of the row over a chart in which the date of its cursor stands. */
export const CURSOR_ROW = 18

/** A plot inside a chart: where it lies, and where a day and a value stand in it. */
export type Frame = {
  width: number
  height: number
  left: number
  top: number
  plotWidth: number
  plotHeight: number
  x: (day: Day) => number
  y: (value: number) => number
}

type Margins = { top: number; right: number; bottom: number; left: number }

/** The frame of a chart over time from 0 to a maximum. Days outside the range stand at its nearer end. */
export const timeFrame = (
  size: { width: number; height: number },
  margins: Margins,
  range: DayRange,
  maximum: number,
): Frame => {
  const plotWidth = size.width - margins.left - margins.right
  const plotHeight = size.height - margins.top - margins.bottom
  return {
    ...size,
    left: margins.left,
    top: margins.top,
    plotWidth,
    plotHeight,
    x: (day) => margins.left + shareWithin(day, range) * plotWidth,
    y: (value) => margins.top + (1 - value / maximum) * plotHeight,
  }
}

/**
 * The marks of a value axis from 0: its end is chosen so that the half is easy to read too
 * (domain/charts/axis-maximum.ts).
 */
export const valueTicks = (maximum: number): readonly number[] => [0, maximum / 2, maximum]

const YEAR_ROOM = 40
const MONTH_ROOM = 64

/** The marks of an axis of dates, as many as have room: years, or months in a short range. */
export const dateTicks = (range: DayRange, plotWidth: number): readonly string[] => {
  const isLong = axisTicks(range, 1)[0]?.length === 4
  return axisTicks(range, Math.max(2, Math.floor(plotWidth / (isLong ? YEAR_ROOM : MONTH_ROOM))))
}

const DAY_ROOM = 56

/** The marks of an axis that counts days from one on, each with its day and its number. */
export const dayCountTicks = (
  dayZero: Day,
  { to }: DayRange,
  plotWidth: number,
): readonly { day: Day; count: number }[] =>
  dayTicks(daysBetween(dayZero, to), Math.max(2, Math.floor(plotWidth / DAY_ROOM))).map((count) => ({
    day: addDays(dayZero, count),
    count,
  }))

import { type Day, timeOf } from '#src/domain/dates/dates.ts'
import type { DayRange } from '#src/domain/charts/timeline-axis.ts'

/** Font size of all text in a chart, in pixels. */
export const CHART_FONT = 11

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
  const [from, to] = [timeOf(range.from), timeOf(range.to)]
  const share = (day: Day) => Math.min(1, Math.max(0, (timeOf(day) - from) / Math.max(1, to - from)))
  return {
    ...size,
    left: margins.left,
    top: margins.top,
    plotWidth,
    plotHeight,
    x: (day) => margins.left + share(day) * plotWidth,
    y: (value) => margins.top + (1 - value / maximum) * plotHeight,
  }
}

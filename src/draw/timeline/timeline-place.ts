import { type Day, shareOf } from '#src/domain/dates/dates.ts'
import { type ChartHeader, layoutHeader } from './chart-header.ts'
import type { ChartLayout } from './chart-layout.ts'
import type { TimelineDrawing } from './timeline-drawing.ts'

/** A laid out timeline with the places of its days and its head; the plot begins at `top`. */
export type TimelinePlace = {
  layout: ChartLayout
  header: ChartHeader
  top: number
  x: (day: Day) => number
}

/** Lays the head of a timeline over its plot. */
export const placeTimeline = (
  layout: ChartLayout,
  { phases, resolutions, remarks }: Pick<TimelineDrawing, 'phases' | 'resolutions' | 'remarks'>,
): TimelinePlace => {
  const { size, range } = layout
  const header = layoutHeader(phases, resolutions, size, range, remarks.length > 0)
  return {
    layout,
    header,
    top: header.height + 2,
    x: (day) => size.left + shareOf(day, range) * size.plot,
  }
}

/** A day, or the end of the period drawn that it lies beyond. */
export const inside = (day: Day, { range }: ChartLayout): Day =>
  day < range.from ? range.from : day > range.to ? range.to : day

import type { Phase } from '#src/domain/plans/phases.ts'
import type { ResolutionLine } from '#src/domain/events/timeline-view.ts'
import type { DayRange } from '#src/domain/charts/timeline-axis.ts'
import { type Day, lastDay, shareOf } from '#src/domain/dates/dates.ts'
import { FONT, type FrameSize } from './chart-frame-size.ts'
import { type PlacedLabel, placeLabels, withRoom } from '#src/draw/place-labels.ts'

/** A phase of the province that the chart is about, with its texts; it is drawn through all lanes. */
export type ChartPhase = { phase: Phase; name: string; plannedEnd: string }

/** The texts over the plot: the page's date in the first row, phases, then the numbers of resolutions and
 * the signs of the reader's remarks. */
export type ChartHeader = {
  height: number
  phaseLabels: readonly PlacedLabel[]
  resolutionLabels: readonly { text: string; x: number; id: string }[]
  resolutionY: number
  /** Where the middles of the signs of remarks stand; null without any. */
  remarkY: number | null
}

/** Height of the row for the page's date. */
export const TIMELINE_DATE_ROW = 20
const PHASE_ROW = 15
const RESOLUTION_ROW = 15
const REMARK_ROW = 18
const BASELINE = 4

/** Where the letters of a row of phases stand. */
export const phaseRowY = (row: number): number => TIMELINE_DATE_ROW + (row + 1) * PHASE_ROW - BASELINE

export const layoutHeader = (
  phases: readonly ChartPhase[],
  resolutions: readonly ResolutionLine[],
  size: FrameSize,
  range: DayRange,
  hasRemarks: boolean,
): ChartHeader => {
  const x = (day: Day) => size.left + shareOf(day, range) * size.plot
  const inRange = (day: Day) => day >= range.from && day <= range.to
  const labels = phases.flatMap(({ phase, name, plannedEnd }) => [
    { text: name, day: phase.earliest },
    { text: plannedEnd, day: lastDay(phase.plannedEnd) },
  ])
  const placed = placeLabels(
    labels.filter(({ day }) => inRange(day)).map(({ text, day }) => ({ text, x: x(day) })),
    FONT,
    size.width,
  )
  const phaseHeight = placed.length === 0 ? 0 : (Math.max(...placed.map(({ row }) => row)) + 1) * PHASE_ROW
  const numbers = withRoom(
    resolutions.map(({ id, number, day }) => ({ id, text: number, x: x(day) })),
    FONT,
  )
  const height = TIMELINE_DATE_ROW + phaseHeight + (numbers.length > 0 ? RESOLUTION_ROW : 0)
  return {
    height: height + (hasRemarks ? REMARK_ROW : 0),
    phaseLabels: placed,
    resolutionLabels: numbers,
    resolutionY: height - BASELINE,
    remarkY: hasRemarks ? height + REMARK_ROW / 2 : null,
  }
}

import { type Day, shareOf, shareWithin } from '#src/domain/dates/dates.ts'
import type { LaneInRange } from '#src/domain/events/lanes-in-range.ts'
import type { Phase } from '#src/domain/plans/phases.ts'
import type { Segment } from '#src/domain/sites/presence.ts'
import type { DayRange } from '#src/domain/charts/timeline-axis.ts'
import type { Lane } from '#src/domain/events/timeline-lanes.ts'
import { type TimelineMark, packRows } from '#src/domain/events/timeline-marks.ts'
import { type FrameSize, frameSize } from './chart-frame-size.ts'
import { type LaneTexts, type PlacedTexts, nameHeight, placeTexts, textHeight } from './lane-texts.ts'

export type LaneInput = LaneInRange & { texts: LaneTexts; phase: Phase | null }

export type PlacedMark = TimelineMark & { y: number }

/** A lane with its place in the chart; all heights are pixels from the top of the plot. */
export type PlacedLane = {
  lane: Lane
  segments: readonly Segment[]
  marks: readonly PlacedMark[]
  phase: Phase | null
  texts: LaneTexts
  placedTexts: PlacedTexts
  top: number
  height: number
  /** Middle of the row on which its bar lies. */
  base: number
  /** After the last thing in the lane: there its outcome is written. */
  end: Day
}

export type ChartLayout = { size: FrameSize; range: DayRange; lanes: readonly PlacedLane[]; height: number }

const ROW = 26

/** Lines of a name on the page, which shows the whole of it when it is pointed at. */
const screenLines = 2

const endOf = ({ segments, marks }: LaneInRange, range: DayRange): Day =>
  [range.from, ...segments.map((segment) => segment.to), ...marks.map((mark) => mark.day)]
    .toSorted()
    .at(-1) ?? range.from

/** The days that a mark takes up: all that its date can mean and, off a site's bar, its planned date. */
const daysOf = (mark: TimelineMark, isOnBar: boolean): readonly Day[] => [
  mark.first,
  mark.day,
  ...(isOnBar || mark.planned === null ? [] : [mark.planned]),
]

const rowsOf = ({ lane, marks }: LaneInRange, size: FrameSize, range: DayRange): readonly number[] =>
  packRows(
    marks.map((mark) => {
      // What changes a site's status belongs on its bar.
      const isOnBar = lane.kind === 'site' && mark.event.effect !== null
      const shares = daysOf(mark, isOnBar).map((day) => shareWithin(day, range))
      return {
        from: Math.min(...shares) * size.plot,
        to: Math.max(...shares) * size.plot,
        main: mark.event.effect !== null,
      }
    }),
    size.pitch,
  )

const placeLane = (
  input: LaneInput,
  top: number,
  size: FrameSize,
  range: DayRange,
  isWhole: boolean,
): PlacedLane => {
  const lines = isWhole ? Infinity : screenLines
  const rows = rowsOf(input, size, range)
  const own = textHeight(input.texts, size) + ROW + Math.max(0, ...rows) * size.pitch
  const named = isWhole ? nameHeight(input.texts, size, lines) : 0
  // A name that is higher than its row goes over and under it, as the bar stands beside its middle.
  const over = input.lane.kind === 'site' ? Math.max(0, named - ROW) / 2 : Math.max(0, named - own) / 2
  const height = own + 2 * over
  const base = height - over - ROW / 2
  return {
    lane: input.lane,
    segments: input.segments,
    marks: input.marks.map((mark, index) => ({ ...mark, y: top + base - (rows[index] ?? 0) * size.pitch })),
    phase: input.phase,
    texts: input.texts,
    placedTexts: placeTexts(input.texts, size, {
      base,
      middle: input.lane.kind === 'site' ? base : height / 2,
      lines,
    }),
    top,
    height,
    base: top + base,
    end: endOf(input, range),
  }
}

/**
 * Where everything in the chart stands, for its width. Lanes are as high as the marks that have to stand
 * above one another need; two marks never cover each other. `isWhole`: as high as their names need, too, for
 * where nobody can point at a name that is cut.
 */
export const layoutChart = (
  inputs: readonly LaneInput[],
  range: DayRange,
  width: number,
  isWhole = false,
): ChartLayout => {
  const size = frameSize(
    width,
    inputs.flatMap((input) =>
      input.texts.outcome === null
        ? []
        : [{ text: input.texts.outcome, at: shareOf(endOf(input, range), range) }],
    ),
  )
  const lanes: PlacedLane[] = []
  let height = 0
  for (const input of inputs) {
    const placed = placeLane(input, height, size, range, isWhole)
    lanes.push(placed)
    height += placed.height
  }
  return { size, range, lanes, height }
}

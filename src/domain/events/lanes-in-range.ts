import { firstLeft } from './leaving.ts'
import { type Segment, clipSegments } from '#src/domain/sites/presence.ts'
import type { DayRange } from '#src/domain/charts/timeline-axis.ts'
import type { Lane } from './timeline-lanes.ts'
import { type TimelineMark, marksIn } from './timeline-marks.ts'

/** A lane as far as it lies in the range drawn. */
export type LaneInRange = { lane: Lane; segments: readonly Segment[]; marks: readonly TimelineMark[] }

/** What a range shows: its lanes, and the sites whose lanes lie wholly before it. */
export type RangeView = { lanes: readonly LaneInRange[]; leftBefore: readonly Lane[] }

const isDrawn = (view: LaneInRange): boolean => view.segments.length > 0 || view.marks.length > 0

/** The lanes with anything in the range; a site left before it is named instead. */
export const lanesInRange = (lanes: readonly Lane[], range: DayRange): RangeView => {
  const views = lanes.map((lane) => ({
    lane,
    segments: clipSegments(lane.segments, range.from, range.to),
    marks: marksIn(lane.events, range),
  }))
  return {
    lanes: views.filter(isDrawn),
    leftBefore: views
      .filter((view) => !isDrawn(view))
      .map((view) => view.lane)
      .filter(({ history }) => {
        const left = history && firstLeft(history)
        return left !== null && left < range.from
      }),
  }
}

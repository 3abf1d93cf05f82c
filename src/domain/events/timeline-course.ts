import type { Day } from '#src/domain/dates/dates.ts'
import { isLeft } from '#src/domain/sites/status-rules.ts'
import { outcomeUntil } from './leaving.ts'
import type { TimelineView } from './timeline-view.ts'

/** What the lanes drawn come to; `sites` is null where lanes are of areas, and not of single sites. */
export type TimelineCourse = {
  lanes: number
  events: number
  sites: { all: number; left: number } | null
}

/** Counts what a chart of lanes draws, and its sites that had been left by the page's date. */
export const timelineCourse = ({ lanes }: TimelineView, day: Day): TimelineCourse => {
  const histories = lanes.flatMap(({ lane }) => lane.history ?? [])
  const left = histories.filter((history) => {
    const outcome = outcomeUntil(history, day)
    return outcome !== null && isLeft(outcome.status)
  })
  return {
    lanes: lanes.length,
    events: lanes.reduce((sum, { marks }) => sum + marks.length, 0),
    sites: histories.length > 0 ? { all: histories.length, left: left.length } : null,
  }
}

import {
  type TimelineInput,
  type TimelineView,
  laneRows,
  readTimeline,
} from '#src/domain/events/timeline-view.ts'
import type { Filter } from '#src/domain/view/filters.ts'
import type { EventType } from '#src/schema/event.ts'
import type { Model } from './model.ts'
import { type Period, shownPeriod } from './shown-period.ts'

export type TimelineChoice = {
  filter: Filter
  /** Types chosen; empty: all. */
  eventTypes: readonly EventType[]
  /** As the reader chose; null: without a choice. */
  period: Period | null
}

/** The parts of view and data that the timeline is read from. */
export const timelineInput = (model: Model, choice: TimelineChoice): TimelineInput => ({
  events: model.events,
  allEvents: model.base.events,
  histories: laneRows(model.rows, model.shown, choice.filter).map(({ history }) => history),
  allHistories: model.base.index.records.map(({ history }) => history),
  provinces: choice.filter.provinces,
  provinceRecords: model.base.provinces,
  eventTypes: choice.eventTypes,
  period: shownPeriod(choice, model),
})

/** The timeline of a view: the same for the page and for every file. */
export const timelineOf = (model: Model, choice: TimelineChoice): TimelineView | null =>
  readTimeline(timelineInput(model, choice))

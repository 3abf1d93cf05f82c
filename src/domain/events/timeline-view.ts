import { type DayRange, recordEnd, wholeRange } from '#src/domain/charts/timeline-axis.ts'
import { type Day, lastDay } from '#src/domain/dates/dates.ts'
import { chosenPhase } from '#src/domain/plans/burn-view.ts'
import { type Phase, phasesOf } from '#src/domain/plans/phases.ts'
import type { SiteHistory } from '#src/domain/sites/history.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { type Filter, filterRows } from '#src/domain/view/filters.ts'
import type { EventType, MissionEvent } from '#src/schema/event.ts'
import type { Province } from '#src/schema/mission.ts'
import { siteStatusNames } from '#src/schema/names.ts'
import { ofTypes } from './event-years.ts'
import { type LaneInRange, lanesInRange } from './lanes-in-range.ts'
import { type Lane, buildLanes } from './timeline-lanes.ts'

/** A resolution that is drawn as a line through all lanes. */
export type ResolutionLine = { id: string; number: string; day: Day }

/** What the timeline is read from: parts of the view and of its data. */
export type TimelineInput = {
  /** The events of the page's filter. */
  events: readonly MissionEvent[]
  /** All of the mission: the axis and the phases do not change with the filter. */
  allEvents: readonly MissionEvent[]
  /** The sites that lanes are drawn for (laneRows). */
  histories: readonly SiteHistory[]
  /** All sites: how long a phase is shown does not change with the filter either. */
  allHistories: readonly SiteHistory[]
  /** Codes chosen in the filter. */
  provinces: readonly string[]
  provinceRecords: readonly Province[]
  /** Types chosen; empty: all. */
  eventTypes: readonly EventType[]
  /** Which period is shown where the one province chosen has a phase. */
  period: 'phase' | 'whole'
}

/** Exactly what the timeline shows, on the page and in every file. */
export type TimelineView = {
  /** The events of the chosen types, in the period or not: the list holds them all. */
  listed: readonly MissionEvent[]
  range: DayRange
  /** Of the one province chosen; null without one. */
  phase: Phase | null
  /** Those of all provinces: each is written in its province's lane. */
  phases: readonly Phase[]
  lanes: readonly LaneInRange[]
  /** Lanes of sites that were left before the period. */
  leftBefore: readonly Lane[]
  /** How many of the events listed lie outside the period. */
  outside: number
  resolutions: readonly ResolutionLine[]
}

/**
 * The sites that the timeline draws lanes for: those of the filter in whatever status, so that lanes do not
 * come and go with the date; where a status is chosen in the filter, those that have it on the date.
 */
export const laneRows = (
  rows: readonly SiteRow[],
  shown: readonly SiteRow[],
  filter: Filter,
): readonly SiteRow[] =>
  filter.statuses.length > 0 ? shown : filterRows(rows, { ...filter, statuses: siteStatusNames })

const resolutionLines = (events: readonly MissionEvent[], range: DayRange): readonly ResolutionLine[] =>
  events.flatMap((event) => {
    const { id, resolution } = event
    const day = lastDay(event.date)
    const isDrawn = resolution !== undefined && day >= range.from && day <= range.to
    return isDrawn ? [{ id, number: String(resolution), day }] : []
  })

/** Reads the timeline; null if nothing is on record at all. */
export const readTimeline = (input: TimelineInput): TimelineView | null => {
  const { events, allEvents, histories, allHistories, provinces, provinceRecords, eventTypes } = input
  const whole = wholeRange(allEvents)
  const end = recordEnd(allEvents)
  if (whole === null || end === null) return null
  const phases = phasesOf(provinceRecords, allEvents)
  const chosen = chosenPhase(phases, provinces, allHistories)
  const range = chosen && input.period === 'phase' ? chosen.range : whole

  // The lanes are those of all types, so that they stay where they are while types are chosen.
  const listed = ofTypes(events, eventTypes)
  const wanted = new Set(listed)
  const { lanes: all, leftBefore } = lanesInRange(buildLanes(events, histories, provinces, end), range)
  const lanes = all.map(({ lane, segments, marks }) => ({
    lane,
    segments,
    marks: marks.filter(({ event }) => wanted.has(event)),
  }))
  const drawn = lanes.reduce((sum, { marks }) => sum + marks.length, 0)
  return {
    listed,
    range,
    phase: chosen?.phase ?? null,
    phases,
    lanes,
    leftBefore,
    outside: listed.length - drawn,
    resolutions: resolutionLines(listed, range),
  }
}

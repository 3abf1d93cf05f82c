import type { Day } from '#src/domain/dates/dates.ts'
import { type Language, formatDate } from '#src/domain/names/formats.ts'
import type { LaneInRange } from '#src/domain/events/lanes-in-range.ts'
import { outcomeUntil } from '#src/domain/events/leaving.ts'
import type { Phase } from '#src/domain/plans/phases.ts'
import type { DayRange } from '#src/domain/charts/timeline-axis.ts'
import type { DayRemark } from '#src/domain/remarks/remark-code.ts'
import type { Lane } from '#src/domain/events/timeline-lanes.ts'
import type { ResolutionLine, TimelineView } from '#src/domain/events/timeline-view.ts'
import { eventOutcomePhrase } from '#src/text/event-phrases.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { ChartPhase } from './chart-header.ts'
import type { LaneInput } from './chart-layout.ts'

/** How the chart speaks: its texts, its language, and the names of provinces in it. */
export type Voice = { t: Texts; language: Language; provinceName: (code: string) => string }

/**
 * The timeline as data with its words, in days and not in pixels: what the page, pictures, slides and pages
 * of a briefing draw.
 */
export type TimelineDrawing = {
  title: string
  range: DayRange
  lanes: readonly LaneInput[]
  /** Drawn through all lanes: the phase of the province that the chart is about. */
  phases: readonly ChartPhase[]
  resolutions: readonly ResolutionLine[]
  /** The reader's own, on dates of the period. */
  remarks: readonly DayRemark[]
}

const laneName = (lane: Lane, { t, language, provinceName }: Voice): string => {
  if (lane.kind === 'mission') return t.timeline.missionLane
  if (lane.kind === 'rest') return t.timeline.restLane
  return lane.history ? textIn(lane.history.site.name, language) : provinceName(lane.id)
}

/** A phase as it is written over a chart that is about its province alone. */
const chartPhase = (phase: Phase, { t, language, provinceName }: Voice): ChartPhase => ({
  phase,
  name: t.timeline.phase(phase.number, provinceName(phase.province)),
  plannedEnd: t.timeline.plannedEnd(formatDate(phase.plannedEnd, language)),
})

/** A lane with its texts; a province's phase is written in its lane. */
const laneInput = (view: LaneInRange, phases: readonly Phase[], range: DayRange, voice: Voice): LaneInput => {
  const { t, language } = voice
  const { lane } = view
  const outcome = lane.history && outcomeUntil(lane.history, range.to)
  const phase = lane.kind === 'province' ? phases.find((other) => other.province === lane.id) : undefined
  return {
    ...view,
    phase: phase ?? null,
    texts: {
      name: laneName(lane, voice),
      outcome: outcome && eventOutcomePhrase(outcome, t, language),
      phase: phase ? t.timeline.phaseAndEnd(phase.number, formatDate(phase.plannedEnd, language)) : null,
    },
  }
}

/** The words that a timeline is drawn with. `provinces` are the codes of the filter. */
export const timelineDrawing = (
  { range, phase, phases, lanes, resolutions }: TimelineView,
  provinces: readonly string[],
  voice: Voice,
  remarks: readonly DayRemark[] = [],
): TimelineDrawing => {
  const { t, provinceName } = voice
  return {
    title: t.timeline.chart(
      provinces.length === 0 ? t.timeline.wholeMission : t.words.list(provinces.map(provinceName)),
    ),
    range,
    lanes: lanes.map((lane) => laneInput(lane, phases, range, voice)),
    phases: phase ? [chartPhase(phase, voice)] : [],
    resolutions,
    remarks: remarks.filter(({ from, to }) => to >= range.from && from <= range.to),
  }
}

/** Says what the period drawn leaves out: the page's date, sites left before it, other events. */
export const timelineNotes = (
  { range, leftBefore, outside }: TimelineView,
  day: Day,
  voice: Voice,
): readonly string[] => {
  const { t, language } = voice
  return [
    ...(day < range.from || day > range.to ? [t.timeline.dayOutside(formatDate(day, language))] : []),
    ...(leftBefore.length > 0
      ? [t.timeline.leftBefore(t.words.list(leftBefore.map((lane) => laneName(lane, voice))))]
      : []),
    ...(outside > 0 ? [t.timeline.outside(outside)] : []),
  ]
}

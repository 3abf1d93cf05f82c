import type { Language } from '#src/domain/names/formats.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import type { LaneInRange } from '#src/domain/events/lanes-in-range.ts'
import { outcomeUntil } from '#src/domain/events/leaving.ts'
import type { Phase } from '#src/domain/plans/phases.ts'
import type { DayRange } from '#src/domain/charts/timeline-axis.ts'
import type { Lane } from '#src/domain/events/timeline-lanes.ts'
import type { Texts } from '#src/text/load-texts.ts'
import type { ChartPhase } from './chart-header.ts'
import type { LaneInput } from './chart-layout.ts'
import { outcomePhrase } from '#src/text/event-phrases.ts'

/** How the chart speaks: its texts, its language, and the names of provinces in it. */
export type Voice = { t: Texts; language: Language; provinceName: (code: string) => string }

export const laneName = (lane: Lane, { t, language, provinceName }: Voice): string => {
  if (lane.kind === 'mission') return t.timeline.missionLane
  if (lane.kind === 'rest') return t.timeline.restLane
  return lane.history ? lane.history.site.name[language] : provinceName(lane.id)
}

/** A phase as it is written over a chart that is about its province alone. */
export const chartPhase = (phase: Phase, { t, language, provinceName }: Voice): ChartPhase => ({
  phase,
  name: t.timeline.phase(phase.number, provinceName(phase.province)),
  plannedEnd: t.timeline.plannedEnd(formatDate(phase.plannedEnd, language)),
})

/** The lanes with their texts; a province's phase is written in its lane. */
export const laneInputs = (
  lanes: readonly LaneInRange[],
  phases: readonly Phase[],
  range: DayRange,
  voice: Voice,
): readonly LaneInput[] => {
  const { t, language } = voice
  return lanes.map((view) => {
    const { lane } = view
    const outcome = lane.history && outcomeUntil(lane.history, range.to)
    const phase = lane.kind === 'province' ? phases.find((other) => other.province === lane.id) : undefined
    return {
      ...view,
      phase: phase ?? null,
      texts: {
        name: laneName(lane, voice),
        outcome: outcome && outcomePhrase(outcome, t, language),
        phase: phase ? t.timeline.phaseAndEnd(phase.number, formatDate(phase.plannedEnd, language)) : null,
      },
    }
  })
}

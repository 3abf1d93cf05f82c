import { memo } from 'react'
import type { SiteHistory } from '#src/domain/sites/history.ts'
import { lanesInRange } from '#src/domain/events/lanes-in-range.ts'
import { phaseRange, phasesOf } from '#src/domain/plans/phases.ts'
import { type DayRange, recordEnd, wholeRange } from '#src/domain/charts/timeline-axis.ts'
import { buildLanes } from '#src/domain/events/timeline-lanes.ts'
import { resolutionNumber } from '#src/domain/events/timeline-marks.ts'
import { ofTypes } from '#src/domain/events/event-years.ts'
import type { EventType, MissionEvent } from '#src/schema/event.ts'
import type { Province } from '#src/schema/mission.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import type { Period } from '#src/url/view.ts'
import { Term } from '#src/ui/Term.tsx'
import { ChartBox } from './ChartBox.tsx'
import { ChartLegend } from './ChartLegend.tsx'
import { ChartNotes } from './ChartNotes.tsx'
import { RangeSwitch } from './RangeSwitch.tsx'
import type { ResolutionLine } from '#src/draw/timeline/chart-header.ts'
import { type Voice, chartPhase, laneInputs, laneName } from '#src/draw/timeline/lane-inputs.ts'
import { sameProps } from './same-props.ts'

/** The statuses that the lanes are drawn in. */
const laneTerms = ['open', 'operations-ceased', 'access-lost', 'not-documented'] as const

export type ChartPanelProps = {
  events: readonly MissionEvent[]
  allEvents: readonly MissionEvent[]
  histories: readonly SiteHistory[]
  provinces: readonly string[]
  provinceRecords: readonly Province[]
  eventTypes: readonly EventType[]
  /** Which period is shown where the one province chosen has a phase. */
  period: Period
  onPeriod: (next: Period) => void
  onSelectSite: (id: string) => void
}

const resolutionLines = (events: readonly MissionEvent[], range: DayRange): readonly ResolutionLine[] =>
  events.flatMap((event) => {
    const number = resolutionNumber(event)
    const isDrawn = number !== null && event.date >= range.from && event.date <= range.to
    return isDrawn ? [{ id: event.id, number, day: event.date }] : []
  })

const Panel = (props: ChartPanelProps) => {
  const { events, allEvents, histories, provinces, provinceRecords, eventTypes, period } = props
  const { t, language } = useTexts()
  const whole = wholeRange(allEvents)
  const end = recordEnd(allEvents)
  if (whole === null || end === null) return null

  const provinceName = (code: string) =>
    provinceRecords.find((province) => province.id === code)?.name[language] ?? code
  const voice: Voice = { t, language, provinceName }
  const phases = phasesOf(provinceRecords, allEvents)
  const only = provinces.length === 1 ? provinces[0] : undefined
  const phase = phases.find((other) => other.province === only)
  const range = phase && period === 'phase' ? phaseRange(phase, histories) : whole

  // The lanes are those of all types, so that they stay where they are while types are chosen.
  const shown = new Set(ofTypes(events, eventTypes))
  const view = lanesInRange(buildLanes(events, histories, provinces, end), range)
  const lanes = view.lanes.map((lane) => ({
    ...lane,
    marks: lane.marks.filter((mark) => shown.has(mark.event)),
  }))
  if (lanes.length === 0) return null
  const drawn = lanes.reduce((sum, lane) => sum + lane.marks.length, 0)
  return (
    <div>
      {phase && <RangeSwitch phase={phase.number} chosen={period} onChoose={props.onPeriod} />}
      <ChartBox
        inputs={laneInputs(lanes, phases, range, voice)}
        range={range}
        phases={phase ? [chartPhase(phase, voice)] : []}
        resolutions={resolutionLines([...shown], range)}
        title={t.timeline.chart(
          provinces.length === 0 ? t.timeline.wholeMission : t.words.list(provinces.map(provinceName)),
        )}
        onSelectSite={props.onSelectSite}
      />
      <ChartNotes
        leftBefore={view.leftBefore.map((lane) => laneName(lane, voice))}
        outside={shown.size - drawn}
        range={range}
      />
      <ChartLegend />
      <Term of={laneTerms} name={t.about.status} />
    </div>
  )
}

/** The chart of lanes with its choice of period, its notes and its legend. */
export const ChartPanel = memo(Panel, sameProps)

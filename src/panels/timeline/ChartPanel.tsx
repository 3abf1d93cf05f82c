import { memo, useId } from 'react'
import { dayRemarks } from '#src/domain/remarks/remark-code.ts'
import { type TimelineInput, readTimeline } from '#src/domain/events/timeline-view.ts'
import { type Voice, timelineDrawing } from '#src/draw/timeline/timeline-drawing.ts'
import { bandStatuses } from '#src/schema/status-lists.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import type { Period } from '#src/domain/page/shown-period.ts'
import { Term } from '#src/ui/Term.tsx'
import { maybeIn } from '#src/domain/names/text-in.ts'
import { ChartBox } from './ChartBox.tsx'
import { ChartLegend } from './ChartLegend.tsx'
import { ChartNotes } from './ChartNotes.tsx'
import { ChartTold } from './ChartTold.tsx'
import { RangeSwitch } from './RangeSwitch.tsx'
import { sameProps } from './same-props.ts'

/** The statuses that the lanes are drawn in. */
const laneTerms = [...bandStatuses, 'not-documented'] as const

type ChartPanelProps = TimelineInput & {
  /** The reader's remarks, packed. */
  note: string | null
  onPeriod: (next: Period) => void
  onSelectSite: (id: string) => void
}

const PlainChartPanel = ({ note, onPeriod, onSelectSite, ...input }: ChartPanelProps) => {
  const { t, language } = useTexts()
  const id = useId()
  const view = readTimeline(input)
  if (view === null || view.lanes.length === 0) return null
  const { provinces, provinceRecords, period } = input
  const provinceName = (code: string) =>
    maybeIn(provinceRecords.find((province) => province.id === code)?.name, language) ?? code
  const voice: Voice = { t, language, provinceName }
  const drawing = timelineDrawing(view, provinces, voice, dayRemarks(note))
  return (
    <div>
      {view.phase && <RangeSwitch phase={view.phase.number} chosen={period} onChoose={onPeriod} />}
      <ChartTold id={id} view={view} />
      <ChartBox toldBy={id} drawing={drawing} onSelectSite={onSelectSite} />
      <ChartNotes view={view} voice={voice} />
      <ChartLegend remarks={drawing.remarks} />
      <Term of={laneTerms} name={t.about.status} />
    </div>
  )
}

/** The chart of lanes with its choice of period, its notes and its legend. */
export const ChartPanel = memo(PlainChartPanel, sameProps)

import { memo, useId, useMemo } from 'react'
import {
  CartesianGrid,
  ReferenceArea,
  ReferenceLine,
  Scatter,
  ScatterChart,
  type ScatterShapeProps,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts'
import { firstDay, lastDay, timeOf } from '#src/domain/dates/dates.ts'
import { formatShortDate } from '#src/domain/names/formats.ts'
import { axisTicks } from '#src/domain/charts/timeline-axis.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { useLateNote } from '#src/ui/CoverageContext.tsx'
import { ChartDefinitions } from './ChartDefinitions.tsx'
import { usePublisher } from '#src/ui/CitationsContext.tsx'
import { ChartMark, type PointedMark, markName } from './ChartMark.tsx'
import { DayCursor } from './DayCursor.tsx'
import { HeaderLabels } from './HeaderLabels.tsx'
import { LaneBars } from './LaneBars.tsx'
import { LaneLabels } from './LaneLabels.tsx'
import { LanePhases } from './LanePhases.tsx'
import { PlannedLinks } from './PlannedLinks.tsx'
import { SelectedLane } from './SelectedLane.tsx'
import { colors } from '#src/draw/chart-colors.ts'
import { FONT, shareOf } from '#src/draw/timeline/chart-frame-size.ts'
import { type ChartPhase, type ResolutionLine, layoutHeader } from '#src/draw/timeline/chart-header.ts'
import type { ChartLayout, PlacedMark } from '#src/draw/timeline/chart-layout.ts'

type TimelineChartProps = {
  layout: ChartLayout
  phases: readonly ChartPhase[]
  resolutions: readonly ResolutionLine[]
  onPoint: (pointed: PointedMark) => void
  onSelectSite: (id: string) => void
}

const AXIS_HEIGHT = 24
const MONTH_LABEL = 60
const YEAR_LABEL = 36
/** Layers between Recharts' own: the selected lane under the grid, bars over the bands, texts over everything. */
const GROUND_LAYER = -200
const BARS_LAYER = 300
const TEXT_LAYER = 700

type Point = { time: number; y: number; mark: PlacedMark }

const pointsOf = (layout: ChartLayout): Point[] =>
  layout.lanes
    .flatMap((lane) => lane.marks)
    .map((mark) => ({ time: timeOf(mark.day), y: mark.y, mark }))
    .toSorted((a, b) => a.time - b.time)

const Chart = ({ layout, phases, resolutions, onPoint, onSelectSite }: TimelineChartProps) => {
  const { t, language } = useTexts()
  const publisherOf = usePublisher()
  const lateNote = useLateNote()
  const id = useId()
  // Recharts draws all marks anew, and takes the focus from them, if it is given another list of the same points.
  const points = useMemo(() => pointsOf(layout), [layout])
  const { size, range, height } = layout
  const header = layoutHeader(phases, resolutions, size, range)
  const top = header.height + 2
  const x = (day: string) => size.left + shareOf(day, range) * size.plot
  const isLong = axisTicks(range, 1)[0]?.length === 4
  const ticks = axisTicks(range, Math.floor(size.plot / (isLong ? YEAR_LABEL : MONTH_LABEL)))
  const fill = { fadeIn: `${id}in`, fadeOut: `${id}out` }
  const drawMark = ({ cx, cy, payload }: ScatterShapeProps) => {
    const point = points.find((other) => other === payload)
    if (!point || cx === undefined || cy === undefined) return <g />
    return (
      <ChartMark
        mark={point.mark}
        cx={cx}
        cy={cy}
        radius={size.radius}
        firstX={x(point.mark.first < range.from ? range.from : point.mark.first)}
        isEntry={point === points[0]}
        name={markName(point.mark, lateNote(point.mark.event), t, language, publisherOf)}
        onPoint={onPoint}
        onSelectSite={onSelectSite}
      />
    )
  }
  return (
    <ScatterChart
      width={size.width}
      height={top + height + AXIS_HEIGHT}
      margin={{ top, right: size.right, bottom: 0, left: size.left }}
      accessibilityLayer={false}
      desc={t.timeline.chartDescription(layout.lanes.length, points.length)}
    >
      <ChartDefinitions {...fill} hatch={`${id}late`} />
      <CartesianGrid horizontal={false} stroke={colors.linePale} />
      <XAxis
        type="number"
        dataKey="time"
        domain={[timeOf(range.from), timeOf(range.to)]}
        height={AXIS_HEIGHT}
        ticks={ticks.map((tick) => timeOf(firstDay(tick)))}
        interval={0}
        tickFormatter={(_, index) => formatShortDate(ticks[index] ?? '', language)}
        tick={{ fontSize: FONT, fill: colors.soft }}
        stroke={colors.lineStrong}
      />
      <YAxis type="number" dataKey="y" domain={[0, height]} reversed hide />
      <ZIndexLayer zIndex={GROUND_LAYER}>
        <SelectedLane layout={layout} top={top} />
      </ZIndexLayer>
      {phases.map(({ phase }) => (
        <ReferenceArea
          key={phase.province}
          x1={timeOf(phase.earliest)}
          x2={timeOf(phase.end)}
          ifOverflow="hidden"
          fill={colors.blueLight}
          fillOpacity={0.3}
        />
      ))}
      {phases.map(({ phase }) => (
        <ReferenceLine
          key={phase.province}
          x={timeOf(lastDay(phase.plannedEnd))}
          stroke={colors.ink}
          strokeDasharray="4 3"
          ifOverflow="hidden"
        />
      ))}
      {resolutions.map((resolution) => (
        <ReferenceLine
          key={resolution.id}
          x={timeOf(resolution.day)}
          stroke={colors.blueDark}
          strokeOpacity={0.35}
        />
      ))}
      {layout.lanes.map((placed) => (
        <ReferenceLine key={placed.lane.id} y={placed.top} stroke={colors.line} />
      ))}
      <ZIndexLayer zIndex={BARS_LAYER}>
        <LanePhases layout={layout} x={x} top={top} />
        <LaneBars lanes={layout.lanes} x={x} top={top} start={size.left} fill={fill} />
        <PlannedLinks lanes={layout.lanes} x={x} range={range} top={top} hatch={`${id}late`} />
      </ZIndexLayer>
      <Scatter data={points} shape={drawMark} isAnimationActive={false} />
      <ZIndexLayer zIndex={TEXT_LAYER}>
        <DayCursor layout={layout} top={top} x={x} />
        <LaneLabels layout={layout} top={top} x={x} />
        <HeaderLabels header={header} />
      </ZIndexLayer>
    </ScatterChart>
  )
}

/**
 * The chart itself. Its x axis is time and its y axis pixels from the top of the plot, so that a lane can be as high as its
 * marks need. All of it is drawn in the SVG with values, not with classes: it can leave the page as a picture.
 */
export const TimelineChart = memo(Chart)

import { memo, useMemo } from 'react'
import {
  CartesianGrid,
  Scatter,
  ScatterChart,
  type ScatterShapeProps,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts'
import { firstDay, timeOf } from '#src/domain/dates/dates.ts'
import { formatShortDate } from '#src/domain/names/formats.ts'
import type { ChartLayout, PlacedMark } from '#src/draw/timeline/chart-layout.ts'
import { FONT } from '#src/draw/timeline/chart-frame-size.ts'
import type { TimelineDrawing } from '#src/draw/timeline/timeline-drawing.ts'
import {
  AXIS_HEIGHT,
  bandsScene,
  groundScene,
  headerScene,
  placedMarksOf,
  remarksScene,
  spanLength,
  timelineTicks,
} from '#src/draw/timeline/timeline-scene.ts'
import { placeTimeline } from '#src/draw/timeline/timeline-place.ts'
import { colors } from '#src/draw/chart-colors.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { usePublisher } from '#src/ui/CitationsContext.tsx'
import { useLateNote } from '#src/ui/CoverageContext.tsx'
import { Scene } from '#src/ui/Scene.tsx'
import { markName } from '#src/text/event-phrases.ts'
import { ChartMark, type PointedMark } from './ChartMark.tsx'
import { DayCursor } from './DayCursor.tsx'
import { LaneLabels, SelectedLane } from './SelectedLane.tsx'
import { QuietLayers } from '#src/ui/QuietLayers.tsx'

type TimelineChartProps = {
  layout: ChartLayout
  drawing: TimelineDrawing
  onPoint: (pointed: PointedMark) => void
  onSelectSite: (id: string) => void
}

/**
 * Layers between Recharts' own: the selected lane under the grid, bars over the bands, texts over everything.
 */
const GROUND_LAYER = -200
const BARS_LAYER = 300
const TEXT_LAYER = 700

type Point = { time: number; y: number; mark: PlacedMark }

const pointsOf = (layout: ChartLayout): Point[] =>
  placedMarksOf(layout).map((mark) => ({ time: timeOf(mark.day), y: mark.y, mark }))

const Chart = ({ layout, drawing, onPoint, onSelectSite }: TimelineChartProps) => {
  const { t, language } = useTexts()
  const publisherOf = usePublisher()
  const lateNote = useLateNote()
  // Recharts draws all marks anew, and takes the focus from them, if it is given another list of the same
  // points.
  const points = useMemo(() => pointsOf(layout), [layout])
  const place = useMemo(() => placeTimeline(layout, drawing), [layout, drawing])
  const scenes = useMemo(
    () => ({
      ground: groundScene(place, drawing),
      bands: bandsScene(place),
      header: headerScene(place.header),
      remarks: remarksScene(place, drawing),
    }),
    [place, drawing],
  )
  const { size, range, height } = layout
  const { top } = place
  const ticks = timelineTicks(layout)
  const drawMark = ({ cx, cy, payload }: ScatterShapeProps) => {
    const point = points.find((other) => other === payload)
    if (!point || cx === undefined || cy === undefined) return <g />
    return (
      <ChartMark
        mark={point.mark}
        cx={cx}
        cy={cy}
        radius={size.radius}
        length={spanLength(point.mark, place)}
        isEntry={point === points[0]}
        name={markName(point.mark.event, lateNote(point.mark.event), t, language, publisherOf)}
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
      <QuietLayers />
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
        <SelectedLane place={place} />
      </ZIndexLayer>
      <ZIndexLayer zIndex={BARS_LAYER}>
        <Scene items={scenes.ground} />
        <Scene items={scenes.bands} />
      </ZIndexLayer>
      <Scatter data={points} shape={drawMark} isAnimationActive={false} />
      <ZIndexLayer zIndex={TEXT_LAYER}>
        <DayCursor place={place} />
        <LaneLabels place={place} />
        <Scene items={scenes.header} />
        <Scene items={scenes.remarks} />
      </ZIndexLayer>
    </ScatterChart>
  )
}

/**
 * The chart on the page: Recharts has the axes and the marks, which can be pointed at and focused; all else
 * is the scene that files draw too. Its x axis is time and its y axis pixels from the top of the plot, so
 * that a lane can be as high as its marks need.
 */
export const TimelineChart = memo(Chart)

import { memo } from 'react'
import { CartesianGrid, ComposedChart, Line, ReferenceLine, XAxis, YAxis, ZIndexLayer } from 'recharts'
import type { CountPoint } from '#src/domain/plans/burn-down.ts'
import type { Deadline } from '#src/domain/plans/burn-gap.ts'
import { type Day, firstDay, timeOf } from '#src/domain/dates/dates.ts'
import { formatShortDate } from '#src/domain/names/formats.ts'
import { type DayRange, axisTicks } from '#src/domain/charts/timeline-axis.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { ChartCursor, CURSOR_ROW } from '#src/ui/ChartCursor.tsx'
import { colors } from '#src/draw/chart-colors.ts'
import { CHART_FONT, timeFrame } from '#src/draw/chart-frame.ts'
import { type GlyphName, PlanGlyph } from './PlanGlyph.tsx'

/** A return or an opening on the line of the sites. */
export type LineMark = { id: string; day: Day; count: number; glyph: GlyphName }

type BurnDownChartProps = {
  width: number
  range: DayRange
  maximum: number
  actual: readonly CountPoint[]
  planned: readonly CountPoint[]
  /** With the number by the plan at the end of its day. */
  deadlines: readonly (Deadline & { plannedAfter: number })[]
  marks: readonly LineMark[]
  suspensions: readonly { id: string; day: Day }[]
  title: string
}

const HEIGHT = 280
const AXIS = 24
const MARK_ROW = 18
const margins = { top: CURSOR_ROW + MARK_ROW, right: 28, bottom: AXIS, left: 40 }

const points = (line: readonly CountPoint[]) => line.map(({ day, count }) => ({ time: timeOf(day), count }))

const Glyph = ({ name, x, y }: { name: GlyphName; x: number; y: number }) => (
  <g transform={`translate(${x},${y})`}>
    <PlanGlyph name={name} />
  </g>
)

const Chart = (props: BurnDownChartProps) => {
  const { width, range, maximum, actual, planned, deadlines, marks, suspensions, title } = props
  const { t, language } = useTexts()
  const frame = timeFrame({ width, height: HEIGHT }, margins, range, maximum)
  const isLong = axisTicks(range, 1)[0]?.length === 4
  const ticks = axisTicks(range, Math.floor(frame.plotWidth / (isLong ? 40 : 64)))
  return (
    <ComposedChart
      width={width}
      height={HEIGHT}
      margin={{ ...margins, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      title={title}
      desc={t.plan.chartDescription}
    >
      <CartesianGrid vertical={false} stroke={colors.linePale} />
      <XAxis
        type="number"
        dataKey="time"
        domain={[timeOf(range.from), timeOf(range.to)]}
        allowDataOverflow
        height={AXIS}
        ticks={ticks.map((tick) => timeOf(firstDay(tick)))}
        interval={0}
        tickFormatter={(_, index) => formatShortDate(ticks[index] ?? '', language)}
        tick={{ fontSize: CHART_FONT, fill: colors.soft }}
        stroke={colors.lineStrong}
      />
      <YAxis
        type="number"
        dataKey="count"
        domain={[0, maximum]}
        ticks={[0, maximum / 2, maximum]}
        width={margins.left}
        interval={0}
        tick={{ fontSize: CHART_FONT, fill: colors.soft }}
        stroke={colors.lineStrong}
      />
      {suspensions.map((suspension) => (
        <ReferenceLine
          key={suspension.id}
          x={timeOf(suspension.day)}
          stroke={colors.ink}
          strokeDasharray="1 3"
        />
      ))}
      <Line
        data={points(planned)}
        dataKey="count"
        type="stepAfter"
        stroke={colors.ink}
        strokeWidth={1.5}
        strokeDasharray="5 3"
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
      <Line
        data={points(actual)}
        dataKey="count"
        type="stepAfter"
        stroke={colors.blue}
        strokeWidth={2.5}
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
      <ZIndexLayer zIndex={700}>
        <text x={2} y={CURSOR_ROW + 8} fontSize={CHART_FONT} fill={colors.soft}>
          {t.plan.axisSites}
        </text>
        {suspensions.map((suspension) => (
          <Glyph key={suspension.id} name="suspension" x={frame.x(suspension.day)} y={CURSOR_ROW + 8} />
        ))}
        {deadlines.map((deadline) => (
          <Glyph
            key={deadline.day}
            name={deadline.outcome}
            x={frame.x(deadline.day)}
            y={frame.y(deadline.plannedAfter)}
          />
        ))}
        {marks.map((mark) => (
          <Glyph key={mark.id} name={mark.glyph} x={frame.x(mark.day)} y={frame.y(mark.count)} />
        ))}
        <ChartCursor frame={frame} range={range} />
      </ZIndexLayer>
    </ComposedChart>
  )
}

/**
 * Sites remaining and the plan as step lines on fixed axes. All of it is drawn with values, not with classes, so that it can leave
 * the page as a picture.
 */
export const BurnDownChart = memo(Chart)

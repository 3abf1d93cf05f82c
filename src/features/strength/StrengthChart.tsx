import { memo } from 'react'
import { CartesianGrid, ComposedChart, Line, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { type Day, firstDay, timeOf } from '#src/domain/dates/dates.ts'
import { formatNumber, formatShortDate } from '#src/domain/names/formats.ts'
import type { CeilingStep, StrengthSeries } from '#src/domain/strength/strength-series.ts'
import { type DayRange, axisTicks } from '#src/domain/charts/timeline-axis.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { ChartCursor, CURSOR_ROW } from '#src/ui/ChartCursor.tsx'
import { colors } from '#src/draw/chart-colors.ts'
import { CHART_FONT, type Frame, timeFrame } from '#src/draw/chart-frame.ts'
import { placeLabels } from '#src/draw/place-labels.ts'
import { StrengthGlyph } from './StrengthGlyph.tsx'

type StrengthChartProps = {
  width: number
  series: StrengthSeries
  range: DayRange
  /** Last day that is documented: ceilings end there. */
  end: Day
  title: string
}

const PLOT = 170
const AXIS = 24
const LABEL_ROW = 14

/** Length of the stroke for a ceiling of which nothing but its date is known. */
const STUB = 14

/**
 * A ceiling as a line to the day of the next one. One that is known only from a table of its date is dashed, and no more than a
 * short stroke if no later one is documented: until when it held is not known.
 */
const CeilingLines = ({
  ceilings,
  end,
  frame,
}: {
  ceilings: readonly CeilingStep[]
  end: Day
  frame: Frame
}) =>
  ceilings.map((ceiling, index) => {
    const next = ceilings[index + 1]
    const [x, y] = [frame.x(ceiling.day), frame.y(ceiling.value)]
    const isSet = ceiling.resolution !== null || !ceiling.isStep
    const last = isSet ? frame.x(end) : x + STUB
    const right = next ? frame.x(next.day) : last
    return (
      <path
        key={ceiling.row.id}
        d={`M${x},${y}H${right}${next ? `V${frame.y(next.value)}` : ''}`}
        fill="none"
        stroke={colors.blue}
        strokeWidth={2.5}
        strokeDasharray={isSet ? undefined : '3 3'}
      />
    )
  })

const Points = ({ series, frame }: { series: StrengthSeries; frame: Frame }) =>
  series.points.map(({ first, day, quantity, row }) => {
    const [x, y] = [frame.x(day), frame.y(quantity.value)]
    const isApproximate = row.precision === 'approx'
    const reach = isApproximate ? 9 : x - frame.x(first)
    return (
      <g key={row.id} transform={`translate(${x},${y})`}>
        {reach > 0 && (
          <path
            d={`M${-reach},0H${isApproximate ? reach : 0}`}
            stroke={colors.green}
            strokeWidth={1.5}
            strokeDasharray={isApproximate ? '2 2' : undefined}
          />
        )}
        <StrengthGlyph qualifier={quantity.qualifier} />
      </g>
    )
  })

const Chart = ({ width, series, range, end, title }: StrengthChartProps) => {
  const { t, language } = useTexts()
  const steps = series.ceilings.filter(({ isStep }) => isStep)
  const texts = steps.map(({ value, resolution }) =>
    [formatNumber(value, language), ...(resolution === null ? [] : [t.strength.resolution(resolution)])].join(
      ', ',
    ),
  )
  const right = 28
  const place = timeFrame({ width, height: 0 }, { top: 0, right, bottom: 0, left: 52 }, range, 1)
  const labels = placeLabels(
    steps.map((step, index) => ({ text: texts[index] ?? '', x: place.x(step.day) })),
    CHART_FONT,
    width - 2,
  )
  const rows = Math.max(0, ...labels.map(({ row }) => row + 1))
  const top = CURSOR_ROW + rows * LABEL_ROW + 6
  const height = top + PLOT + AXIS
  const frame = timeFrame({ width, height }, { top, right, bottom: AXIS, left: 52 }, range, series.maximum)
  const ticks = axisTicks(range, Math.floor(frame.plotWidth / 40))
  return (
    <ComposedChart
      width={width}
      height={height}
      margin={{ top, right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      title={title}
      desc={t.strength.chartDescription}
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
        dataKey="value"
        domain={[0, series.maximum]}
        ticks={[0, series.maximum / 2, series.maximum]}
        tickFormatter={(value: number) => formatNumber(value, language)}
        width={52}
        interval={0}
        tick={{ fontSize: CHART_FONT, fill: colors.soft }}
        stroke={colors.lineStrong}
      />
      {/* Recharts draws no axis without data of its own. */}
      <Line
        data={[{ time: timeOf(range.from), value: 0 }]}
        dataKey="value"
        stroke="none"
        dot={false}
        isAnimationActive={false}
      />
      <ZIndexLayer zIndex={700}>
        {steps.map((step, index) => {
          const label = labels[index]
          const y = CURSOR_ROW + ((label?.row ?? 0) + 1) * LABEL_ROW - 3
          return (
            <g key={step.row.id}>
              <path
                d={`M${frame.x(step.day)},${y - 8}V${frame.y(step.value)}`}
                stroke={colors.blueDark}
                strokeOpacity={0.4}
              />
              <text
                x={label?.x}
                y={y}
                fontSize={CHART_FONT}
                fill={colors.blueDark}
                textAnchor={label?.anchor}
              >
                {label?.text}
              </text>
            </g>
          )
        })}
        <CeilingLines ceilings={series.ceilings} end={end} frame={frame} />
        <Points series={series} frame={frame} />
        <ChartCursor frame={frame} range={range} />
      </ZIndexLayer>
    </ComposedChart>
  )
}

/** One component: its ceilings as steps named by their resolutions, its actual strengths as points that nothing joins. */
export const StrengthChart = memo(Chart)

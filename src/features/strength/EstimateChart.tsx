import { memo } from 'react'
import { Area, CartesianGrid, ComposedChart, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { type Day, firstDay, lastDay, timeOf } from '#src/domain/dates/dates.ts'
import type { EstimateSeries } from '#src/domain/strength/estimate-series.ts'
import { formatNumber } from '#src/domain/names/formats.ts'
import { axisTicks } from '#src/domain/charts/timeline-axis.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { ChartCursor, CURSOR_ROW } from '#src/ui/ChartCursor.tsx'
import { colors } from '#src/draw/chart-colors.ts'
import { CHART_FONT, type Frame, timeFrame } from '#src/draw/chart-frame.ts'
import { textWidth } from '#src/draw/text-size.ts'
import { bandFill, bandText } from './band-style.ts'

type EstimateChartProps = {
  width: number
  series: EstimateSeries
  /** Names of the bands, in their order. */
  names: readonly string[]
  title: string
}

const HEIGHT = 320
const AXIS = 24
const margins = { top: CURSOR_ROW + 20, right: 24, bottom: AXIS, left: 52 }

/** One row for each year, and the last year once more at its end: a year's figure holds for the year, not up to the next. */
const dataOf = ({ years, bands }: EstimateSeries) => {
  const last = years.length - 1
  const row = (index: number, day: Day) => ({
    time: timeOf(day),
    ...Object.fromEntries(bands.map(({ cells }, band) => [`band${band}`, cells[index]?.value ?? 0])),
  })
  return [
    ...years.map((year, index) => row(index, firstDay(String(year)))),
    row(last, lastDay(String(years[last]))),
  ]
}

type Spot = { x: number; y: number }

const HALF_LINE = 8

/** Where in a band a text has room, with nothing of it on a neighbour: at the thickest such year; null if it has none. */
const spotOf = (series: EstimateSeries, band: number, text: string, frame: Frame): Spot | null => {
  const half = textWidth(text, CHART_FONT) / 2 + 2
  const columns = series.years.map((year, index) => {
    const below = series.bands.slice(0, band).reduce((sum, { cells }) => sum + (cells[index]?.value ?? 0), 0)
    const top = below + (series.bands[band]?.cells[index]?.value ?? 0)
    const [from, to] = [frame.x(firstDay(String(year))), frame.x(lastDay(String(year)))]
    return { x: (from + to) / 2, from, to, high: frame.y(top), low: frame.y(below) }
  })
  const spots = columns.flatMap(({ x }) => {
    if (x - half < frame.left || x + half > frame.left + frame.plotWidth) return []
    const under = columns.filter(({ from, to }) => to > x - half && from < x + half)
    const high = Math.max(...under.map((column) => column.high))
    const low = Math.min(...under.map((column) => column.low))
    return low - high >= HALF_LINE * 2 ? [{ x, y: (high + low) / 2, room: low - high }] : []
  })
  return spots.toSorted((a, b) => b.room - a.room)[0] ?? null
}

const Chart = ({ width, series, names, title }: EstimateChartProps) => {
  const { t, language } = useTexts()
  const { years, bands, maximum } = series
  const range = { from: firstDay(String(years[0])), to: lastDay(String(years.at(-1))) }
  const frame = timeFrame({ width, height: HEIGHT }, margins, range, maximum)
  const ticks = axisTicks(range, Math.floor(frame.plotWidth / 40))
  return (
    <ComposedChart
      width={width}
      height={HEIGHT}
      data={dataOf(series)}
      margin={{ ...margins, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      title={title}
      desc={t.strength.chartDescription}
    >
      <CartesianGrid vertical={false} stroke={colors.linePale} />
      <XAxis
        type="number"
        dataKey="time"
        domain={[timeOf(range.from), timeOf(range.to)]}
        height={AXIS}
        ticks={ticks.map((tick) => timeOf(firstDay(tick)))}
        interval={0}
        tickFormatter={(_, index) => ticks[index] ?? ''}
        tick={{ fontSize: CHART_FONT, fill: colors.soft }}
        stroke={colors.lineStrong}
      />
      <YAxis
        type="number"
        domain={[0, maximum]}
        ticks={[0, maximum / 2, maximum]}
        tickFormatter={(value: number) => formatNumber(value, language)}
        width={margins.left}
        interval={0}
        tick={{ fontSize: CHART_FONT, fill: colors.soft }}
        stroke={colors.lineStrong}
      />
      {bands.map((band, index) => (
        <Area
          key={band.code ?? (band.isOthers ? 'others' : 'unnamed')}
          dataKey={`band${index}`}
          stackId="troops"
          type="stepAfter"
          fill={bandFill(index)}
          fillOpacity={1}
          stroke={colors.ground}
          strokeWidth={0.75}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      <ZIndexLayer zIndex={700}>
        {bands.map((band, index) => {
          const number = String(index + 1)
          const name = `${number} ${names[index] ?? ''}`
          const named = spotOf(series, index, name, frame)
          const spot = named ?? spotOf(series, index, number, frame)
          return spot ? (
            <text
              key={band.code ?? name}
              x={spot.x}
              y={spot.y + 4}
              fontSize={CHART_FONT}
              fontWeight={600}
              fill={bandText(index)}
              textAnchor="middle"
            >
              {named ? name : number}
            </text>
          ) : null
        })}
        <text
          x={frame.left + 4}
          y={CURSOR_ROW + 14}
          fontSize={CHART_FONT}
          fontStyle="italic"
          fill={colors.soft}
        >
          {t.strength.estimateLabel}
        </text>
        <ChartCursor frame={frame} range={range} />
      </ZIndexLayer>
    </ComposedChart>
  )
}

/** Troops read off map symbols as a stacked area in steps of a year. */
export const EstimateChart = memo(Chart)

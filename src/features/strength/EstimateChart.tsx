import { Area, CartesianGrid, ComposedChart, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { type Day, firstDay, lastDay, timeOf } from '#src/domain/dates.ts'
import type { EstimateSeries } from '#src/domain/estimate-series.ts'
import { formatNumber } from '#src/domain/formats.ts'
import { axisTicks } from '#src/domain/timeline-axis.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { ChartCursor, CURSOR_ROW } from '#src/ui/ChartCursor.tsx'
import { colors } from '#src/ui/chart-colors.ts'
import { CHART_FONT, type Frame, timeFrame } from '#src/ui/chart-frame.ts'
import { textWidth } from '#src/ui/text-size.ts'
import { bandFill, bandText } from './band-style.ts'

type EstimateChartProps = {
  width: number
  series: EstimateSeries
  /** Names of the bands, in their order. */
  names: readonly string[]
  day: Day
  title: string
}

const HEIGHT = 320
const AXIS = 24
const margins = { top: CURSOR_ROW + 20, right: 24, bottom: AXIS, left: 52 }

/** One row for each year, and the last year once more at its end: a year's figure holds for the year, not up to the next. */
const dataOf = ({ years, bands }: EstimateSeries) => {
  const last = years.length - 1
  const row = (index: number, day: string) => ({
    time: timeOf(day),
    ...Object.fromEntries(bands.map(({ cells }, band) => [`band${band}`, cells[index]?.value ?? 0])),
  })
  return [
    ...years.map((year, index) => row(index, firstDay(String(year)))),
    row(last, lastDay(String(years[last]))),
  ]
}

type Spot = { x: number; y: number }

/** The middle of a band where it is thickest, if a name has room there. */
const spotOf = (series: EstimateSeries, band: number, name: string, frame: Frame): Spot | null => {
  const width = textWidth(name, CHART_FONT)
  const spots = series.years.flatMap((year, index) => {
    const below = series.bands.slice(0, band).reduce((sum, { cells }) => sum + (cells[index]?.value ?? 0), 0)
    const own = series.bands[band]?.cells[index]?.value ?? 0
    const x = (frame.x(firstDay(String(year))) + frame.x(lastDay(String(year)))) / 2
    const isInside = x - width / 2 > frame.left && x + width / 2 < frame.left + frame.plotWidth
    return isInside
      ? [{ x, y: frame.y(below + own / 2), room: (own / series.maximum) * frame.plotHeight }]
      : []
  })
  const best = spots.toSorted((a, b) => b.room - a.room)[0]
  return best && best.room > CHART_FONT * 2 ? best : null
}

/** Troops read off map symbols as a stacked area in steps of a year. */
export const EstimateChart = ({ width, series, names, day, title }: EstimateChartProps) => {
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
          const name = names[index] ?? ''
          const spot = spotOf(series, index, name, frame)
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
              {name}
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
        <ChartCursor frame={frame} day={day} range={range} />
      </ZIndexLayer>
    </ComposedChart>
  )
}

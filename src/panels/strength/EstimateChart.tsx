import { memo } from 'react'
import { Area, CartesianGrid, ComposedChart, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { firstDay, timeOf } from '#src/domain/dates/dates.ts'
import { formatNumber, formatShortDate } from '#src/domain/names/formats.ts'
import { bandNameScene } from '#src/draw/area-layers.ts'
import { colors } from '#src/draw/chart-colors.ts'
import { CHART_FONT, dateTicks, valueTicks } from '#src/draw/chart-frame.ts'
import { DATE_ROW, placeChart, remarkScene, wordScene } from '#src/draw/chart-layers.ts'
import { dayRangeOf } from '#src/draw/chart-remarks.ts'
import type { DatedSpec } from '#src/draw/chart-spec.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { asImage } from '#src/ui/as-image.ts'
import { ChartCursor } from '#src/ui/ChartCursor.tsx'
import { Scene } from '#src/ui/Scene.tsx'
import { QuietLayers } from '#src/ui/QuietLayers.tsx'

type EstimateChartProps = { width: number; spec: DatedSpec; title: string }

const PLOT = 258

const dataOf = ({ dates, series }: DatedSpec) =>
  dates.map((date, index) => ({
    time: timeOf(date),
    ...Object.fromEntries(series.map(({ values }, band) => [`band${band}`, values[index] ?? 0])),
  }))

const Chart = ({ width, spec, title }: EstimateChartProps) => {
  const { t, language } = useTexts()
  const { maximum = 1 } = spec
  const range = dayRangeOf(spec)
  const { frame } = placeChart(spec, width, PLOT)
  const { top, left, height } = frame
  const ticks = dateTicks(range, frame.plotWidth)
  return (
    <ComposedChart
      width={width}
      height={height}
      data={dataOf(spec)}
      margin={{ top, right: width - left - frame.plotWidth, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      {...asImage}
      title={title}
      desc={t.strength.chartDescription}
    >
      <QuietLayers />
      <CartesianGrid vertical={false} stroke={colors.linePale} />
      <XAxis
        type="number"
        dataKey="time"
        domain={[timeOf(range.from), timeOf(range.to)]}
        height={DATE_ROW}
        ticks={ticks.map((tick) => timeOf(firstDay(tick)))}
        interval={0}
        tickFormatter={(_, index) => formatShortDate(ticks[index] ?? '', language)}
        tick={{ fontSize: CHART_FONT, fill: colors.soft }}
        stroke={colors.lineStrong}
      />
      <YAxis
        type="number"
        domain={[0, maximum]}
        ticks={[...valueTicks(maximum)]}
        tickFormatter={(value: number) => formatNumber(value, language)}
        width={left}
        interval={0}
        tick={{ fontSize: CHART_FONT, fill: colors.soft }}
        stroke={colors.lineStrong}
      />
      {spec.series.map(({ name, color }, index) => (
        <Area
          key={name}
          dataKey={`band${index}`}
          stackId="troops"
          type="stepAfter"
          fill={color}
          fillOpacity={1}
          stroke={colors.ground}
          strokeWidth={0.75}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      <ZIndexLayer zIndex={700}>
        <Scene items={bandNameScene(spec, frame)} />
        <Scene items={wordScene(spec)} />
        <ChartCursor frame={frame} range={range} />
        <Scene items={remarkScene(spec, frame)} />
      </ZIndexLayer>
    </ComposedChart>
  )
}

/** Troops read off map symbols as a stacked area in steps of a year, as `estimateChart` describes it. */
export const EstimateChart = memo(Chart)

import { memo } from 'react'
import { CartesianGrid, ComposedChart, Line, ReferenceLine, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { firstDay, timeOf } from '#src/domain/dates/dates.ts'
import { formatShortDate } from '#src/domain/names/formats.ts'
import { colors } from '#src/draw/chart-colors.ts'
import { CHART_FONT, dateTicks, valueTicks } from '#src/draw/chart-frame.ts'
import { DATE_ROW, placeChart, remarkScene, signScene, wordScene } from '#src/draw/chart-layers.ts'
import type { StepSeries, StepSpec } from '#src/draw/chart-spec.ts'
import { stepPoints } from '#src/draw/step-points.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { asImage } from '#src/ui/as-image.ts'
import { ChartCursor } from '#src/ui/ChartCursor.tsx'
import { Scene } from '#src/ui/Scene.tsx'
import { QuietLayers } from '#src/ui/QuietLayers.tsx'

type BurnDownChartProps = { width: number; spec: StepSpec; title: string }

const PLOT = 220

const points = (series: StepSeries, { range }: StepSpec) =>
  stepPoints(series, range.to).map(({ date, value }) => ({ time: timeOf(date), count: value }))

const Chart = ({ width, spec, title }: BurnDownChartProps) => {
  const { t, language } = useTexts()
  const { range, maximum = 1, uprights = [] } = spec
  const { frame } = placeChart(spec, width, PLOT)
  const { top, left } = frame
  const ticks = dateTicks(range, frame.plotWidth)
  return (
    <ComposedChart
      width={width}
      height={frame.height}
      margin={{ top, right: width - left - frame.plotWidth, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      {...asImage}
      title={title}
      desc={t.plan.chartDescription}
    >
      <QuietLayers />
      <CartesianGrid vertical={false} stroke={colors.linePale} />
      <XAxis
        type="number"
        dataKey="time"
        domain={[timeOf(range.from), timeOf(range.to)]}
        allowDataOverflow
        height={DATE_ROW}
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
        ticks={[...valueTicks(maximum)]}
        width={left}
        interval={0}
        tick={{ fontSize: CHART_FONT, fill: colors.soft }}
        stroke={colors.lineStrong}
      />
      {uprights.flatMap(({ days, color, dash }) =>
        days.map(({ day, title: what }) => (
          <ReferenceLine key={`${day} ${what}`} x={timeOf(day)} stroke={color} strokeDasharray={dash} />
        )),
      )}
      {spec.series
        .filter(({ sign }) => !sign)
        .toReversed()
        .map((series) => (
          <Line
            key={series.name}
            data={points(series, spec)}
            dataKey="count"
            type="linear"
            stroke={series.color}
            strokeWidth={series.line?.width ?? 2.5}
            {...(series.line?.dash && { strokeDasharray: series.line.dash })}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
      <ZIndexLayer zIndex={700}>
        <Scene items={wordScene(spec)} />
        <Scene items={signScene(spec, frame)} />
        <ChartCursor frame={frame} range={range} />
        <Scene items={remarkScene(spec, frame)} />
      </ZIndexLayer>
    </ComposedChart>
  )
}

/** Sites remaining and the plan as step lines on fixed axes, as `burnDownChart` describes them. */
export const BurnDownChart = memo(Chart)

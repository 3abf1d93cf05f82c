import { memo } from 'react'
import { CartesianGrid, ComposedChart, Line, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { firstDay, timeOf } from '#src/domain/dates/dates.ts'
import { formatNumber, formatShortDate } from '#src/domain/names/formats.ts'
import { colors } from '#src/draw/chart-colors.ts'
import { CHART_FONT, dateTicks, valueTicks } from '#src/draw/chart-frame.ts'
import {
  DATE_ROW,
  labelScene,
  placeChart,
  remarkScene,
  signScene,
  stepLines,
} from '#src/draw/chart-layers.ts'
import type { StepSpec } from '#src/draw/chart-spec.ts'
import { strengthPlot } from '#src/draw/strength-charts.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { asImage } from '#src/ui/as-image.ts'
import { ChartCursor } from '#src/ui/ChartCursor.tsx'
import { Scene } from '#src/ui/Scene.tsx'
import { QuietLayers } from '#src/ui/QuietLayers.tsx'

type StrengthChartProps = { width: number; spec: StepSpec; title: string; plot?: number }

const Chart = ({ width, spec, title, plot = strengthPlot }: StrengthChartProps) => {
  const { t, language } = useTexts()
  const { range, maximum = 1 } = spec
  const placed = placeChart(spec, width, plot)
  const { frame } = placed
  const { top, left, height } = frame
  const ticks = dateTicks(range, frame.plotWidth)
  return (
    <ComposedChart
      width={width}
      height={height}
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
        dataKey="value"
        domain={[0, maximum]}
        ticks={[...valueTicks(maximum)]}
        tickFormatter={(value: number) => formatNumber(value, language)}
        width={left}
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
        <Scene items={labelScene(spec, placed)} />
        <Scene items={stepLines(spec, frame)} />
        <Scene items={signScene(spec, frame)} />
        <ChartCursor frame={frame} range={range} />
        <Scene items={remarkScene(spec, frame)} />
      </ZIndexLayer>
    </ComposedChart>
  )
}

/** One component as `strengthChart` describes it, or the head counts as `headcountChart` does. */
export const StrengthChart = memo(Chart)

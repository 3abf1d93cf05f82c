import { memo } from 'react'
import { CartesianGrid, ComposedChart, Line, ReferenceLine, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { formatNumber } from '#src/domain/names/formats.ts'
import { colors } from '#src/draw/chart-colors.ts'
import { CHART_FONT } from '#src/draw/chart-frame.ts'
import {
  DAYS_ROW,
  type SlippageChart as Described,
  slippageTicks,
  placeSlippage,
  slipRowsScene,
} from '#src/draw/slippage-chart.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Scene } from '#src/ui/Scene.tsx'
import { QuietLayers } from '#src/ui/QuietLayers.tsx'

type SlippageChartProps = { width: number; chart: Described; title: string }

const Chart = ({ width, chart, title }: SlippageChartProps) => {
  const { t, language } = useTexts()
  const placed = placeSlippage(chart, width)
  const { left, right, height } = placed
  const [from, to] = chart.domain
  return (
    <ComposedChart
      width={width}
      height={height + DAYS_ROW}
      margin={{ top: 0, right, bottom: 0, left }}
      accessibilityLayer={false}
      title={title}
      desc={t.plan.chartDescription}
    >
      <QuietLayers />
      <CartesianGrid horizontal={false} stroke={colors.linePale} />
      <XAxis
        type="number"
        dataKey="days"
        domain={[from, to]}
        allowDataOverflow
        ticks={[...slippageTicks(chart)]}
        interval={0}
        tickFormatter={(value: number) => formatNumber(value, language)}
        height={DAYS_ROW}
        tick={{ fontSize: CHART_FONT, fill: colors.soft }}
        stroke={colors.lineStrong}
      />
      <YAxis type="number" dataKey="y" domain={[0, 1]} hide />
      <ReferenceLine x={0} stroke={colors.ink} strokeDasharray="4 3" />
      {/* Recharts draws no axis without data of its own. */}
      <Line data={[{ days: from, y: 0 }]} dataKey="y" dot={false} stroke="none" isAnimationActive={false} />
      <ZIndexLayer zIndex={700}>
        <Scene items={slipRowsScene(chart, placed)} />
      </ZIndexLayer>
    </ComposedChart>
  )
}

/** One row for each planned date, as `slippageChart` describes them. */
export const SlippageChart = memo(Chart)

import { returnKinds } from '#src/domain/plans/burn-down.ts'
import { memo } from 'react'
import { CartesianGrid, ComposedChart, Line, ReferenceLine, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { formatNumber, formatShortDate } from '#src/domain/names/formats.ts'
import type { SlippageRow } from '#src/domain/plans/slippage.ts'
import { plannedTitle } from '#src/text/planned-title.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { colors } from '#src/draw/chart-colors.ts'
import { CHART_FONT } from '#src/draw/chart-frame.ts'
import { textWidth, wrapText } from '#src/draw/text-size.ts'
import { type GlyphName, PlanGlyph } from './PlanGlyph.tsx'
import { sameRows } from './same-rows.ts'
import { outcomePhrase } from '#src/text/slip-phrase.ts'

/** A planned date with the name that stands at its row. */
type SlippageDatum = { row: SlippageRow; name: string }

type SlippageChartProps = {
  width: number
  rows: readonly SlippageRow[]
  siteNames: ReadonlyMap<string, string>
  /** In days, over all planned dates and all dates of the page. */
  domain: readonly [number, number]
  title: string
}

const AXIS = 38
const LABEL_GAP = 12

/** Most lines of a name; three hold the longest title on a phone. */
const LINES = 3
const LINE = 14
const BAR_ROW = 22

type PlacedRow = { datum: SlippageDatum; label: string; lines: readonly string[]; top: number; barY: number }
type Layout = { left: number; right: number; narrow: boolean; rows: readonly PlacedRow[]; height: number }

/** Names stand at the left of their rows or, in a narrow chart, over them; nothing of them is cut. */
const layoutOf = (width: number, data: readonly SlippageDatum[], labels: readonly string[]): Layout => {
  const narrow = width < 620
  const longest = Math.max(0, ...labels.map((label) => textWidth(label, CHART_FONT)))
  const left = narrow ? 14 : Math.min(300, width * 0.36)
  const room = narrow ? width : left - 20
  let top = 0
  const rows = data.map((datum, index): PlacedRow => {
    const lines = wrapText(datum.name, room, 12, LINES)
    const names = lines.length * LINE
    const height = narrow ? names + BAR_ROW + 6 : Math.max(BAR_ROW, names + 6)
    const barY = narrow ? top + names + 3 + BAR_ROW / 2 : top + height / 2
    const row = { datum, label: labels[index] ?? '', lines, top, barY }
    top += height
    return row
  })
  const right = Math.min(longest + LABEL_GAP + GLYPH + 8, width * (narrow ? 0.5 : 0.3))
  return { narrow, left, right, rows, height: top }
}

/** Room of a mark beside a text. */
const GLYPH = 16
/** From an outcome to what held it up or undid it: a short word with wide letters (« Manqué ») is wider than its letters are on average. */
const MARK_GAP = 18

/** What undid or held up a planned date, as marks beside its outcome. */
const marksOf = ({ suspensions, returned }: SlippageRow): readonly GlyphName[] => [
  ...(suspensions.length > 0 ? (['suspension'] as const) : []),
  ...(returned ? [returnKinds[returned.returnKind ?? 'reopening']] : []),
]

type RowProps = { placed: PlacedRow; layout: Layout; x: (days: number) => number }

const Row = ({ placed: { datum, label, lines, top, barY }, layout: { narrow, left }, x }: RowProps) => {
  const days = datum.row.days ?? 0
  const end = x(days)
  const labelX = Math.max(x(0), end) + LABEL_GAP
  const marks = marksOf(datum.row)
  const nameY = narrow ? top + 12 : barY + 4 - ((lines.length - 1) * LINE) / 2
  return (
    <g>
      {lines.map((line, index) => (
        <text
          key={line}
          x={narrow ? 2 : left - 14}
          y={nameY + index * LINE}
          fontSize={12}
          fill={colors.ink}
          stroke={colors.ground}
          strokeWidth={3}
          paintOrder="stroke"
          textAnchor={narrow ? 'start' : 'end'}
        >
          {line}
        </text>
      ))}
      {days !== 0 && (
        <rect
          x={Math.min(x(0), end)}
          y={barY - 5}
          width={Math.abs(end - x(0))}
          height={10}
          fill={days > 0 ? colors.orange : colors.green}
          fillOpacity={datum.row.done ? 0.35 : 0.15}
        />
      )}
      <g transform={`translate(${end},${barY})`}>
        <PlanGlyph name={datum.row.kind} />
      </g>
      <text x={labelX} y={barY + 4} fontSize={CHART_FONT} fill={colors.ink}>
        {label}
      </text>
      {marks.map((name, index) => (
        <g
          key={name}
          transform={`translate(${labelX + textWidth(label, CHART_FONT) + MARK_GAP + index * GLYPH},${barY})`}
        >
          <PlanGlyph name={name} />
        </g>
      ))}
    </g>
  )
}

const Chart = ({ width, rows, siteNames, domain, title }: SlippageChartProps) => {
  const { t, language } = useTexts()
  const data = rows.map((row): SlippageDatum => {
    const { site, planned } = row.event
    const name = siteNames.get(site ?? '') ?? plannedTitle(row, (id) => id, t, language)
    return { row, name: `${name} · ${formatShortDate(planned, language).replaceAll(' ', '\u00a0')}` }
  })
  const labels = data.map(({ row }) => outcomePhrase(row, t, language))
  const layout = layoutOf(width, data, labels)
  const { height } = layout
  const [from, to] = domain
  const plot = width - layout.left - layout.right
  const x = (days: number) => layout.left + ((days - from) / (to - from)) * plot
  const ticks = Array.from({ length: Math.floor(to / 20) + 1 }, (_, index) => index * 20)
  return (
    <ComposedChart
      width={width}
      height={height + AXIS}
      margin={{ top: 0, right: layout.right, bottom: 0, left: layout.left }}
      accessibilityLayer={false}
      title={title}
      desc={t.plan.chartDescription}
    >
      <CartesianGrid horizontal={false} stroke={colors.linePale} />
      <XAxis
        type="number"
        dataKey="days"
        domain={[from, to]}
        allowDataOverflow
        ticks={ticks}
        interval={0}
        tickFormatter={(value: number) => formatNumber(value, language)}
        height={AXIS}
        tick={{ fontSize: CHART_FONT, fill: colors.soft }}
        stroke={colors.lineStrong}
      />
      <YAxis type="number" dataKey="y" domain={[0, 1]} hide />
      <ReferenceLine x={0} stroke={colors.ink} strokeDasharray="4 3" />
      {/* Recharts draws no axis without data of its own. */}
      <Line data={[{ days: from, y: 0 }]} dataKey="y" dot={false} stroke="none" isAnimationActive={false} />
      <ZIndexLayer zIndex={700}>
        {layout.rows.map((placed) => (
          <Row key={placed.datum.row.event.id} placed={placed} layout={layout} x={x} />
        ))}
        <text
          x={layout.left + plot / 2}
          y={height + AXIS - 4}
          fontSize={CHART_FONT}
          fill={colors.soft}
          textAnchor="middle"
        >
          {t.plan.axisDays}
        </text>
      </ZIndexLayer>
    </ComposedChart>
  )
}

/**
 * One row for each planned date: a bar from the planned day, at 0, to the actual one, and a mark for the outcome. What did not
 * happen, or whose days cannot be counted, has its mark at 0.
 */
export const SlippageChart = memo(
  Chart,
  (before, after) => before.width === after.width && sameRows(before, after),
)

import { type Language, formatNumber, formatShortDate } from '#src/domain/names/formats.ts'
import { returnKinds } from '#src/domain/plans/burn-down.ts'
import type { SlippageRow } from '#src/domain/plans/slippage.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { plannedTitle } from '#src/text/planned-title.ts'
import { outcomePhrase } from '#src/text/slip-phrase.ts'
import { colors } from './chart-colors.ts'
import { CHART_FONT } from './chart-frame.ts'
import { type LegendEntry, centredSample } from './legend-entry.ts'
import { type PlanSign, planSigns } from './plan-signs.ts'
import type { Scene, SceneItem } from './scene.ts'
import { textWidth, wrapTextWithin } from './text-width.ts'

/** One planned date: a bar from the planned day, at 0, to the actual one, and a mark for the outcome. */
type SlipRow = {
  id: string
  /** Where and when it was planned. */
  name: string
  /** The outcome in words. */
  label: string
  /** From the planned to the actual day; 0 for what did not happen, or whose days cannot be counted. */
  days: number
  done: boolean
  sign: PlanSign
  /** What held it up or undid it. */
  others: readonly PlanSign[]
}

/**
 * Every planned date with its outcome as bars on one axis of days: what the page, pictures and pages draw.
 */
export type SlippageChart = {
  language: Language
  /** Name of the axis. */
  axis: string
  /** In days, over all planned dates and all dates of the page: it stands still. */
  domain: readonly [number, number]
  rows: readonly SlipRow[]
  legend: readonly LegendEntry[]
}

const othersOf = ({ suspensions, returned }: SlippageRow): readonly PlanSign[] => [
  ...(suspensions.length > 0 ? (['suspension'] as const) : []),
  ...(returned ? [returnKinds[returned.returnKind ?? 'reopening']] : []),
]

const entry = (sign: PlanSign, label: string): LegendEntry => ({
  key: sign,
  sample: centredSample(planSigns[sign].scene),
  label,
})

const legendOf = (rows: readonly SlippageRow[], t: Texts): readonly LegendEntry[] => {
  return [
    entry('suspension', t.plan.suspension),
    entry('returned', t.plan.change.returned),
    ...(rows.some(({ returned }) => returned?.returnKind === 'temporary-presence')
      ? [entry('temporary-presence', t.plan.change['temporary-presence'])]
      : []),
  ]
}

/** The planned dates as data with their words. */
export const slippageChart = (
  rows: readonly SlippageRow[],
  domain: readonly [number, number],
  siteNames: ReadonlyMap<string, string>,
  t: Texts,
  language: Language,
): SlippageChart => ({
  language,
  axis: t.plan.axisDays,
  domain,
  legend: legendOf(rows, t),
  rows: rows.map((row) => {
    const { id, site, planned } = row.event
    const name = siteNames.get(site ?? '') ?? plannedTitle(row, (unknown) => unknown, t, language)
    return {
      id,
      name: `${name} · ${formatShortDate(planned, language).replaceAll(' ', '\u00a0')}`,
      label: outcomePhrase(row, t, language),
      days: row.days ?? 0,
      done: row.done,
      sign: row.kind,
      others: othersOf(row),
    }
  }),
})

/** Under the plot: the numbers of days and the name of their axis. */
export const DAYS_ROW = 38

const LABEL_GAP = 12
/** Most lines of a name; three hold the longest title on a phone. */
const LINES = 3
const LINE = 14
const NAME_SIZE = 12
const BAR_ROW = 22
/** Room of a mark beside a text. */
const GLYPH = 16
/**
 * From an outcome to what held it up or undid it: a short word with wide letters (« Manqué ») is wider than
 * its letters are on average.
 */
const MARK_GAP = 18

type PlacedRow = { row: SlipRow; lines: readonly string[]; top: number; barY: number }

/** The rows in their places, and where a number of days stands. */
export type PlacedSlippage = {
  left: number
  right: number
  narrow: boolean
  rows: readonly PlacedRow[]
  /** Of the plot. */
  height: number
  plotWidth: number
  x: (days: number) => number
}

/** Names stand at the left of their rows or, in a narrow chart, over them; nothing of them is cut. */
export const placeSlippage = (
  { rows: data, domain: [from, to] }: SlippageChart,
  width: number,
): PlacedSlippage => {
  const narrow = width < 620
  const longest = Math.max(0, ...data.map(({ label }) => textWidth(label, CHART_FONT)))
  const left = narrow ? 14 : Math.min(300, width * 0.36)
  const room = narrow ? width : left - 20
  let top = 0
  const rows = data.map((row): PlacedRow => {
    const lines = wrapTextWithin(row.name, NAME_SIZE, room, LINES)
    const names = lines.length * LINE
    const height = narrow ? names + BAR_ROW + 6 : Math.max(BAR_ROW, names + 6)
    const barY = narrow ? top + names + 3 + BAR_ROW / 2 : top + height / 2
    const placed = { row, lines, top, barY }
    top += height
    return placed
  })
  const right = Math.min(longest + LABEL_GAP + GLYPH + 8, width * (narrow ? 0.5 : 0.3))
  const plotWidth = width - left - right
  const x = (days: number) => left + ((days - from) / (to - from)) * plotWidth
  return { narrow, left, right, rows, height: top, plotWidth, x }
}

/** The marks of the axis of days. */
export const slippageTicks = ({ domain: [, to] }: SlippageChart): readonly number[] =>
  Array.from({ length: Math.floor(to / 20) + 1 }, (_, index) => index * 20)

const rowScene = ({ row, lines, top, barY }: PlacedRow, { narrow, left, x }: PlacedSlippage): Scene => {
  const { days, done, label, sign, others } = row
  const [start, end] = [x(0), x(days)]
  const labelX = Math.max(start, end) + LABEL_GAP
  const nameY = narrow ? top + 12 : barY + 4 - ((lines.length - 1) * LINE) / 2
  const sized = { size: NAME_SIZE, fill: colors.ink, seam: true }
  return [
    ...lines.map((text, index): SceneItem => ({
      kind: 'text',
      x: narrow ? 2 : left - 14,
      y: nameY + index * LINE,
      text,
      anchor: narrow ? 'start' : 'end',
      ...sized,
    })),
    ...(days === 0
      ? []
      : [
          {
            kind: 'rect' as const,
            x: Math.min(start, end),
            y: barY - 5,
            width: Math.abs(end - start),
            height: 10,
            fill: days > 0 ? colors.orange : colors.green,
            fillOpacity: done ? 0.35 : 0.15,
          },
        ]),
    { kind: 'group', x: end, y: barY, items: planSigns[sign].scene },
    { kind: 'text', x: labelX, y: barY + 4, text: label, size: CHART_FONT, fill: colors.ink },
    ...others.map((other, index): SceneItem => ({
      kind: 'group',
      x: labelX + textWidth(label, CHART_FONT) + MARK_GAP + index * GLYPH,
      y: barY,
      items: planSigns[other].scene,
    })),
  ]
}

/** All rows, and the name of the axis under them. */
export const slipRowsScene = (chart: SlippageChart, placed: PlacedSlippage): Scene => [
  ...placed.rows.flatMap((row) => rowScene(row, placed)),
  {
    kind: 'text',
    x: placed.left + placed.plotWidth / 2,
    y: placed.height + DAYS_ROW - 4,
    text: chart.axis,
    size: CHART_FONT,
    fill: colors.soft,
    anchor: 'middle',
  },
]

const axisScene = (chart: SlippageChart, { height, left, plotWidth, x }: PlacedSlippage): Scene => [
  ...slippageTicks(chart).flatMap((days): Scene => [
    { kind: 'path', d: `M${x(days)},0V${height}`, stroke: colors.linePale, strokeWidth: 1 },
    { kind: 'path', d: `M${x(days)},${height}v6`, stroke: colors.lineStrong, strokeWidth: 1 },
    {
      kind: 'text',
      x: x(days),
      y: height + 18,
      text: formatNumber(days, chart.language),
      size: CHART_FONT,
      fill: colors.soft,
      anchor: 'middle',
    },
  ]),
  { kind: 'path', d: `M${left},${height}h${plotWidth}`, stroke: colors.lineStrong, strokeWidth: 1 },
  { kind: 'path', d: `M${x(0)},0V${height}`, stroke: colors.ink, strokeWidth: 1, dash: '4 3' },
]

/** The chart as a picture draws it: the axis that Recharts draws on the page, and the rows of the page. */
export const slippageScene = (chart: SlippageChart, width: number): { scene: Scene; height: number } => {
  const placed = placeSlippage(chart, width)
  return {
    scene: [...axisScene(chart, placed), ...slipRowsScene(chart, placed)],
    height: placed.height + DAYS_ROW,
  }
}

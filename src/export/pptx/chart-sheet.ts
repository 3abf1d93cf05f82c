import { colors } from '#src/draw/chart-colors.ts'
import { remarksWithin } from '#src/draw/chart-remarks.ts'
import { remarkColor } from '#src/draw/remark-mark.ts'
import type {
  BarLook,
  BarSpec,
  ChartSpec,
  DatedSpec,
  LanesSpec,
  Marker,
  Series,
  StepSeries,
  StepSpec,
  Value,
} from '#src/draw/chart-spec.ts'
import { type StepPoint, stepPoints } from '#src/draw/step-points.ts'
import { type Day, addDays } from '#src/domain/dates/dates.ts'
import { dateStep, serialOf } from './chart-dates.ts'
import { type Sheet, type SheetCell, columnRange } from './workbook.ts'
import { habitsOf } from '#src/text/habits.ts'

/** One series with its values and where they stand in the workbook. */
export type PlacedSeries = {
  name: string
  nameRange: string
  color: string
  /** Dotted lines are thin, too. */
  dashed: boolean | 'dotted'
  /** A line unless given; a band is a thick line, and names are labels without a mark. */
  mark: Marker | 'band' | 'names' | null
  /** Categories or serial dates; null after the last point of a series that is shorter than others. */
  x: readonly (string | number | null)[]
  xRange: string
  y: readonly Value[]
  yRange: string
  labels: readonly (string | null)[]
  /** Of single bars; empty: all solid. */
  looks: readonly BarLook[]
  /** Of single bars; empty: all of `color`. */
  colors: readonly string[]
}

/** The data of a chart, once: the workbook and what the chart shows of it come from the same rows. */
export type ChartData = { sheet: Sheet; series: readonly PlacedSeries[] }

const shared = (
  spec: BarSpec | DatedSpec,
): { x: readonly (string | number)[]; cells: readonly SheetCell[] } => {
  if ('categories' in spec) return { x: spec.categories, cells: spec.categories }
  const x = spec.dates.map(serialOf)
  return { x, cells: x.map((serial) => ({ serial })) }
}

const isLabelled = (series: Series): boolean => series.labels?.some((label) => label !== null) ?? false

/** Categories or dates in the first column, then the series, then the words beside their values. */
const oneTable = (spec: BarSpec | DatedSpec): ChartData => {
  const { sheet: name, item, stated } = habitsOf(spec.language)
  const { x, cells } = shared(spec)
  const labelled = spec.series.filter(isLabelled)
  const header = [spec.axes[0] || item, ...spec.series.map((series) => series.name)]
  const rows = cells.map((cell, line): readonly SheetCell[] => {
    const values = spec.series.map((series) => series.values[line] ?? null)
    const labels = labelled.map((series) => series.labels?.[line] ?? null)
    return [[cell], values, labels].flat()
  })
  const last = x.length + 1
  return {
    sheet: {
      name,
      rows: [[...header, ...labelled.map((series) => stated(series.name))], ...rows],
    },
    series: spec.series.map((series, index) => ({
      name: series.name,
      nameRange: columnRange(name, index + 1, 1, 1),
      color: series.color,
      dashed: series.dashed ?? false,
      mark: null,
      x,
      xRange: columnRange(name, 0, 2, last),
      y: x.map((_, line) => series.values[line] ?? null),
      yRange: columnRange(name, index + 1, 2, last),
      labels: series.labels ?? [],
      looks: series.looks ?? [],
      colors: series.colors ?? [],
    })),
  }
}

type PairedSeries = Pick<PlacedSeries, 'name' | 'color' | 'dashed' | 'mark'> & {
  points: readonly StepPoint[]
  /** Words beside the points, in a column of their own. */
  labels?: readonly string[]
  /** Name of that column; the chart shows the words only without one. */
  labelColumn?: string
  /** What the chart shows beside the points, where its words are in a column. */
  beside?: readonly string[] | undefined
}

/** A day as the axis has it: a date, or how many days it is since the one that the axis counts from. */
const placeOn = (spec: StepSpec | LanesSpec): { at: (day: Day) => number; cell: (day: Day) => SheetCell } => {
  const zero = spec.kind === 'step' ? spec.dayZero : undefined
  const at = (day: Day) => serialOf(day) - (zero === undefined ? 0 : serialOf(zero))
  return { at, cell: (day) => (zero === undefined ? { serial: at(day) } : at(day)) }
}

/**
 * Gives each series a column of dates, one of values and one for words. All are as long as the longest, with
 * empty cells at the end: LibreOffice Impress 7.4 drops a scatter series that a longer one follows.
 */
const pairsOfColumns = (spec: StepSpec | LanesSpec, all: readonly PairedSeries[]): ChartData => {
  const { sheet: name, item } = habitsOf(spec.language)
  const { at, cell } = placeOn(spec)
  const lines = Math.max(0, ...all.map(({ points }) => points.length))
  const rows = Array.from({ length: lines }, (_, line) =>
    all.flatMap(({ points, labels }): SheetCell[] => {
      const point = points[line]
      const words = labels ? [labels[line] ?? null] : []
      return point ? [cell(point.date), point.value, ...words] : [null, null, ...words]
    }),
  )
  // Programs that read tables by their heads rename those that come twice: each series has its own.
  const of = (head: string, series: PairedSeries) => `${head} (${series.name})`
  const header = all.flatMap((series) => [
    of(spec.axes[0] || item, series),
    series.name,
    ...(series.labels ? [of(series.labelColumn ?? item, series)] : []),
  ])
  let column = 0
  const series = all.map((one): PlacedSeries => {
    const { points, labels = [], labelColumn, beside = [], ...look } = one
    const [x, y, last] = [column, column + 1, Math.max(2, lines + 1)]
    const padded = Array.from({ length: lines }, (_, line) => points[line] ?? null)
    column += one.labels ? 3 : 2
    return {
      ...look,
      nameRange: columnRange(name, y, 1, 1),
      x: padded.map((point) => point && at(point.date)),
      xRange: columnRange(name, x, 2, last),
      y: padded.map((point) => point && point.value),
      yRange: columnRange(name, y, 2, last),
      labels: labelColumn === undefined ? labels : beside,
      looks: [],
      colors: [],
    }
  })
  return { sheet: { name, rows: [header, ...rows] }, series }
}

/** Upright lines at days, as steps from the bottom to the top of the plot with gaps between them. */
const uprightSteps = (days: readonly Day[], maximum: number): StepSeries['steps'] =>
  days.flatMap((day) => [
    { date: day, value: 0 },
    { date: day, value: maximum },
    { date: addDays(day, 1), value: null },
  ])

/** Lines through the plot are series too: a slide's chart has no other lines than those. */
const uprightSeries = ({ uprights = [], cursor, range, maximum = 1 }: StepSpec) => [
  ...uprights.map(({ name, color, days }) => ({
    name,
    color,
    dashed: 'dotted' as const,
    steps: uprightSteps(
      days.map(({ day }) => day),
      maximum,
    ),
  })),
  ...(cursor && cursor.day > range.from && cursor.day < range.to
    ? [
        {
          name: cursor.slideName,
          color: colors.orange,
          dashed: false,
          steps: uprightSteps([cursor.day], maximum),
        },
      ]
    : []),
]

/**
 * How long a value is drawn of which nobody knows until when it held: a slide's chart knows no strokes, only
 * days.
 */
const briefDays = 240

const withBriefEnds = (steps: StepSeries['steps']): StepSeries['steps'] =>
  steps.flatMap((step) =>
    step.isBrief ? [step, { date: addDays(step.date, briefDays), value: null }] : [step],
  )

/** The signs of the reader's remarks, at the top of the plot; in the workbook with their words. */
const remarkSeries = (spec: StepSpec): readonly PairedSeries[] => {
  const { remarks, range, maximum = 1 } = spec
  const days = remarksWithin(spec)
  if (!remarks || days.length === 0) return []
  return [
    {
      name: remarks.name,
      color: remarkColor,
      dashed: false,
      mark: { symbol: 'square', fill: remarkColor, size: 11 },
      points: days.map(({ to }) => ({ date: to < range.to ? to : range.to, value: maximum })),
      labels: days.map(({ text }) => text),
      labelColumn: remarks.column,
      beside: days.map(({ number }) => String(number)),
    },
  ]
}

const stepData = (spec: StepSpec): ChartData =>
  pairsOfColumns(spec, [
    ...spec.series.map(({ name, color, dashed, line, sign, steps }) => ({
      name,
      color,
      dashed: dashed ?? line?.dash !== undefined,
      mark: sign?.marker ?? null,
      points: stepPoints({ steps: withBriefEnds(steps), ...(sign && { sign }) }, spec.range.to),
    })),
    ...uprightSeries(spec).map(({ name, color, dashed, steps }) => ({
      name,
      color,
      dashed,
      mark: null,
      points: stepPoints({ steps }, spec.range.to),
    })),
    ...remarkSeries(spec),
  ])

/** By how many days at most an axis begins after the first one (chart-dates.ts). */
const latestStart = { years: 1, months: 3 }

/**
 * The names of the lanes are a series too: its labels stand at the left of the chart, at points that lie on
 * the axis for certain.
 */
const lanesData = (spec: LanesSpec): ChartData => {
  const namedAt = addDays(spec.from, latestStart[dateStep(spec.from, spec.until).unit])
  return pairsOfColumns(spec, [
    ...spec.series.map(({ name, color, dashed = false, look, points, labels, beside }) => ({
      name,
      color,
      dashed,
      mark: look === 'line' ? null : look,
      points,
      ...(labels && { labels, labelColumn: spec.eventColumn, beside }),
    })),
    {
      name: spec.axes[1],
      color: colors.soft,
      dashed: false,
      mark: 'names' as const,
      points: spec.lanes.map(({ at }) => ({ date: namedAt, value: at })),
      labels: spec.lanes.map(({ name }) => name),
    },
  ])
}

export const chartData = (spec: ChartSpec): ChartData => {
  if (spec.kind === 'step') return stepData(spec)
  return spec.kind === 'lanes' ? lanesData(spec) : oneTable(spec)
}

import type { BarSpec, ChartSpec, DatedSpec, PointMark, Series, StepSpec, Value } from './chart-spec.ts'
import { serialOf, stepPoints } from './chart-dates.ts'
import { type Sheet, type SheetCell, columnRange } from './workbook.ts'

/** One series with its values and where they stand in the workbook. */
export type PlacedSeries = {
  name: string
  nameRange: string
  color: string
  dashed: boolean
  /** Null: a line. */
  mark: PointMark | null
  /** Categories or serial dates. */
  x: readonly (string | number)[]
  xRange: string
  y: readonly Value[]
  yRange: string
  labels: readonly (string | null)[]
}

/** The data of a chart, once: the workbook and what the chart shows of it come from the same rows. */
export type ChartData = { sheet: Sheet; series: readonly PlacedSeries[] }

const sheetNames = { en: 'Data', fr: 'Données' } as const

const shared = (
  spec: BarSpec | DatedSpec,
): { x: readonly (string | number)[]; cells: readonly SheetCell[] } => {
  if ('categories' in spec) return { x: spec.categories, cells: spec.categories }
  const x = spec.dates.map(serialOf)
  return { x, cells: x.map((serial) => ({ serial })) }
}

const isLabelled = (series: Series): boolean => series.labels?.some((label) => label !== null) ?? false

/** Categories or dates in the first column, a column for each series, then one for the words beside its values. */
const oneTable = (spec: BarSpec | DatedSpec): ChartData => {
  const name = sheetNames[spec.language]
  const { x, cells } = shared(spec)
  const labelled = spec.series.filter(isLabelled)
  const header = [spec.axes[0], ...spec.series.map((series) => series.name)]
  const rows = cells.map((cell, line): readonly SheetCell[] => {
    const values = spec.series.map((series) => series.values[line] ?? null)
    const labels = labelled.map((series) => series.labels?.[line] ?? null)
    return [[cell], values, labels].flat()
  })
  const last = x.length + 1
  return {
    sheet: {
      name,
      rows: [[...header, ...labelled.map((series) => `${series.name} – ${spec.axes[1]}`)], ...rows],
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
    })),
  }
}

/** Each series has its own dates: a pair of columns each. */
const pairsOfColumns = (spec: StepSpec): ChartData => {
  const name = sheetNames[spec.language]
  const points = spec.series.map((series) => stepPoints(series, spec.until))
  const lines = Math.max(0, ...points.map(({ length }) => length))
  const rows = Array.from({ length: lines }, (_, line) =>
    points.flatMap((own): SheetCell[] => {
      const point = own[line]
      return point ? [{ serial: serialOf(point.date) }, point.value] : [null, null]
    }),
  )
  return {
    sheet: { name, rows: [spec.series.flatMap((series) => [spec.axes[0], series.name]), ...rows] },
    series: spec.series.map((series, index) => {
      const own = points[index] ?? []
      const last = Math.max(2, own.length + 1)
      return {
        name: series.name,
        nameRange: columnRange(name, index * 2 + 1, 1, 1),
        color: series.color,
        dashed: series.dashed ?? false,
        mark: series.mark ?? null,
        x: own.map(({ date }) => serialOf(date)),
        xRange: columnRange(name, index * 2, 2, last),
        y: own.map(({ value }) => value),
        yRange: columnRange(name, index * 2 + 1, 2, last),
        labels: [],
      }
    }),
  }
}

export const chartData = (spec: ChartSpec): ChartData =>
  spec.kind === 'step' ? pairsOfColumns(spec) : oneTable(spec)

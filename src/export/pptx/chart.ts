import { dayStep } from '#src/domain/charts/day-ticks.ts'
import { type Day, daysBetween } from '#src/domain/dates/dates.ts'
import type { Language } from '#src/domain/names/formats.ts'
import {
  chartText,
  chartTitle,
  categoryAxis,
  dateAxis,
  dateValueAxis,
  hiddenAxis,
  valueAxis,
} from './chart-axes.ts'
import { legendSize, withBrokenNames } from './broken-names.ts'
import { dateFormat, dateMarks, dateStep, heldAreas } from './chart-dates.ts'
import { areaSeries, barSeries, lineSeries, stepSeries } from './chart-series.ts'
import { type ChartData, chartData } from './chart-sheet.ts'
import type { BarSpec, ChartSpec, DatedSpec, LanesSpec, StepSpec } from '#src/draw/chart-spec.ts'
import { languages } from '#src/schema/languages.ts'
import { habitsOf } from '#src/text/habits.ts'
import { xmlHead } from './package.ts'
import { writeWorkbook } from './workbook.ts'

const [first, second] = [111_111_111, 222_222_222]
const axisIds = `<c:axId val="${first}"/><c:axId val="${second}"/>`

type Plot = (data: ChartData, language: string) => string

const axesOf = (spec: ChartSpec, language: string) => ({
  x: { id: first, crosses: second, position: 'b' as const, title: spec.axes[0], language },
  y: {
    id: second,
    crosses: first,
    position: 'l' as const,
    title: spec.axes[1],
    language,
    group: languages[spec.language].group,
    max: spec.maximum,
  },
})

const maximumOf = ({ maximum, series }: BarSpec): number =>
  maximum ?? Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)))

const bars =
  (spec: BarSpec): Plot =>
  ({ series }, language) => {
    const stacked = spec.kind === 'stacked-bar'
    const position = stacked ? 'ctr' : 'outEnd'
    // Lying bars are lines with words, however few they are.
    const gap = spec.horizontal ? Math.max(60, Math.round(400 / Math.max(1, spec.categories.length))) : 60
    const { x, y } = axesOf(spec, language)
    const turned = spec.horizontal
      ? { x: { ...x, position: 'l' as const }, y: { ...y, position: 'b' as const } }
      : { x, y }
    return (
      `<c:barChart><c:barDir val="${spec.horizontal ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>` +
      series.map((one, index) => barSeries(one, index, language, position, maximumOf(spec))).join('') +
      `<c:gapWidth val="${gap}"/>${stacked ? '<c:overlap val="100"/>' : ''}${axisIds}</c:barChart>` +
      categoryAxis(turned.x, spec.horizontal) +
      valueAxis({ ...turned.y, min: spec.minimum, step: spec.step, between: true, atEnd: spec.horizontal })
    )
  }

const spanOf = (days: readonly Day[]): readonly [from: Day, to: Day] => {
  const sorted = days.toSorted()
  return [sorted[0] ?? '2000-01-01', sorted.at(-1) ?? '2000-01-01']
}

const dated =
  (spec: DatedSpec): Plot =>
  ({ series }, language) => {
    const span = spanOf(spec.dates)
    const format = dateFormat(spec.language, ...span)
    const { x, y } = axesOf(spec, language)
    const isLine = spec.kind === 'line'
    const plot = isLine
      ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.map((one, index) => lineSeries(one, index, language, format)).join('')}<c:marker val="1"/>${axisIds}</c:lineChart>`
      : `<c:areaChart><c:grouping val="stacked"/><c:varyColors val="0"/>${series.map((one, index) => areaSeries(one, index, format)).join('')}${axisIds}</c:areaChart>`
    return plot + dateAxis(x, format, dateStep(...span)) + valueAxis({ ...y, between: false })
  }

/** The first day on which something stands that is no line; a line may begin a little before the axis. */
const firstMarkOf = ({ series }: ChartData): number | null => {
  const days = series.flatMap(({ mark, x }) => (typeof mark === 'object' && mark !== null ? x : []))
  const serials = days.filter((day) => typeof day === 'number')
  return serials.length === 0 ? null : Math.min(...serials)
}

const daySpan = (data: ChartData, language: Language, from: Day, to: Day) => ({
  format: dateFormat(language, from, to),
  ...dateMarks(from, to, firstMarkOf(data)),
})

const scatter = ({ series }: ChartData, format: string, language: string): string =>
  `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series.map((one, index) => stepSeries(one, index, format, language)).join('')}${axisIds}</c:scatterChart>`

/** Most marks of an axis of days: in a narrow chart four figures each still have room. */
const dayMarks = 9

/** The axis of a chart over days that are counted from one on: plain numbers. */
const countedSpan = (from: Day, to: Day) => {
  const all = daysBetween(from, to)
  return { format: '0', min: 0, max: all, days: dayStep(all, dayMarks) }
}

const steps =
  (spec: StepSpec): Plot =>
  (data, language) => {
    const { from, to } = spec.range
    const span =
      spec.dayZero === undefined ? daySpan(data, spec.language, from, to) : countedSpan(spec.dayZero, to)
    const { x, y } = axesOf(spec, language)
    return (
      scatter(data, span.format, language) +
      dateValueAxis(x, span.format, span) +
      valueAxis({ ...y, between: false })
    )
  }

const lanes =
  (spec: LanesSpec): Plot =>
  (data, language) => {
    const span = daySpan(data, spec.language, spec.from, spec.until)
    const { x, y } = axesOf(spec, language)
    return (
      scatter(data, span.format, language) +
      dateValueAxis({ ...x, title: '' }, span.format, span) +
      hiddenAxis(y, spec.height)
    )
  }

const prepare = (spec: ChartSpec): { data: ChartData; plot: Plot } => {
  if (spec.kind === 'step') return { data: chartData(spec), plot: steps(spec) }
  if (spec.kind === 'lanes') return { data: chartData(spec), plot: lanes(spec) }
  if ('categories' in spec) return { data: chartData(spec), plot: bars(spec) }
  const drawn = spec.kind === 'stacked-area' ? heldAreas(spec) : spec
  return { data: chartData(drawn), plot: dated(drawn) }
}

const placed = (target: string, x: number, y: number, w: number, h: number): string =>
  `<c:layout><c:manualLayout>${target}<c:xMode val="edge"/><c:yMode val="edge"/>` +
  `<c:x val="${x}"/><c:y val="${y}"/><c:w val="${w}"/><c:h val="${h}"/></c:manualLayout></c:layout>`

/**
 * The names of lanes stand left of the plot, which a program would else spread over the whole width, and the
 * legend right of it: a kind of event is a line of it, and twenty lines over the plot would leave none of it.
 */
const lanesPlot = placed('<c:layoutTarget val="inner"/>', 0.19, 0.03, 0.6, 0.87)
const lanesLegend = placed('', 0.805, 0.03, 0.19, 0.94)

/** Lying bars: names at the left, and room at the right for the words at the end of the longest bar. */
const lyingPlot = placed('<c:layoutTarget val="inner"/>', 0.36, 0.14, 0.42, 0.74)

/** What of a chart with lying bars there is for names. */
const lyingNames = 0.32

/** Of a chart alone, in points. */
const usualWidth = 480

/** A native chart, so many points wide: its part, which refers to the workbook as rId1, and the workbook. */
export const writeChart = (wished: ChartSpec, width = usualWidth): { xml: string; workbook: Uint8Array } => {
  const spec = withBrokenNames(wished, width * lyingNames)
  const { data, plot } = prepare(spec)
  const language = habitsOf(spec.language).tag
  const names = data.series.findIndex(({ mark }) => mark === 'names')
  const hidden =
    names === -1 ? '' : `<c:legendEntry><c:idx val="${names}"/><c:delete val="1"/></c:legendEntry>`
  const isLying = 'horizontal' in spec && spec.horizontal
  const layout = names === -1 ? (isLying ? lyingPlot : '<c:layout/>') : lanesPlot
  const legend = spec.legend
    ? names === -1
      ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${chartText(language, legendSize(spec, width))}</c:legend>`
      : `<c:legend><c:legendPos val="r"/>${hidden}${lanesLegend}<c:overlay val="0"/>${chartText(language, 9)}</c:legend>`
    : ''
  return {
    xml:
      `${xmlHead}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ` +
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
      `<c:date1904 val="0"/><c:lang val="${language}"/><c:roundedCorners val="0"/><c:chart>${chartTitle(spec.title ?? '', language, true)}<c:autoTitleDeleted val="${spec.title ? 0 : 1}"/>` +
      `<c:plotArea>${layout}${plot(data, language)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
      '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>',
    workbook: writeWorkbook(data.sheet),
  }
}

import { lastDay } from '#src/domain/dates/dates.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { slippageDomainOf } from '#src/domain/page/slippage-of.ts'
import type { BurnView } from '#src/domain/plans/burn-view.ts'
import type { SlippageRow } from '#src/domain/plans/slippage.ts'
import type { EstimateSeries } from '#src/domain/strength/estimate-series.ts'
import type { HeadcountView } from '#src/domain/strength/headcount-view.ts'
import type { PersonnelView } from '#src/domain/strength/personnel-view.ts'
import type { StrengthView } from '#src/domain/strength/strength-view.ts'
import { burnDownFile } from '#src/draw/burn-down-chart.ts'
import { colors } from '#src/draw/chart-colors.ts'
import { remarksWithin } from '#src/draw/chart-remarks.ts'
import { chartScene } from '#src/draw/chart-scene.ts'
import { viewDays } from '#src/draw/cursor.ts'
import { estimateChart } from '#src/draw/estimate-chart.ts'
import { headcountChart } from '#src/draw/headcount-chart.ts'
import { type LegendEntry, legendOf, remarkEntries } from '#src/draw/legend-entry.ts'
import type { Scene } from '#src/draw/scene.ts'
import { personnelCharts } from '#src/draw/personnel-charts.ts'
import { slippageChart, slippageScene } from '#src/draw/slippage-chart.ts'
import { strengthChart, strengthLegend, strengthPlot } from '#src/draw/strength-charts.ts'
import type { ExportContext } from '#src/export/context.ts'
import type { HeadcountTexts } from '#src/text/load-headcounts.ts'
import { strengthRemarks } from '#src/text/strength-words.ts'
import { chartGrid } from './chart-grid.ts'
import { type LegendItem, legendItems } from './legend.ts'
import { sceneSvg } from './scene-svg.ts'
import { svgText } from './svg-text.ts'

type Drawn = { svg: string; width: number; height: number }

/** The chart of a panel at a width, and its legend. */
type PanelPicture = { chart: Drawn; legend: readonly LegendItem[] }

const drawn = ({ scene, height }: { scene: Scene; height: number }, width: number): Drawn => ({
  svg: sceneSvg(scene),
  width,
  height,
})

const picture = (chart: Drawn, legend: readonly LegendEntry[]): PanelPicture => ({
  chart,
  legend: legendItems(legend),
})

const burnDownPlot = 300

/** What remains against the plan. */
export const burnDownPicture = (view: BurnView, context: ExportContext, width: number) => {
  const spec = burnDownFile(view, context)
  return picture(drawn(chartScene(spec, width, burnDownPlot), width), legendOf(spec))
}

/** The planned dates with their outcomes as the page's chart has them. */
export const slippageOfContext = (context: ExportContext, rows: readonly SlippageRow[]) => {
  const { base, t, language } = context
  const siteNames = new Map(base.index.records.map(({ site }) => [site.id, textIn(site.name, language)]))
  return slippageChart(rows, slippageDomainOf(context), siteNames, t, language)
}

/** Every planned date with its outcome. */
export const slippagePicture = (rows: readonly SlippageRow[], context: ExportContext, width: number) => {
  const chart = slippageOfContext(context, rows)
  return picture(drawn(slippageScene(chart, width), width), chart.legend)
}

/** In less width a chart beside another would have no room for its words. */
const roomForTwo = 560
const gap = 20
const remarkSize = 11
const remarkHeight = 16

/** All components, two in a row where there is room, each under its name and with what is not known of it. */
export const strengthPicture = (view: StrengthView, context: ExportContext, width: number) => {
  const { base, t, language } = context
  const days = viewDays(context)
  const end = lastDay(base.mission.coverage.mission)
  const columns = width < roomForTwo ? 1 : 2
  const each = (width - gap * (columns - 1)) / columns
  const charts = view.drawn.map((series) => {
    const spec = {
      ...strengthChart(series, view.range, end, t, language),
      ...days,
    }
    const { svg, height } = drawn(chartScene(spec, each, strengthPlot), each)
    const remarks = strengthRemarks(series, t)
    const words = remarks.map((remark, index) =>
      svgText(0, height + (index + 1) * remarkHeight - 4, remark, { size: remarkSize, fill: colors.soft }),
    )
    return {
      name: t.strength.component[series.component],
      drawn: { svg: svg + words.join(''), width: each, height: height + remarks.length * remarkHeight },
    }
  })
  return picture(chartGrid(charts, columns), [
    ...strengthLegend(view.series, t),
    ...remarkEntries(remarksWithin({ kind: 'step', range: view.range, ...days }), t.exports.remarkSign),
  ])
}

const headcountsPlot = 340

/** The monthly head counts as lines, and under them what the finer rows have. */
export const headcountsPicture = (
  view: HeadcountView,
  detail: PersonnelView | null,
  h: HeadcountTexts,
  context: ExportContext,
  width: number,
) => {
  const { names, t, language } = context
  const days = viewDays(context)
  const spec = { ...headcountChart(view, t, h, language), ...days }
  if (detail === null) return picture(drawn(chartScene(spec, width, headcountsPlot), width), legendOf(spec))
  const finer = personnelCharts(detail, names, t, h, language, days)
  const charts = [
    { title: h.chart, spec, plot: headcountsPlot },
    ...finer.map((one) => ({ title: one.title, spec: one.spec, plot: strengthPlot })),
  ]
  const grid = charts.map(({ title, spec: chart, plot }) => ({
    name: title,
    drawn: drawn(chartScene(chart, width, plot), width),
  }))
  const entries = new Map(charts.flatMap((one) => legendOf(one.spec)).map((entry) => [JSON.stringify(entry), entry] as const)) // prettier-ignore
  return picture(chartGrid(grid, 1), [...entries.values()])
}

const estimatesPlot = 340

/** The estimated troops as bands of an area. */
export const estimatesPicture = (series: EstimateSeries, context: ExportContext, width: number) => {
  const spec = { ...estimateChart(series, context.names, context.t, context.language), ...viewDays(context) }
  return picture(drawn(chartScene(spec, width, estimatesPlot), width), legendOf(spec))
}

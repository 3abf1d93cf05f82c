import type { Exportable } from '#src/features/briefing/exportable.ts'
import type { LegendItem } from '#src/export/svg/legend.ts'
import type { ExportTable } from '#src/export/tables/table.ts'
import { allDrawn } from '#src/pace/turns.ts'
import type { FileNameParts } from '#src/export/file-name.ts'
import type { ExportContext } from '#src/export/context.ts'
import { type PanelNotes, fileNotes, frameTexts } from '#src/export/notes.ts'

type ChartPanel = PanelNotes & {
  /** Name in the file name. */
  view: string
  table: () => Promise<ExportTable>
  /** The element that holds the drawn chart and its legend. */
  find: () => Element | null
  /** The picture holds all charts found, under their names, instead of the largest. */
  holdsAll?: boolean
}

const areaOf = (svg: SVGSVGElement): number => svg.clientWidth * svg.clientHeight

const largestSvg = (charts: readonly SVGSVGElement[]): SVGSVGElement | null =>
  charts.reduce<SVGSVGElement | null>((largest, chart) => {
    return largest === null || areaOf(chart) > areaOf(largest) ? chart : largest
  }, null)

/** A figure's caption is not part of its chart. */
const nameOf = (chart: Element): string =>
  chart.closest('figure')?.querySelector('figcaption')?.textContent ?? ''

type Leaving = {
  /** Name of the panel in words. */
  panel: string
  /** Name in the file name. */
  view: string
  /** Dates in the file name; the page's, if not given. */
  date?: FileNameParts['date']
  table: () => Promise<ExportTable>
  /** Asked for when somebody exports: to list documents can take long. */
  notes: () => PanelNotes
}

/** What every panel leaves as, whatever its picture. */
export const leavingAs = (
  context: ExportContext,
  { panel, view, date = context.date, table, notes }: Leaving,
): Omit<Exportable, 'picture'> => {
  const { base, language } = context
  return {
    panel,
    language,
    fileName: { mission: base.mission.shortName, view, date, language },
    about: () => fileNotes(context, notes()),
    table,
  }
}

type DrawnPanel = PanelNotes & {
  /** Name in the file name. */
  view: string
  table: () => Promise<ExportTable>
  /** The chart at a width, and its legend: drawn from data, whatever the page shows at the moment. */
  draw: (width: number) => Promise<{
    chart: { svg: string; width: number; height: number }
    legend: readonly LegendItem[]
    /** What the picture says below the chart beside the panel's notes. */
    notes?: readonly string[]
  }>
}

/** A panel whose picture is drawn from its data, at the size of the picture. */
export const drawnExport = (context: ExportContext, panel: DrawnPanel): Exportable => {
  const { t, language } = context
  return {
    ...leavingAs(context, { ...panel, notes: () => panel }),
    picture: async ({ background, size }) => {
      const [{ frameSvg, fittingHeight }, { frameMargin }, { loadSvgFont }] = await Promise.all([
        import('#src/export/svg/frame-svg.ts'),
        import('#src/export/svg/frame.ts'),
        import('#src/export/load-fonts.ts'),
      ])
      const { chart, legend, notes = [] } = await panel.draw(size.width - 2 * frameMargin)
      const texts = frameTexts(context, { ...panel, notes: [...notes, ...panel.notes] })
      return frameSvg({
        size: { width: size.width, height: fittingHeight(size.width, chart, texts, legend) },
        language,
        chart,
        description: `${panel.panel}. ${t.filters.title}: ${fileNotes(context, panel).filter}`,
        texts,
        legend,
        font: await loadSvgFont(),
        background,
      })
    },
  }
}

/** A panel whose picture is the chart on screen, taken as it is drawn and put into the frame of every picture. */
export const chartExport = (context: ExportContext, panel: ChartPanel): Exportable => {
  const { t, language } = context
  return {
    ...leavingAs(context, { ...panel, notes: () => panel }),
    picture: async ({ background, size }) => {
      const [
        { captureSvg },
        { frameSvg, fittingHeight },
        { loadSvgFont },
        { ExportError },
        { captureLegend },
        { chartGrid },
      ] = await Promise.all([
        import('#src/features/briefing/capture-chart.ts'),
        import('#src/export/svg/frame-svg.ts'),
        import('#src/export/load-fonts.ts'),
        import('#src/export/export-error.ts'),
        import('#src/features/briefing/capture-legend.ts'),
        import('#src/export/svg/chart-grid.ts'),
        allDrawn(),
      ])
      const root = panel.find()
      const charts = [...(root?.querySelectorAll('svg.recharts-surface') ?? [])].filter(isSvg)
      const largest = largestSvg(charts)
      if (!root || !largest) throw new ExportError('chart-not-drawn', panel.view)
      const named = () => charts.map((chart) => ({ name: nameOf(chart), drawn: captureSvg(chart) }))
      const chart = panel.holdsAll ? chartGrid(named(), 2) : captureSvg(largest)
      const legend: readonly LegendItem[] = captureLegend(root)
      const texts = frameTexts(context, panel)
      // A tall chart gets a tall picture: squeezed into a slide its letters would be too small to read.
      const width = Math.max(size.width, chart.width + 40)
      return frameSvg({
        size: { width, height: fittingHeight(width, chart, texts, legend) },
        language,
        chart,
        description: `${panel.panel}. ${t.filters.title}: ${fileNotes(context, panel).filter}`,
        texts,
        legend,
        font: await loadSvgFont(),
        background,
      })
    },
  }
}

const isSvg = (element: Element): element is SVGSVGElement => element instanceof SVGSVGElement

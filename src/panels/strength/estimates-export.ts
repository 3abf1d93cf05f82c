import { type EstimateSeries, mapYears } from '#src/domain/strength/estimate-series.ts'
import { ExportError } from '#src/export/export-error.ts'
import { drawnExport } from '#src/shared/exports/chart-export.ts'
import type { ExportInput, PanelExportable } from '#src/shared/exports/PanelExport.tsx'
import { estimateCoursePhrase } from '#src/text/estimate-course-phrase.ts'

/**
 * The estimated troops leave as their area, and a row for each year and band. `shown` null: nothing was read
 * for the filter.
 */
export const estimatesExport = (
  { view, model, context }: ExportInput,
  shown: EstimateSeries | null,
): PanelExportable => {
  const { t, language } = context
  const { index } = model.base
  const { first, last, shared } = mapYears(index)
  const title = t.strength.estimates(first, last)
  const intro = t.strength.estimatesIntro(shared)
  const grouped =
    view.grouping === 'province' ? t.strength.estimatesProvince : t.strength.estimatesContributor
  const told = shown ? estimateCoursePhrase(shown, t, language) : []
  const read = () => {
    if (shown === null) throw new ExportError('chart-not-drawn', 'no estimates for this filter')
    return shown
  }
  return {
    exportable: drawnExport(context, {
      panel: title,
      view: 'estimates',
      said: () => ({ sourceIds: index.maps.sources, notes: [intro, grouped, ...told] }),
      table: async () => {
        const series = read()
        const [{ bandNamesOf }, { estimatesTable }] = await Promise.all([
          import('#src/text/band-names.ts'),
          import('./strength-table.ts'),
        ])
        return estimatesTable(series, bandNamesOf(series, model.names, t), index.maps.sources, t)
      },
      draw: async (width) => {
        const { estimatesPicture } = await import('#src/export/svg/panel-pictures.ts')
        return estimatesPicture(read(), context, width)
      },
    }),
    cited: {
      chart: 'estimates',
      title,
      saysContributors: true,
      said: () => ({ shown: [grouped, intro], sourceIds: index.maps.sources }),
    },
  }
}

import { estimateSeries } from '#src/domain/strength/estimate-series.ts'
import { estimatesExport } from '#src/panels/strength/estimates-export.ts'
import type { EmbedPanel } from '#src/embed/shown.ts'

export const panel: EmbedPanel = {
  name: 'estimates',
  texts: import.meta.glob(['#src/text/*/sites.ts', '#src/text/*/strength.ts']),
  columns: ['year', 'band', 'troopsQualifier', 'troops'],
  show: async (input) => {
    const { index } = input.model.base
    const series = estimateSeries(index, input.view.grouping, input.view.filter)
    return series && index.maps.sources.length > 0 ? estimatesExport(input, series) : null
  },
}

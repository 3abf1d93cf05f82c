import type { BaseEstimate } from '#src/schema/base-estimate.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { ExportContext } from '#src/export/context.ts'
import { leavingAs } from '#src/shared/exports/chart-export.ts'
import type { PanelExportable } from '#src/shared/exports/PanelExport.tsx'
import type { BaseEstimateTexts } from '#src/text/load-base-estimates.ts'

/** The estimates at the sites that are shown. */
export const shownEstimates = (
  records: readonly BaseEstimate[],
  { shown }: Pick<ExportContext, 'shown'>,
): readonly BaseEstimate[] => {
  const sites = new Set(shown.map(({ site }) => site.id))
  return records.filter(({ site }) => sites.has(site))
}

/** What a second source has at bases leaves as rows, of all months and with its fractions. */
export const baseEstimatesExport = (
  context: ExportContext,
  records: readonly BaseEstimate[],
  words: BaseEstimateTexts,
): PanelExportable => {
  const rows = shownEstimates(records, context)
  const leaving = leavingAs(context, {
    panel: words.title,
    view: 'base-estimates',
    notes: () => ({
      panel: words.title,
      sourceIds: [...new Set(rows.flatMap(({ sources }) => sources))],
      notes: [words.why],
    }),
    table: async () => {
      const { baseEstimatesTable } = await import('./base-estimates-table.ts')
      const names = new Map(context.shown.map(({ site }) => [site.id, textIn(site.name, context.language)]))
      return baseEstimatesTable(rows, names, context.t, words)
    },
  })
  return { exportable: { ...leaving, picture: null } }
}

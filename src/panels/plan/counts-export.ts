import { siteCountsOf } from '#src/domain/sites/site-counts.ts'
import { leavingAs } from '#src/shared/exports/chart-export.ts'
import type { ExportInput, PanelExportable } from '#src/shared/exports/PanelExport.tsx'

/** The published counts of the areas shown leave as rows. Null where there are none. */
export const countsExport = ({ files, view, model, context }: ExportInput): PanelExportable | null => {
  const { t, language } = context
  const { siteCounts } = files
  const counts =
    siteCounts.status === 'ready' ? siteCountsOf(siteCounts.value.records, view.filter.provinces) : []
  if (counts.length === 0) return null
  return {
    exportable: {
      ...leavingAs(context, {
        panel: t.plan.counts,
        view: 'published-counts',
        notes: () => ({
          panel: t.plan.counts,
          sourceIds: counts.flatMap(({ sources }) => sources),
          notes: [t.plan.countsIntro],
        }),
        table: async () => {
          const { countsTable } = await import('./counts-table.ts')
          return countsTable(counts, model.names, t, language)
        },
      }),
      picture: null,
    },
  }
}

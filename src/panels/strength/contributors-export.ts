import type { HeadcountView } from '#src/domain/strength/headcount-view.ts'
import { leavingAs } from '#src/shared/exports/chart-export.ts'
import type { ExportInput, PanelExportable } from '#src/shared/exports/PanelExport.tsx'
import type { HeadcountTexts } from '#src/text/load-headcounts.ts'

/** The head counts of each contributor leave as rows, by month, kind and sex; null where none has them. */
export const contributorsExport = (
  { context }: ExportInput,
  { listed, sourceIds }: HeadcountView,
  h: HeadcountTexts,
): PanelExportable | null =>
  listed.some(({ by }) => by !== undefined)
    ? {
        exportable: {
          ...leavingAs(context, {
            panel: h.detail.contributors,
            view: 'contributors',
            ofMission: true,
            notes: () => ({
              panel: h.detail.contributors,
              ofMission: true,
              sourceIds,
              notes: [h.detail.rowsIntro, h.empty],
            }),
            table: async () => {
              const { contributorTable } = await import('./contributor-table.ts')
              return contributorTable(listed, context.names, context.t, h)
            },
          }),
          picture: null,
        },
      }
    : null

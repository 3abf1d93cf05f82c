import { listedSites } from '#src/domain/page/listed-sites.ts'
import { statusSources } from '#src/domain/sites/status.ts'
import type { ExportContext } from '#src/export/context.ts'
import { type PanelNotes, siteNotes } from '#src/export/notes.ts'
import type { ExportTable } from '#src/export/tables/table.ts'

type SitesRows = { panel: string; notes: () => PanelNotes; table: () => Promise<ExportTable> }

/**
 * The sites shown as rows, and what is to be said about them: of the list, and of the map, whose rows are the
 * same.
 */
export const sitesRows = (context: ExportContext, panel: string): SitesRows => {
  const { shown, names, t, language } = context
  return {
    panel,
    notes: () => ({
      panel,
      sourceIds: shown.flatMap(({ status, site }) => statusSources(status, site)),
      notes: siteNotes(context),
    }),
    table: async () => {
      const { sitesTable } = await import('#src/export/tables/sites-table.ts')
      return sitesTable(listedSites(context, context, language), names, t, language)
    },
  }
}

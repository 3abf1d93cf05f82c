import type { ExportInput, PanelExportable } from '#src/shared/exports/PanelExport.tsx'
import { leavingAs } from '#src/shared/exports/chart-export.ts'
import { sitesRows } from '#src/shared/exports/sites-rows.ts'

/** The list of sites leaves as rows. */
export const sitesExport = ({ context }: ExportInput): PanelExportable => {
  const rows = sitesRows(context, context.t.sites.title)
  return {
    exportable: { ...leavingAs(context, { ...rows, view: 'sites' }), picture: null, layer: rows.layer },
  }
}

import type { ExportInput, PanelExportable } from './PanelExport.tsx'
import { leavingAs } from './chart-export.ts'
import { sitesRows } from './sites-rows.ts'

/** The list of sites leaves as rows. */
export const sitesExport = ({ context }: ExportInput): PanelExportable => {
  const rows = sitesRows(context, context.t.sites.title)
  return { exportable: { ...leavingAs(context, { ...rows, view: 'sites' }), picture: null } }
}

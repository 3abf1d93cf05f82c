import { type BriefingInput, briefingContext, estimatesOf } from '#src/briefing/briefing-context.ts'
import { panelTables } from '#src/briefing/panel-tables.ts'
import type { BriefingPanel } from '#src/domain/page/panels.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { mapExport } from '#src/panels/map/map-export.ts'
import type { ExportWish, Exportable } from '#src/shared/exports/exportable.ts'
import { makeFile } from '#src/shared/exports/make-file.ts'
import type { Job } from './jobs.ts'
import type { PanelFormat } from './formats.ts'

/** As the menus of the page begin. */
const wishes: { readonly [F in PanelFormat]: Extract<ExportWish, { format: F }> } = {
  png: { format: 'png', scale: 2, background: '#ffffff' },
  svg: { format: 'svg', background: '#ffffff' },
  csv: { format: 'csv' },
  zip: { format: 'zip' },
  evidence: { format: 'evidence' },
  json: { format: 'json' },
  geojson: { format: 'geojson' },
  kml: { format: 'kml' },
}

const exportablesOf = (
  panel: BriefingPanel,
  { files, view }: BriefingInput,
  context: BriefingContext,
  estimates: Exportable | null,
): readonly (Exportable | null)[] => {
  if (panel === 'sources') return []
  const input = { files, view, model: context, context, estimates }
  // The rows of both are the same; the map is a picture, too.
  if (panel === 'map') return [mapExport(input).exportable, estimates]
  return panelTables[panel](input).map(([, exportable]) => exportable)
}

const canLeaveAs = ({ picture, layer }: Exportable, format: PanelFormat): boolean => {
  if (format === 'png' || format === 'svg') return picture !== null
  if (format === 'geojson' || format === 'kml') return layer !== undefined
  return true
}

/**
 * A file for each chart, map and list of the panels that the view has something of, in each of the formats:
 * those that the menus of the page save.
 */
export const panelJobs = async (
  input: BriefingInput,
  panels: readonly BriefingPanel[],
  formats: readonly PanelFormat[],
): Promise<readonly Job[]> => {
  const context = await briefingContext(input, input.language, 'slide')
  const estimates = panels.includes('map') ? await estimatesOf(input, context) : null
  const leaving: Exportable[] = []
  for (const exportable of panels.flatMap((panel) => exportablesOf(panel, input, context, estimates))) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other: they are worked out, not waited for
    const table = await exportable?.table()
    if (exportable && table && table.rows.length > 0) leaving.push(exportable)
  }
  return formats.flatMap((format) =>
    leaving
      .filter((exportable) => canLeaveAs(exportable, format))
      .map((exportable) => ({
        format,
        make: async () => {
          const { name, blob } = await makeFile(
            exportable,
            wishes[format],
            context.t,
            new AbortController().signal,
          )
          return { name, bytes: new Uint8Array(await blob.arrayBuffer()), missingLetters: [] }
        },
      })),
  )
}

import type { Topology } from 'topojson-specification'
import { byImportance } from '#src/domain/sites/importance.ts'
import { statusSources } from '#src/domain/sites/status.ts'
import type { Exportable } from '#src/features/briefing/exportable.ts'
import { readLayers } from '#src/features/map/layers.ts'
import type { ExportContext } from '#src/export/context.ts'
import { type PanelNotes, fileNotes, filterOf, frameTexts, siteNotes } from '#src/export/notes.ts'

const notesOf = (context: ExportContext, panel: string): PanelNotes => ({
  panel,
  sourceIds: context.shown.flatMap(({ status, site }) => statusSources(status, site)),
  notes: siteNotes(context),
})

/** The sites shown, as the map and as rows. */
export const sitesExport = (
  context: ExportContext,
  panel: string,
  view: 'map' | 'sites',
  outlines: Topology | null,
  basemap: Topology | null,
): Exportable => {
  const { base, date, shown, names, t, language } = context
  return {
    panel,
    language,
    fileName: { mission: base.mission.shortName, view, date, language },
    about: () => fileNotes(context, notesOf(context, panel)),
    table: async () => {
      const { sitesTable } = await import('#src/export/tables/sites-table.ts')
      return sitesTable(byImportance(shown), names, t, language)
    },
    picture:
      outlines &&
      (async ({ background, size }) => {
        const [{ mapSvg }, { mapOf, mapCredits }, { loadSvgFont }] = await Promise.all([
          import('#src/export/svg/map-svg.ts'),
          import('#src/export/map-of.ts'),
          import('#src/export/load-fonts.ts'),
        ])
        const layers = readLayers(outlines, basemap, base.mission.landBeyond)
        return mapSvg({
          ...frameTexts(context, notesOf(context, panel)),
          credits: mapCredits(context),
          ...mapOf(context, layers),
          size,
          description: filterOf(context),
          font: await loadSvgFont(),
          background,
        })
      }),
  }
}

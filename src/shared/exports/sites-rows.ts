import { listedSites } from '#src/domain/page/listed-sites.ts'
import { statusSources } from '#src/domain/sites/status.ts'
import type { ExportContext } from '#src/export/context.ts'
import { type PanelNotes, fileNotes, siteNotes } from '#src/export/notes.ts'
import { statusPhrase } from '#src/text/status-phrase.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { LayerFormat } from './exportable.ts'
import type { ExportTable } from '#src/export/tables/table.ts'

type SitesRows = {
  panel: string
  notes: () => PanelNotes
  table: () => Promise<ExportTable>
  layer: (format: LayerFormat) => Promise<string>
}

/** The sites as a layer, each with its whole history: a program that draws maps has a slider for time. */
const layerOf = async (
  context: ExportContext,
  notes: () => PanelNotes,
  format: LayerFormat,
): Promise<string> => {
  const { shown, sources, t, language } = context
  const [{ siteLayer }, { writeGeoJson }, { writeKml }] = await Promise.all([
    import('#src/export/gis/site-layer.ts'),
    import('#src/export/gis/geojson.ts'),
    import('#src/export/gis/kml.ts'),
  ])
  const features = siteLayer(shown, (id) => sources.get(id)?.url ?? null)
  const about = fileNotes(context, notes())
  if (format === 'geojson') return writeGeoJson([about], features)
  return writeKml([about], features, {
    nameOf: ({ site }) => textIn(site.name, language),
    statusOf: ({ stretch }) =>
      statusPhrase(stretch.status, t, language, (id) => sources.get(id)?.publisher ?? id),
    statusName: (name) => t.words.status[name],
  })
}

/**
 * The sites shown as rows, and what is to be said about them: of the list, and of the map, whose rows are the
 * same.
 */
export const sitesRows = (
  context: ExportContext,
  panel: string,
  at: 'sites' | 'map' = 'sites',
): SitesRows => {
  const { shown, names, t, language } = context
  const notes = (): PanelNotes => ({
    panel,
    at,
    sourceIds: shown.flatMap(({ status, site }) => statusSources(status, site)),
    notes: siteNotes(context),
  })
  return {
    panel,
    notes,
    layer: (format) => layerOf(context, notes, format),
    table: async () => {
      const { sitesTable } = await import('#src/export/tables/sites-table.ts')
      return sitesTable(listedSites(context, context, language), names, t, language)
    },
  }
}

import type { Topology } from 'topojson-specification'
import { filterOf, frameTexts } from '#src/export/notes.ts'
import { readLayers } from './layers.ts'
import { valueOr } from '#src/queries/file-result.ts'
import type { ExportInput, PanelExportable } from '#src/shared/exports/PanelExport.tsx'
import { mapCoursePhrase } from '#src/text/map-course-phrase.ts'
import { leavingAs } from '#src/shared/exports/chart-export.ts'
import { sitesRows } from '#src/shared/exports/sites-rows.ts'

/** The map leaves as a picture and, its sites, as rows. */
export const mapExport = ({ files, context }: ExportInput): PanelExportable => {
  const { base, shown, names, t, language } = context
  const outlines = valueOr(files.outlines, null)
  const rows = sitesRows(context, t.map.title, 'map')
  const layersOf = (topology: Topology) =>
    readLayers(topology, valueOr(files.basemap, null), base.mission.landBeyond)
  return {
    exportable: {
      ...leavingAs(context, { ...rows, view: 'map' }),
      layer: rows.layer,
      ...(outlines && {
        drawing: async (width: number) => {
          const [{ mapMarkup }, { mapOf, mapCredits }] = await Promise.all([
            import('./map-svg.ts'),
            import('./map-of.ts'),
          ])
          const chart = mapMarkup(mapOf(context, layersOf(outlines)), width)
          return { chart, legend: [], notes: [mapCredits(context)] }
        },
      }),
      picture:
        outlines &&
        (async ({ background, size }) => {
          const [{ mapSvg }, { mapOf, mapCredits }, { loadSvgFont }] = await Promise.all([
            import('./map-svg.ts'),
            import('./map-of.ts'),
            import('#src/export/load-fonts.ts'),
          ])
          return mapSvg({
            ...frameTexts(context, rows.notes()),
            credits: mapCredits(context),
            ...mapOf(context, layersOf(outlines)),
            size,
            description: `${filterOf(context)} ${mapCoursePhrase(shown, names, t, language)}`,
            font: await loadSvgFont(),
            background,
          })
        }),
    },
    cited: {
      chart: 'map',
      title: t.map.title,
      said: () => {
        const { sourceIds, notes } = rows.notes()
        return { shown: [filterOf(context), ...notes], sourceIds }
      },
    },
  }
}

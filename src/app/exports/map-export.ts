import type { Topology } from 'topojson-specification'
import { yearOf } from '#src/domain/dates/dates.ts'
import { isEmptyFilter } from '#src/domain/view/filters.ts'
import { formatNumber } from '#src/domain/names/formats.ts'
import { mapFrame } from '#src/domain/geo/map-frame.ts'
import { isPresentAgain, statusSources } from '#src/domain/sites/status.ts'
import { largestEstimate } from '#src/domain/geo/symbol-scale.ts'
import type { Exportable } from '#src/features/briefing/exportable.ts'
import { readLayers } from '#src/features/map/layers.ts'
import type { ExportContext } from '#src/export/context.ts'
import { type PanelNotes, fileNotes, filterOf, frameTexts, siteNotes } from '#src/export/notes.ts'
import { textIn } from '#src/domain/names/text-in.ts'

const notesOf = (context: ExportContext, panel: string): PanelNotes => ({
  panel,
  sourceIds: context.shown.flatMap(({ status, site }) => statusSources(status, site)),
  notes: siteNotes(context),
})

const areaText = ({ base, day, t }: ExportContext): string | null => {
  const last = base.index.lastMapYear
  if (last === null) return null
  const isCarried = yearOf(day) > last
  const year = Math.min(last, yearOf(day))
  return `${t.map.area}, ${isCarried ? t.map.carried(year) : t.map.areaOf(year)}`
}

/** The sites shown, as the map and as rows. */
export const sitesExport = (
  context: ExportContext,
  panel: string,
  view: 'map' | 'sites',
  outlines: Topology | null,
  basemap: Topology | null,
): Exportable => {
  const { base, date, shown, names, filter, t, language } = context
  return {
    panel,
    language,
    fileName: { mission: base.mission.shortName, view, date, language },
    about: () => fileNotes(context, notesOf(context, panel)),
    table: async () => {
      const { sitesTable } = await import('#src/export/tables/sites-table.ts')
      return sitesTable(shown, names, t, language)
    },
    picture:
      outlines &&
      (async ({ background, size }) => {
        const [{ mapSvg }, { loadSvgFont }] = await Promise.all([
          import('#src/export/svg/map-svg.ts'),
          import('#src/export/load-fonts.ts'),
        ])
        const layers = readLayers(outlines, basemap, base.mission.landBeyond)
        return mapSvg({
          ...frameTexts(context, notesOf(context, panel)),
          credits: base.mission.credits
            .map(
              ({ layer, credit, licence }) =>
                `${textIn(layer, language)} ${credit}, ${textIn(licence, language)}.`,
            )
            .join(' '),
          layers,
          rows: shown,
          provinces: filter.provinces,
          bounds: mapFrame(
            base.mission,
            () => layers.provinces,
            filter.provinces,
            !isEmptyFilter(filter),
            shown,
          ),
          size,
          names,
          language,
          selected: context.site,
          maximum: largestEstimate(base.index),
          texts: {
            legend: t.map.legend,
            status: t.words.status,
            area: areaText(context),
            smallest: t.map.smallest,
            notExact: t.map.notExact,
            returned: shown.some(({ status }) => isPresentAgain(status)) ? t.map.returned : null,
            stack: t.map.stackLegend,
            number: (value) => formatNumber(value, language),
            scale: (km) => `${formatNumber(km, language)} km`,
          },
          description: filterOf(context),
          font: await loadSvgFont(),
          background,
        })
      }),
  }
}

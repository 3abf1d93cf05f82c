import { textIn } from '#src/domain/names/text-in.ts'
import type { ExportContext } from '#src/export/context.ts'
import { writeGeoJson } from '#src/export/gis/geojson.ts'
import { joined } from '#src/export/gis/joined.ts'
import { writeKml } from '#src/export/gis/kml.ts'
import type { SiteFeature } from '#src/export/gis/site-layer.ts'
import { fileNotes } from '#src/export/notes.ts'
import { sitesRows } from '#src/shared/exports/sites-rows.ts'
import { statusPhrase } from '#src/text/status-phrase.ts'

/** The sites of a mission with their whole history, in all languages: the page's own layers of everything. */
export const siteFiles = (
  views: readonly ExportContext[],
  features: readonly SiteFeature[],
): Readonly<Record<string, string>> => {
  const abouts = views.map((view) => fileNotes(view, sitesRows(view, view.t.sites.title).notes()))
  const inEach = (say: (view: ExportContext) => string): string => joined(views.map(say))
  return {
    'sites.geojson': writeGeoJson(abouts, features),
    'sites.kml': writeKml(abouts, features, {
      nameOf: ({ site }: SiteFeature) => inEach(({ language }) => textIn(site.name, language)),
      statusOf: ({ stretch }: SiteFeature) =>
        [
          ...new Set(
            views.map(({ t, language, sources }) =>
              statusPhrase(stretch.status, t, language, (id) => sources.get(id)?.publisher ?? id),
            ),
          ),
        ].join('\n'),
      statusName: (name) => inEach(({ t }) => t.words.status[name]),
    }),
  }
}

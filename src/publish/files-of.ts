import { lastDay } from '#src/domain/dates/dates.ts'
import { rowsAt } from '#src/domain/sites/site-row.ts'
import { siteLayer } from '#src/export/gis/site-layer.ts'
import { areaFile } from './gis/area-file.ts'
import { siteFiles } from './gis/site-files.ts'
import { languageCodes } from '#src/schema/languages.ts'
import { feedName, missionFeed } from './feed/mission-feed.ts'
import { packageFiles } from './package/package-files.ts'
import { readPublished } from './read-mission.ts'
import { wholeViews } from './whole-view.ts'

/** What the build hands out of a mission beside its data, by the names of files in its folder. */
export type MadeFiles = ReadonlyMap<string, string | Uint8Array>

/**
 * Makes the files of a mission out of its folder. `address` is that of the site, if it is known. The same
 * data and address make the same bytes.
 */
export const filesOf = async (folder: string, address: string | null): Promise<MadeFiles> => {
  const published = readPublished(folder)
  const views = await wholeViews(published, address)
  const addresses = new Map(published.recordsOf('sources').map(({ id, url }) => [id, url]))
  const features = siteLayer(
    rowsAt(published.base.index, lastDay(published.mission.coverage.mission)),
    (id) => addresses.get(id) ?? null,
  )
  const gis = { ...siteFiles(views, features), 'areas.geojson': areaFile(published) }
  const feeds = views.map(
    (view) => [feedName(view.language), missionFeed(published, view, languageCodes, address)] as const,
  )
  const { files, zip } = packageFiles(published, views, gis, features)
  return new Map<string, string | Uint8Array>([
    ...Object.entries({ ...gis, ...files }),
    ...feeds,
    [`${published.mission.id}-data.zip`, zip],
  ])
}

import { lastDay } from '#src/domain/dates/dates.ts'
import { rowsAt } from '#src/domain/sites/site-row.ts'
import { siteLayer } from '#src/export/gis/site-layer.ts'
import { areaFile } from './gis/area-file.ts'
import { siteFiles } from './gis/site-files.ts'
import { languageCodes } from '#src/schema/languages.ts'
import { feedName, missionFeed } from './feed/mission-feed.ts'
import { packageFiles } from './package/package-files.ts'
import { type PublishedMission, readPublished } from './read-mission.ts'
import { wholeViews } from './whole-view.ts'

/** What the build hands out of a mission beside its data, by the names of files in its folder. */
export type MadeFiles = ReadonlyMap<string, string | Uint8Array>

/** What the page lists of them: names, sizes, lines of tables, and their version of the data. */
const listOf = (
  { mission, published }: PublishedMission,
  made: MadeFiles,
  rows: ReadonlyMap<string, number>,
): string =>
  JSON.stringify({
    version: mission.dataVersion,
    // JSON leaves out what is undefined: only tables have lines.
    files: [...made, ...published].map(([name, content]) => ({
      name,
      bytes: Buffer.byteLength(content),
      rows: rows.get(name),
    })),
  })

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
  const { files, rows, zip } = packageFiles(published, views, gis, features)
  const all = new Map<string, string | Uint8Array>([
    [`${published.mission.id}-data.zip`, zip],
    ...Object.entries({ ...files, ...gis }),
    ...feeds,
  ])
  return all.set('files.json', listOf(published, all, rows))
}

import { areaFile } from './gis/area-file.ts'
import { siteFiles } from './gis/site-files.ts'
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
  return new Map(Object.entries({ ...siteFiles(views), 'areas.geojson': areaFile(published) }))
}

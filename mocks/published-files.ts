import { recordFiles } from '#src/schema/names.ts'

const folder = import.meta.env.DEFAULT_MISSION

/** The list files of the mission, by name: `sites`. */
export const listFiles: readonly string[] = recordFiles

/** Every published file by the name that scenarios use (`sites`, `provinces.topo`), with its path in data/. */
export const publishedFiles: ReadonlyMap<string, string> = new Map([
  ['missions', 'missions.json'],
  ['overview', 'overview.json'],
  ['world.topo', 'world.topo.json'],
  ...['mission', ...recordFiles, 'provinces.topo', 'basemap.topo', 'former'].map((name): [string, string] => [
    name,
    `${folder}/${name}.json`,
  ]),
])

import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The JSON files of a data folder and of the mission folders in it, by their path (`monusco/sites.json`), as
 * they are written. The folder `schema` is left out: it is for editors, no data. Throws what the file system
 * throws.
 */
export const readFolder = (root: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.json') && !path.startsWith('schema/'))
      .toSorted()
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  )

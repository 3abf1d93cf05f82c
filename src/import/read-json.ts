import { readFileSync } from 'node:fs'

/** What stands in a JSON file; throws where it cannot be read or is none. */
export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

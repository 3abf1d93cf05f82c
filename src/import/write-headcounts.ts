import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import * as v from 'valibot'
import { mapReadings } from '#src/domain/sites/map-readings.ts'
import type { Headcount } from '#src/schema/headcount.ts'
import { Mission } from '#src/schema/mission.ts'
import type { Source } from '#src/schema/source.ts'
import { inOrder } from '#src/domain/personnel/in-order.ts'
import { countsIn, writeCounts } from './headcount-files.ts'
import { readJson } from './read-json.ts'

type Reader = (text: string, missions: readonly string[], file: string) => readonly Headcount[]

/** The text of a file, plain or packed. */
export const readText = (path: string): string => {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/**
 * Writes the head counts of a file into a mission's folder: replaces those that rest on the same document,
 * keeps all others, and adds the document to the sources if it is not there. Returns what it did in a line.
 */
export const writeHeadcounts = (file: string, folder: string, source: Source, read: Reader): string => {
  const { missions } = mapReadings(v.parse(Mission, readJson(join(folder, 'mission.json'))))
  const found = read(readText(file), missions, basename(file))
  const kept = countsIn(folder).filter(({ sources }) => !sources.includes(source.id))
  writeCounts(folder, inOrder([...kept, ...found], missions), source)
  const [first, last] = [found[0]?.month, found.at(-1)?.month]
  return `${folder}: ${found.length} head counts, ${first} to ${last}; ${kept.length} of other documents kept`
}

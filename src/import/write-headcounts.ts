import { ImportError } from './import-error.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import * as v from 'valibot'
import { mapReadings } from '#src/domain/sites/map-readings.ts'
import { Headcount } from '#src/schema/headcount.ts'
import { Mission } from '#src/schema/mission.ts'
import { readRecords } from '#src/schema/read-records.ts'
import { Source } from '#src/schema/source.ts'
import { inOrder } from './headcount-csv.ts'

type Reader = (text: string, missions: readonly string[]) => readonly Headcount[]

const readText = (path: string): string => {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** The list of a file of a mission's folder, whose form must be right before anything is added to it. */
const listOf = <T extends { id: string }>(
  path: string,
  schema: v.GenericSchema<unknown, T>,
): readonly T[] => {
  const { records, problems } = readRecords(path, schema, readJson(path))
  if (problems.length > 0)
    throw new ImportError(problems.map(({ file, record, field }) => `${file}: record ${record}: ${field} is wrong`)) // prettier-ignore
  return records
}

const writeList = (path: string, name: string, records: readonly unknown[]): void =>
  writeFileSync(path, `${JSON.stringify({ $schema: `../schema/${name}.json`, records }, null, 2)}\n`)

/**
 * Writes the head counts of a file into a mission's folder: replaces those that rest on the same document,
 * keeps all others, and adds the document to the sources if it is not there. Returns what it did in a line.
 */
export const writeHeadcounts = (file: string, folder: string, source: Source, read: Reader): string => {
  const mission = v.parse(Mission, readJson(join(folder, 'mission.json')))
  const missions = mapReadings(mission).missions
  const found = read(readText(file), missions)
  const countsPath = join(folder, 'headcounts.json')
  const sourcesPath = join(folder, 'sources.json')
  const kept = listOf(countsPath, Headcount).filter(({ sources }) => !sources.includes(source.id))
  const sources = listOf(sourcesPath, Source)
  writeList(countsPath, 'headcounts', inOrder([...kept, ...found], missions))
  if (!sources.some(({ id }) => id === source.id)) writeList(sourcesPath, 'sources', [...sources, source])
  const [first, last] = [found[0]?.month, found.at(-1)?.month]
  return `${folder}: ${found.length} head counts, ${first} to ${last}; ${kept.length} of other documents kept`
}

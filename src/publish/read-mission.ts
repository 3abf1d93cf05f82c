import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Topology } from 'topojson-specification'
import * as v from 'valibot'
import { type Base, buildBase } from '#src/domain/page/model.ts'
import { type RecordFile, type RecordOf, recordSchemas } from '#src/schema/files.ts'
import { Mission } from '#src/schema/mission.ts'
import { readRecords } from '#src/schema/read-records.ts'

/** The good records of a list file; others are set aside, as on the page. */
type RecordsOf = <F extends RecordFile>(file: F) => readonly RecordOf<F>[]

/** A folder of a mission, read from disk as the page reads it from a server. */
export type PublishedMission = {
  mission: Mission
  base: Base
  recordsOf: RecordsOf
  outlines: Topology
  /** Its files as they are written, by name. */
  published: ReadonlyMap<string, string>
}

const isTopology = (json: unknown): json is Topology =>
  typeof json === 'object' && json !== null && 'type' in json && json.type === 'Topology'

/** Reads the folder of a mission. Throws what the file system, JSON or the schema of a file throws. */
export const readPublished = (folder: string): PublishedMission => {
  const published = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
  const jsonOf = (name: string): unknown => JSON.parse(published.get(`${name}.json`) ?? 'null')
  const read = new Map<RecordFile, unknown>()
  const recordsOf: RecordsOf = <F extends RecordFile>(file: F) => {
    if (!read.has(file))
      read.set(file, readRecords<RecordOf<F>>(file, recordSchemas[file], jsonOf(file)).records)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- kept above under the same name
    return read.get(file) as readonly RecordOf<F>[]
  }
  const mission = v.parse(Mission, jsonOf('mission'))
  const outlines = jsonOf('provinces.topo')
  if (!isTopology(outlines)) throw new Error(`${folder}/provinces.topo.json is no topology`)
  const base = buildBase(
    mission,
    recordsOf('provinces'),
    recordsOf('sites'),
    recordsOf('events'),
    recordsOf('deployments'),
    recordsOf('contingents'),
  )
  return { mission, base, recordsOf, outlines, published }
}

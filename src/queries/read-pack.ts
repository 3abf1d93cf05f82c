import type { Topology } from 'topojson-specification'
import {
  type Json,
  type PackedRecords,
  isJsonObject,
  unpackRecords,
  unpackValue,
} from '#src/domain/files/pack.ts'
import { type Outlines, withOutlines } from '#src/domain/geo/outlines.ts'
import type { RecordFile, RecordOf } from '#src/schema/files.ts'
import type { Mission } from '#src/schema/mission.ts'
import type { Loaded } from './records.ts'

/** What a pack stands in for, until the published files are there. */
export type Pack = {
  mission: Mission | undefined
  records: { readonly [F in RecordFile]?: Loaded<RecordOf<F>> | undefined }
  topology: (name: 'provinces' | 'basemap') => Topology | undefined
}

const isPacked = (value: unknown): value is PackedRecords =>
  isJsonObject(value) && Array.isArray(value['keys']) && Array.isArray(value['columns'])

/** Takes the pack as it is: the build wrote it from records checked with this version's schemas. */
const isRecord = <F extends RecordFile>(value: Json, _file: F): value is Json & RecordOf<F> =>
  isJsonObject(value) && typeof value['id'] === 'string'

const isMission = (value: Json): value is Json & Mission =>
  isJsonObject(value) && typeof value['id'] === 'string'

const unpackList = <F extends RecordFile>(file: F, packed: unknown): Loaded<RecordOf<F>> | undefined => {
  if (!isPacked(packed)) return undefined
  const { records } = unpackRecords(file, packed)
  return { records: records.filter((record) => isRecord(record, file)), problems: [] }
}

const isTopology = (value: Json | undefined): value is Json & Topology =>
  isJsonObject(value) && value['type'] === 'Topology' && Array.isArray(value['arcs'])

/** Reads a pack and the outlines that it does without; what both lack is not in the result. */
export const readPack = (json: unknown, outlines: Outlines = {}): Pack => {
  const files = isJsonObject(json) ? json : {}
  const mission = unpackValue(files['mission'] ?? null)
  const topologies = new Map(
    (['provinces', 'basemap'] as const).map((name) => {
      const value = unpackValue(files[`${name}.topo`] ?? null)
      return [name, isTopology(value) ? (withOutlines(value, outlines) ?? undefined) : undefined]
    }),
  )
  const list = <F extends RecordFile>(file: F) => unpackList(file, files[file])
  return {
    mission: isMission(mission) ? mission : undefined,
    records: {
      provinces: list('provinces'),
      contributors: list('contributors'),
      sites: list('sites'),
      contingents: list('contingents'),
      events: list('events'),
      deployments: list('deployments'),
      strength: list('strength'),
      outputs: list('outputs'),
      headcounts: list('headcounts'),
      sources: list('sources'),
    },
    topology: (name) => topologies.get(name),
  }
}

import { queryOptions, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Topology } from 'topojson-specification'
import * as v from 'valibot'
import type { Language } from '#src/domain/formats.ts'
import { type Json, type PackedRecords, isJsonObject, unpackRecords, unpackValue } from '#src/domain/pack.ts'
import { unpackTopology } from '#src/domain/pack-topology.ts'
import { type RecordFile, type RecordOf, recordSchemas } from '#src/schema/files.ts'
import { Mission } from '#src/schema/mission.ts'
import { readRecords } from '#src/schema/read-records.ts'
import { fetchJson } from './fetch-json.ts'
import { type Loaded, fresh } from './records.ts'
import { whenIdle } from './when-idle.ts'

/** What a pack stands in for, until the published files are there. */
export type Pack = {
  mission: Mission | undefined
  records: { readonly [F in RecordFile]?: Loaded<RecordOf<F>> | undefined }
  topology: (name: 'provinces' | 'basemap') => Topology | undefined
}

const Packed = v.looseObject({
  keys: v.array(v.string()),
  columns: v.array(v.array(v.custom<Json>(() => true))),
})

const unpackList = <F extends RecordFile>(file: F, packed: unknown): Loaded<RecordOf<F>> | undefined => {
  const result = v.safeParse(Packed, packed)
  if (!result.success) return undefined
  const lists: PackedRecords = result.output
  return readRecords(file, recordSchemas[file], unpackRecords(file, lists))
}

const isTopology = (value: Json | undefined): value is Json & Topology =>
  isJsonObject(value) && value['type'] === 'Topology' && Array.isArray(value['arcs'])

/** Reads a pack with the schemas of the published files; what does not follow them is not in the result. */
export const readPack = (json: unknown): Pack => {
  const files = isJsonObject(json) ? json : {}
  const mission = v.safeParse(Mission, unpackValue(files['mission'] ?? null))
  const topologies = new Map(
    (['provinces', 'basemap'] as const).map((name) => [name, unpackTopology(files[`${name}.topo`] ?? null)]),
  )
  const list = <F extends RecordFile>(file: F) => unpackList(file, files[file])
  return {
    mission: mission.success ? mission.output : undefined,
    records: {
      provinces: list('provinces'),
      contributors: list('contributors'),
      sites: list('sites'),
      events: list('events'),
      deployments: list('deployments'),
      contingents: list('contingents'),
      strength: list('strength'),
      sources: list('sources'),
    },
    topology: (name) => {
      const value = topologies.get(name)
      return isTopology(value) ? value : undefined
    },
  }
}

/** Where the build put the pack; null in the development server, in tests, and where a worker has everything on disk. */
const addressOf = (mission: string, language: Language): string | null => {
  if (navigator.serviceWorker?.controller) return null
  return document.querySelector(`link[data-for="${mission} ${language}"]`)?.getAttribute('href') ?? null
}

const packQuery = (mission: string, language: Language) => {
  const address = addressOf(mission, language)
  return queryOptions({
    queryKey: ['pack', mission, language],
    queryFn: async ({ signal }) => (address === null ? null : readPack(await fetchJson(address, signal))),
    enabled: address !== null,
    retry: false,
    ...fresh,
  })
}

/**
 * The pack of a cold visit, and whether it is time for the published files: at once where there is no pack, else when
 * the first view is on screen and the browser has nothing to do, so that they do not compete with it.
 */
export const usePack = (
  mission: string,
  language: Language,
): { pack: Pack | undefined; isComing: boolean; isTime: boolean } => {
  const [isDrawn, setDrawn] = useState(false)
  const options = packQuery(mission, language)
  const query = useQuery({ ...options, enabled: options.enabled === true && !isDrawn })
  const hasPack = query.isSuccess && query.data !== null
  useEffect(
    function waitForTheFirstView() {
      return hasPack ? whenIdle(() => setDrawn(true)) : undefined
    },
    [hasPack],
  )
  const isComing = query.fetchStatus !== 'idle'
  return { pack: query.data ?? undefined, isComing, isTime: isDrawn || (!isComing && !hasPack) }
}

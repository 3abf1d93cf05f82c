import { isOnDisk, outlinesAddress, packAddress } from './on-disk.ts'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { startTransition, useEffect, useState } from 'react'
import type { Topology } from 'topojson-specification'
import type { Language } from '#src/domain/names/formats.ts'
import {
  type Json,
  type PackedRecords,
  isJsonObject,
  unpackRecords,
  unpackValue,
} from '#src/domain/files/pack.ts'
import { type Outlines, withOutlines } from '#src/domain/geo/outlines.ts'
import { standingOutlines } from '#src/pace/first-view.ts'
import type { RecordFile, RecordOf } from '#src/schema/files.ts'
import type { Mission } from '#src/schema/mission.ts'
import { fetchJson } from './fetch-json.ts'
import { prefetchMission } from './prefetch-mission.ts'
import { type Loaded, fresh } from './records.ts'
import { whenQuiet } from '#src/pace/when-quiet.ts'

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
      sources: list('sources'),
    },
    topology: (name) => topologies.get(name),
  }
}

/** Where the pack is; null in development, in tests, and where a worker has the mission's files on disk. */
const addressOf = (mission: string, language: Language): string | null =>
  isOnDisk(mission) ? null : packAddress(mission, language)

const known = new Map<string, Outlines>()

const isOutlines = (value: unknown): value is Outlines => isJsonObject(value)

/**
 * The outlines of a mission: those of the map that stands in the page, or else from their file. None where
 * that did not come: the published files stand in.
 */
const outlinesOf = async (mission: string, signal: AbortSignal): Promise<Outlines> => {
  const address = outlinesAddress(mission)
  const found =
    known.get(mission) ??
    standingOutlines(mission) ??
    (address === null ? null : await fetchJson(address, signal).catch(() => null))
  if (!isOutlines(found)) return {}
  known.set(mission, found)
  return found
}

/** The pack of a mission in a language; null where there is none. */
export const packQuery = (mission: string, language: Language) => {
  const address = addressOf(mission, language)
  return queryOptions({
    queryKey: ['pack', mission, language],
    queryFn: async ({ signal }) =>
      address === null
        ? null
        : readPack(...(await Promise.all([fetchJson(address, signal), outlinesOf(mission, signal)]))),
    enabled: address !== null,
    retry: false,
    // The published files stand in for a pack that did not come.
    retryOnMount: false,
    ...fresh,
  })
}

/**
 * The pack of a cold visit, and whether to show the published files: at once without a pack. Else they are
 * requested when the first view is painted and the browser is idle, and shown together once all are there, in
 * small pieces between a reader's actions.
 */
export const usePack = (
  mission: string,
  language: Language,
): { pack: Pack | undefined; isComing: boolean; isTime: boolean } => {
  const client = useQueryClient()
  const [isThere, setThere] = useState(false)
  const options = packQuery(mission, language)
  const query = useQuery({ ...options, enabled: options.enabled === true && !isThere })
  const hasPack = query.isSuccess && query.data !== null
  useEffect(
    function fetchBehindTheFirstView() {
      if (!hasPack) return undefined
      let isLeft = false
      const fetchAll = async () => {
        await prefetchMission(client, mission)
        if (!isLeft) startTransition(() => setThere(true))
      }
      const callOff = whenQuiet(() => void fetchAll())
      return () => {
        isLeft = true
        callOff()
      }
    },
    [hasPack, client, mission],
  )
  const isComing = query.fetchStatus !== 'idle'
  return { pack: query.data ?? undefined, isComing, isTime: isThere || (!isComing && !hasPack) }
}

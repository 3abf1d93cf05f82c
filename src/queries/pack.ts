import { isOnDisk, outlinesAddress, packAddress } from './on-disk.ts'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { startTransition, useEffect, useState } from 'react'
import type { Language } from '#src/domain/names/formats.ts'
import { isJsonObject } from '#src/domain/files/pack.ts'
import type { Outlines } from '#src/domain/geo/outlines.ts'
import { standingOutlines } from '#src/pace/first-view.ts'
import { fetchJson } from './fetch-json.ts'
import { prefetchMission } from './prefetch-mission.ts'
import { type Pack, readPack } from './read-pack.ts'
import { fresh } from './records.ts'
import { whenQuiet } from '#src/pace/when-quiet.ts'

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

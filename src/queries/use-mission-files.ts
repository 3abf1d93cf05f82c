import { isOnDisk } from './on-disk.ts'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Language } from '#src/domain/names/formats.ts'
import type { RecordFile, RecordOf } from '#src/schema/files.ts'
import { type FileResult, firstFailure, toFileResult } from './file-result.ts'
import { missionQuery } from './mission.ts'
import { usePack } from './pack.ts'
import type { Pack } from './read-pack.ts'
import { type Loaded, recordsQuery } from './records.ts'
import { basemapQuery, provinceOutlinesQuery } from './topology.ts'

/** What a query says, the same object as long as it says the same. */
const useFileResult = <T>(file: string, query: UseQueryResult<T>): FileResult<T> => {
  const { status, data, error, refetch } = query
  return useMemo(
    () => toFileResult(file, query),
    // The query object is another one at every render; these are the parts that the result is made of.
    // oxlint-disable-next-line react/exhaustive-deps
    [file, status, data, error, refetch],
  )
}

/**
 * A file, for which the pack stands in until it is there, and goes on standing in if it is refused: a map
 * that was on screen stays there, and the failure is told apart.
 */
const useStandIn = <T>(file: string, query: UseQueryResult<T>, packed: T | undefined) => {
  const own = useFileResult(file, query)
  const isStandIn = own.status === 'error' && packed !== undefined
  const result = useMemo<FileResult<T>>(
    () => (isStandIn ? { status: 'ready', value: packed } : own),
    [isStandIn, packed, own],
  )
  const stands = query.isPlaceholderData || query.isPending || isStandIn
  return { result, failure: isStandIn ? own : null, stands, isPending: query.isPending }
}

type RecordsInput = { mission: string; pack: Pack | undefined; isTime: boolean }

const useRecords = <F extends RecordFile>({ mission, pack, isTime }: RecordsInput, file: F) => {
  const query = useQuery({
    ...recordsQuery(mission, file),
    enabled: isTime,
    subscribed: isTime,
    placeholderData: () => pack?.records[file],
  })
  return useStandIn<Loaded<RecordOf<F>>>(`${mission}/${file}.json`, query, pack?.records[file])
}

/**
 * Every file of a mission, each on its own: a refused one takes no other with it. On a cold visit the pack
 * stands in for the first view's files, in one language and without details. `isComplete`: every file but the
 * changelog is there or, without a pack, refused; details and exports wait for it. `isOpening`: nothing can
 * be drawn yet. The same object as long as no file changes its state.
 */
export const useMissionFiles = (mission: string, language: Language) => {
  const { pack, isComing, isTime } = usePack(mission, language)
  const source = { mission, pack, isTime }
  const oneQuery = useQuery({
    ...missionQuery(mission),
    enabled: isTime,
    subscribed: isTime,
    placeholderData: () => pack?.mission,
  })
  const outlinesQuery = useQuery({
    ...provinceOutlinesQuery(mission),
    enabled: isTime,
    subscribed: isTime,
    placeholderData: () => pack?.topology('provinces'),
  })
  const basemapQueryResult = useQuery({
    ...basemapQuery(mission),
    enabled: isTime,
    subscribed: isTime,
    placeholderData: () => pack?.topology('basemap'),
  })
  const one = useStandIn(`${mission}/mission.json`, oneQuery, pack?.mission)
  const outlines = useStandIn(`${mission}/provinces.topo.json`, outlinesQuery, pack?.topology('provinces'))
  const basemap = useStandIn(`${mission}/basemap.topo.json`, basemapQueryResult, pack?.topology('basemap'))
  const lists = {
    provinces: useRecords(source, 'provinces'),
    contributors: useRecords(source, 'contributors'),
    sites: useRecords(source, 'sites'),
    events: useRecords(source, 'events'),
    deployments: useRecords(source, 'deployments'),
    contingents: useRecords(source, 'contingents'),
    strength: useRecords(source, 'strength'),
    outputs: useRecords(source, 'outputs'),
    siteCounts: useRecords(source, 'site-counts'),
    headcounts: useRecords(source, 'headcounts'),
    sources: useRecords(source, 'sources'),
  }
  const all = [one, outlines, basemap, ...Object.values(lists)]
  const failures = all.map((file) => file.failure)
  // oxlint-disable-next-line react/exhaustive-deps -- always as many, and they are the whole of it
  const failure = useMemo(() => firstFailure(failures), failures)
  // What earlier versions said is read by itself: nothing that is drawn or exported waits for it.
  const changelog = useRecords(source, 'changelog')
  // From the disk the files come one after the other within a moment, which is not worth a page that jumps.
  const isFromDisk = isOnDisk(mission)
  const files = {
    isOpening: isComing || (isFromDisk && Object.values(lists).some(({ isPending }) => isPending)),
    isComplete: isTime && (pack === undefined || all.every(({ stands }) => !stands)),
    /** What was refused while the pack stands in for it; null where nothing was. */
    failure,
    mission: one.result,
    outlines: outlines.result,
    basemap: basemap.result,
    provinces: lists.provinces.result,
    contributors: lists.contributors.result,
    sites: lists.sites.result,
    events: lists.events.result,
    deployments: lists.deployments.result,
    contingents: lists.contingents.result,
    strength: lists.strength.result,
    outputs: lists.outputs.result,
    siteCounts: lists.siteCounts.result,
    headcounts: lists.headcounts.result,
    sources: lists.sources.result,
    changelog: changelog.result,
  }
  // oxlint-disable-next-line react/exhaustive-deps -- the values are the whole of it
  return useMemo(() => files, Object.values(files))
}

export type MissionFiles = ReturnType<typeof useMissionFiles>

import type { QueryClient } from '@tanstack/react-query'
import type { RecordFile, RecordOf } from '#src/schema/files.ts'
import type { FileResult } from './file-result.ts'
import { missionQuery } from './mission.ts'
import { settledFile } from './other-missions.ts'
import { type Loaded, recordsQuery } from './records.ts'
import { basemapQuery, provinceOutlinesQuery } from './topology.ts'
import type { MissionFiles } from './use-mission-files.ts'

/**
 * Every file of a mission, once, for who makes files of them without a page: each is there or refused, and
 * none is asked for twice.
 */
export const loadMissionFiles = async (client: QueryClient, id: string): Promise<MissionFiles> => {
  const list = <F extends RecordFile>(file: F): Promise<FileResult<Loaded<RecordOf<F>>>> =>
    settledFile<Loaded<RecordOf<F>>>(`${id}/${file}.json`, client.ensureQueryData(recordsQuery(id, file)))
  const [mission, outlines, basemap, provinces, contributors, sites, events, deployments, contingents] =
    await Promise.all([
      settledFile(`${id}/mission.json`, client.ensureQueryData(missionQuery(id))),
      settledFile(`${id}/provinces.topo.json`, client.ensureQueryData(provinceOutlinesQuery(id))),
      settledFile(`${id}/basemap.topo.json`, client.ensureQueryData(basemapQuery(id))),
      list('provinces'),
      list('contributors'),
      list('sites'),
      list('events'),
      list('deployments'),
      list('contingents'),
    ])
  const [strength, outputs, siteCounts, headcounts, sources, changelog] = await Promise.all([
    list('strength'),
    list('outputs'),
    list('site-counts'),
    list('headcounts'),
    list('sources'),
    list('changelog'),
  ])
  return {
    isOpening: false,
    isComplete: true,
    failure: null,
    mission,
    outlines,
    basemap,
    provinces,
    contributors,
    sites,
    events,
    deployments,
    contingents,
    strength,
    outputs,
    siteCounts,
    headcounts,
    sources,
    changelog,
  }
}

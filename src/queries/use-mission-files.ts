import { useQuery } from '@tanstack/react-query'
import type { RecordFile, RecordOf } from '#src/schema/files.ts'
import { type FileResult, toFileResult } from './file-result.ts'
import { missionQuery } from './mission.ts'
import { type Loaded, recordsQuery } from './records.ts'
import { basemapQuery, provinceOutlinesQuery } from './topology.ts'

const useRecords = <F extends RecordFile>(mission: string, file: F): FileResult<Loaded<RecordOf<F>>> =>
  toFileResult(`${mission}/${file}.json`, useQuery(recordsQuery(mission, file)))

/** Every file of a mission, each on its own: one that is refused takes no other with it. */
export const useMissionFiles = (mission: string) => ({
  mission: toFileResult(`${mission}/mission.json`, useQuery(missionQuery(mission))),
  outlines: toFileResult(`${mission}/provinces.topo.json`, useQuery(provinceOutlinesQuery(mission))),
  basemap: toFileResult(`${mission}/basemap.topo.json`, useQuery(basemapQuery(mission))),
  provinces: useRecords(mission, 'provinces'),
  contributors: useRecords(mission, 'contributors'),
  sites: useRecords(mission, 'sites'),
  events: useRecords(mission, 'events'),
  deployments: useRecords(mission, 'deployments'),
  contingents: useRecords(mission, 'contingents'),
  strength: useRecords(mission, 'strength'),
  outputs: useRecords(mission, 'outputs'),
  siteCounts: useRecords(mission, 'site-counts'),
  sources: useRecords(mission, 'sources'),
})

export type MissionFiles = ReturnType<typeof useMissionFiles>

import type { QueryClient } from '@tanstack/react-query'
import { recordFiles } from '#src/schema/files.ts'
import { missionQuery } from './mission.ts'
import { recordsQuery } from './records.ts'
import { basemapQuery, provinceOutlinesQuery } from './topology.ts'

/** Loads every published file of a mission; comes back when each is there or refused, and never throws. */
export const prefetchMission = async (client: QueryClient, mission: string): Promise<void> => {
  await Promise.all([
    client.prefetchQuery(missionQuery(mission)),
    client.prefetchQuery(provinceOutlinesQuery(mission)),
    client.prefetchQuery(basemapQuery(mission)),
    ...recordFiles.map((file) => client.prefetchQuery(recordsQuery(mission, file))),
  ])
}

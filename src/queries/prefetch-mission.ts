import type { QueryClient } from '@tanstack/react-query'
import { recordFiles } from '#src/schema/names.ts'
import { missionQuery } from './mission.ts'
import { nextTask } from './next-task.ts'
import { recordsQuery } from './records.ts'
import { basemapQuery, provinceOutlinesQuery } from './topology.ts'

/**
 * Loads every published file of a mission; comes back when each is there or refused, and never throws. All are on their way at
 * the same time, but to ask for one takes a slow processor some milliseconds, so a reader's input comes between any two.
 */
export const prefetchMission = async (client: QueryClient, mission: string): Promise<void> => {
  const asks = [
    () => client.prefetchQuery(missionQuery(mission)),
    () => client.prefetchQuery(provinceOutlinesQuery(mission)),
    () => client.prefetchQuery(basemapQuery(mission)),
    ...recordFiles.map((file) => () => client.prefetchQuery(recordsQuery(mission, file))),
  ]
  const asked: Promise<void>[] = []
  for (const ask of asks) {
    // oxlint-disable-next-line no-await-in-loop -- for the pauses between them
    await nextTask()
    asked.push(ask())
  }
  await Promise.all(asked)
}

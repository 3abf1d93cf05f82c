import type { QueryClient } from '@tanstack/react-query'
import { recordFiles } from '#src/schema/names.ts'
import { missionQuery } from './mission.ts'
import { nextTask } from '#src/pace/next-task.ts'
import { recordsQuery } from './records.ts'
import { basemapQuery, provinceOutlinesQuery } from './topology.ts'

/** As long as this no file came, in milliseconds: the others are not held up by it any longer. */
const patience = 5000

/** Resolves when all files are there or refused, or none has come for a while. */
const untilQuiet = (asked: readonly Promise<void>[]): Promise<void> =>
  new Promise((resolve) => {
    let left = asked.length
    let timer = setTimeout(resolve, patience)
    const count = () => {
      left -= 1
      clearTimeout(timer)
      if (left === 0) resolve()
      else timer = setTimeout(resolve, patience)
    }
    for (const one of asked) void one.then(count)
  })

/**
 * Loads every published file of a mission and never throws; resolves when each but the changelog is there or
 * refused, or none has come for a while. Requests start one by one, so that a reader's input comes between
 * them, and run in parallel. Nothing waits for the changelog, which is last.
 */
export const prefetchMission = async (client: QueryClient, mission: string): Promise<void> => {
  const asks = [
    () => client.prefetchQuery(missionQuery(mission)),
    () => client.prefetchQuery(provinceOutlinesQuery(mission)),
    () => client.prefetchQuery(basemapQuery(mission)),
    ...recordFiles
      .filter((file) => file !== 'changelog')
      .map((file) => () => client.prefetchQuery(recordsQuery(mission, file))),
  ]
  const asked: Promise<void>[] = []
  for (const ask of asks) {
    // oxlint-disable-next-line no-await-in-loop -- for the pauses between them
    await nextTask()
    asked.push(ask())
  }
  void client.prefetchQuery(recordsQuery(mission, 'changelog'))
  await untilQuiet(asked)
}

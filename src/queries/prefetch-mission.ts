import type { QueryClient } from '@tanstack/react-query'
import { recordFiles } from '#src/schema/names.ts'
import { missionQuery } from './mission.ts'
import { nextTask } from './next-task.ts'
import { recordsQuery } from './records.ts'
import { basemapQuery, provinceOutlinesQuery } from './topology.ts'

/** As long as this no file came, in milliseconds: the others are not held up by it any longer. */
const patience = 5000

/** Comes back when all are there or refused, or once none has come for a while: the rest then come one by one. */
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
 * Loads every published file of a mission; comes back when each but the changelog is there or refused, or when none of them has come for a while, and never throws. All are
 * on their way at the same time, but to ask for one takes a slow processor some milliseconds, so a reader's input comes between
 * any two. The changelog is asked for last: nothing that is drawn waits for it.
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

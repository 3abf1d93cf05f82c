import type { QueryClient } from '@tanstack/react-query'
import { nextTurn } from '#src/pace/in-pieces.ts'
import { recordFiles } from '#src/schema/names.ts'
import { missionQuery } from './mission.ts'
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
 * refused, or none has come for a while. Nothing waits for the changelog, which is asked for last. Each is
 * asked for in a turn of its own: to ask for all of them keeps a slow processor for a tenth of a second.
 */
export const prefetchMission = async (client: QueryClient, mission: string): Promise<void> => {
  const asked = [
    client.prefetchQuery(missionQuery(mission)),
    client.prefetchQuery(provinceOutlinesQuery(mission)),
    client.prefetchQuery(basemapQuery(mission)),
  ]
  for (const file of recordFiles) {
    // oxlint-disable-next-line no-await-in-loop -- one turn after the other
    await nextTurn()
    const one = client.prefetchQuery(recordsQuery(mission, file))
    if (file !== 'changelog') asked.push(one)
  }
  await untilQuiet(asked)
}

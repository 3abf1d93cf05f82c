import { queryOptions } from '@tanstack/react-query'
import { fetchPublished } from './fetch-json.ts'
import { loadReader } from './load-reader.ts'
import { fresh } from './records.ts'

/** mission.json, one object: anything wrong with it refuses the file. */
export const missionQuery = (mission: string) =>
  queryOptions({
    queryKey: ['mission', mission],
    queryFn: async ({ signal }) => {
      const path = `${mission}/mission.json`
      const [text, { parsed, readMission }] = await Promise.all([
        fetchPublished(path, signal),
        loadReader(path),
      ])
      return readMission(path, await parsed(path, text))
    },
    ...fresh,
  })

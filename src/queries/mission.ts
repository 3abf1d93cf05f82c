import { queryOptions } from '@tanstack/react-query'
import * as v from 'valibot'
import { Mission } from '#src/schema/mission.ts'
import { DataFileError } from './data-file-error.ts'
import { fetchPublished } from './fetch-json.ts'
import { fresh } from './records.ts'

/** mission.json, one object: anything wrong with it refuses the file. */
export const missionQuery = (mission: string) =>
  queryOptions({
    queryKey: ['mission', mission],
    queryFn: async ({ signal }) => {
      const file = `${mission}/mission.json`
      const result = v.safeParse(Mission, await fetchPublished(file, signal))
      if (result.success) return result.output
      const [issue] = result.issues
      throw new DataFileError(file, 'wrong-shape', `${v.getDotPath(issue) ?? '(file)'}: ${issue.message}`)
    },
    ...fresh,
  })

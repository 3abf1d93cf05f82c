import { queryOptions } from '@tanstack/react-query'
import { fetchPublished } from './fetch-json.ts'
import { loadReader } from './load-reader.ts'
import { fresh } from './records.ts'

/** What the former versions of a mission's data had otherwise. */
export const formerQuery = (mission: string) =>
  queryOptions({
    queryKey: ['former', mission],
    queryFn: async ({ signal }) => {
      const path = `${mission}/former.json`
      const [text, { parsed, readFormer }] = await Promise.all([
        fetchPublished(path, signal),
        loadReader(path),
      ])
      return readFormer(path, await parsed(path, text))
    },
    ...fresh,
  })

import { queryOptions } from '@tanstack/react-query'
import { fetchPublished } from './fetch-json.ts'
import { loadReader } from './load-reader.ts'
import { fresh } from './records.ts'

/** What the key figures were in each version of the data. */
export const figuresQuery = queryOptions({
  queryKey: ['figures'],
  queryFn: async ({ signal }) => {
    const path = 'figures.json'
    const [json, { readFigures }] = await Promise.all([fetchPublished(path, signal), loadReader(path)])
    return readFigures(path, json)
  },
  ...fresh,
})

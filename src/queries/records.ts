import { queryOptions } from '@tanstack/react-query'
import type { RecordFile, RecordOf } from '#src/schema/files.ts'
import type { DataProblem } from '#src/schema/read-records.ts'
import { fetchPublished } from './fetch-json.ts'
import { loadReader } from './load-reader.ts'

/** A list file as read: the good records, and what was wrong with the others. */
export type Loaded<T> = { records: readonly T[]; problems: readonly DataProblem[] }

/** Published files do not change while the page is open: what was read once stays fresh. */
export const fresh = { staleTime: Infinity, gcTime: Infinity } as const

/** One list file of a mission: `sites` is `monusco/sites.json`. */
export const recordsQuery = <F extends RecordFile>(mission: string, file: F) =>
  queryOptions({
    queryKey: ['records', mission, file],
    queryFn: async ({ signal }): Promise<Loaded<RecordOf<F>>> => {
      const path = `${mission}/${file}.json`
      const [text, { parsed, readListInPieces }] = await Promise.all([
        fetchPublished(path, signal),
        loadReader(path),
      ])
      return readListInPieces(path, file, await parsed(path, text))
    },
    ...fresh,
  })

/** What the page of all missions draws of each. */
export const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: async ({ signal }) => {
    const path = 'overview.json'
    const [text, { parsed, readOverview }] = await Promise.all([
      fetchPublished(path, signal),
      loadReader(path),
    ])
    return readOverview(path, await parsed(path, text))
  },
  ...fresh,
})

/** The list of missions. */
export const missionsQuery = queryOptions({
  queryKey: ['missions'],
  queryFn: async ({ signal }) => {
    const path = 'missions.json'
    const [text, { parsed, readMissions }] = await Promise.all([
      fetchPublished(path, signal),
      loadReader(path),
    ])
    return readMissions(path, await parsed(path, text))
  },
  ...fresh,
})

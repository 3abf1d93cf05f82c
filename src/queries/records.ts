import { queryOptions } from '@tanstack/react-query'
import type * as v from 'valibot'
import { type RecordFile, type RecordOf, missionEntrySchema, recordSchemas } from '#src/schema/files.ts'
import { type DataProblem, SkeletonError, readRecords } from '#src/schema/read-records.ts'
import { DataFileError } from './data-file-error.ts'
import { fetchPublished } from './fetch-json.ts'

/** A list file as read: the good records, and what was wrong with the others. */
export type Loaded<T> = { records: readonly T[]; problems: readonly DataProblem[] }

/** Published files do not change while the page is open: what was read once stays fresh. */
export const fresh = { staleTime: Infinity, gcTime: Infinity } as const

const read = async <T extends { id: string }>(
  file: string,
  schema: v.GenericSchema<unknown, T>,
  signal: AbortSignal,
): Promise<Loaded<T>> => {
  const json = await fetchPublished(file, signal)
  try {
    return readRecords(file, schema, json)
  } catch (cause) {
    if (cause instanceof SkeletonError) throw new DataFileError(file, 'wrong-shape', cause.message)
    throw cause
  }
}

/** One list file of a mission: `sites` is `monusco/sites.json`. */
export const recordsQuery = <F extends RecordFile>(mission: string, file: F) =>
  queryOptions({
    queryKey: ['records', mission, file],
    queryFn: ({ signal }) => read<RecordOf<F>>(`${mission}/${file}.json`, recordSchemas[file], signal),
    ...fresh,
  })

/** The list of missions. */
export const missionsQuery = queryOptions({
  queryKey: ['missions'],
  queryFn: ({ signal }) => read('missions.json', missionEntrySchema, signal),
  ...fresh,
})

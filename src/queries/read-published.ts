import * as v from 'valibot'
import {
  type RecordFile,
  type RecordOf,
  formerSchema,
  missionEntrySchema,
  overviewSchema,
  recordSchemas,
} from '#src/schema/files.ts'
import { inPieces } from '#src/pace/in-pieces.ts'
import type { FormerVersion } from '#src/schema/former.ts'
import { Mission } from '#src/schema/mission.ts'
import { SkeletonError, readRecords, recordsInPieces } from '#src/schema/read-records.ts'
import { DataFileError } from './data-file-error.ts'
import type { Loaded } from './records.ts'

export { topologyOf } from './read-topology.ts'

const asFileError = (file: string, cause: unknown): unknown =>
  cause instanceof SkeletonError ? new DataFileError(file, 'wrong-shape', cause.message) : cause

const read = <T extends { id: string }>(
  file: string,
  schema: v.GenericSchema<unknown, T>,
  json: unknown,
): Loaded<T> => {
  try {
    return readRecords(file, schema, json)
  } catch (cause) {
    throw asFileError(file, cause)
  }
}

/** The records of a list file. `path` is for messages. Throws DataFileError `wrong-shape`. */
export const readList = <F extends RecordFile>(path: string, file: F, json: unknown): Loaded<RecordOf<F>> =>
  read<RecordOf<F>>(path, recordSchemas[file], json)

/** The same, while the page goes on answering: a file may be large. */
export const readListInPieces = async <F extends RecordFile>(
  path: string,
  file: F,
  json: unknown,
): Promise<Loaded<RecordOf<F>>> => {
  try {
    return await inPieces(recordsInPieces<RecordOf<F>>(path, recordSchemas[file], json))
  } catch (cause) {
    throw asFileError(path, cause)
  }
}

/** missions.json, as any other list. */
export const readMissions = (path: string, json: unknown) => read(path, missionEntrySchema, json)

/** overview.json, as any other list. */
export const readOverview = (path: string, json: unknown) => read(path, overviewSchema, json)

/**
 * The records of former.json. Each is told against the next, so a wrong one refuses them all: throws
 * DataFileError `wrong-shape`, with the first thing that is wrong.
 */
export const readFormer = (path: string, json: unknown): readonly FormerVersion[] => {
  const { records, problems } = read(path, formerSchema, json)
  const [first] = problems
  if (first)
    throw new DataFileError(path, 'wrong-shape', `${first.record}, ${first.field}: ${first.expected}`)
  return records
}

/** mission.json. Throws DataFileError `wrong-shape`, with the first thing that is wrong. */
export const readMission = (path: string, json: unknown): Mission => {
  const result = v.safeParse(Mission, json)
  if (result.success) return result.output
  const [issue] = result.issues
  throw new DataFileError(path, 'wrong-shape', `${v.getDotPath(issue) ?? '(file)'}: ${issue.message}`)
}

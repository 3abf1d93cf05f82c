import * as v from 'valibot'
import {
  type RecordFile,
  type RecordOf,
  formerSchema,
  missionEntrySchema,
  overviewSchema,
  recordSchemas,
} from '#src/schema/files.ts'
import { hasTooManyNames, mostNames, mostOpenedIn, openedIn } from '#src/domain/files/opened.ts'
import { inPieces, nextTurn } from '#src/pace/in-pieces.ts'
import type { FormerVersion } from '#src/schema/former.ts'
import { Mission } from '#src/schema/mission.ts'
import { SkeletonError, readRecords, recordsInPieces } from '#src/schema/read-records.ts'
import { DataFileError } from './data-file-error.ts'
import { parseFile } from './fetch-json.ts'
import type { Loaded } from './records.ts'
import { noteShown } from './shown-files.ts'

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

/** Letters of a text that is parsed in a turn of its own; the largest published one has a fifth of it. */
const large = 1_000_000

const turnFor = async (text: string): Promise<void> => {
  if (text.length > large) await nextTurn()
}

/**
 * The JSON of a published file, while the page goes on answering: to put a large text together and to parse
 * it are turns of their own. Throws DataFileError `not-json`, and `too-large` for more objects and lists, or
 * names of fields, than are made in one piece.
 */
export const parseInTurns = async (path: string, text: string): Promise<unknown> => {
  await turnFor(text)
  const most = mostOpenedIn(path)
  if (text.length > most && openedIn(text) > most)
    throw new DataFileError(path, 'too-large', `> ${most} objects`)
  await turnFor(text)
  if (hasTooManyNames(text)) throw new DataFileError(path, 'too-large', `> ${mostNames} fields`)
  await turnFor(text)
  const json = parseFile(path, text)
  await turnFor(text)
  return json
}

/** The same, and notes that the page shows this text of the file: a newer one is told from it. */
export const parsed = async (path: string, text: string): Promise<unknown> => {
  await turnFor(text)
  noteShown(path, text)
  return parseInTurns(path, text)
}

/**
 * So many faults a file may have: who reads more of them? One with more is of another form than this version
 * of the page reads.
 */
const mostFaults = 10_000

/**
 * The records of a list file, while the page goes on answering: it may be large. `path` is for messages.
 * Throws DataFileError `wrong-shape`.
 */
export const readListInPieces = async <F extends RecordFile>(
  path: string,
  file: F,
  json: unknown,
): Promise<Loaded<RecordOf<F>>> => {
  try {
    return await inPieces(recordsInPieces<RecordOf<F>>(path, recordSchemas[file], json, mostFaults))
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

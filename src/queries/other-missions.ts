import { type QueryClient, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { RecordFile, RecordOf } from '#src/schema/files.ts'
import type { Mission } from '#src/schema/mission.ts'
import { DataFileError } from './data-file-error.ts'
import { type FileResult, toFileResult } from './file-result.ts'
import { missionQuery } from './mission.ts'
import { type Loaded, recordsQuery } from './records.ts'

/** The lists of another mission that a comparison reads. */
type OtherList = 'provinces' | 'sites' | 'events' | 'deployments' | 'contingents' | 'strength' | 'sources'

/** The files of another mission, each on its own: a refused one takes no other with it. */
export type OtherMission = { id: string; mission: FileResult<Mission> } & {
  [F in OtherList]: FileResult<Loaded<RecordOf<F>>>
}

const listPath = (id: string, file: RecordFile): string => `${id}/${file}.json`
const missionPath = (id: string): string => `${id}/mission.json`

const useList = <F extends RecordFile>(id: string | undefined, file: F): FileResult<Loaded<RecordOf<F>>> => {
  const query = useQuery({ ...recordsQuery(id ?? '', file), enabled: id !== undefined })
  const { status, data, error, refetch } = query
  return useMemo(
    () => toFileResult(listPath(id ?? '', file), query),
    // The query object is another one at every render; these are the parts that the result is made of.
    // oxlint-disable-next-line react/exhaustive-deps
    [id, file, status, data, error, refetch],
  )
}

/** The files of another mission, asked for when it is named; null without a name. */
const useOther = (id: string | undefined): OtherMission | null => {
  const query = useQuery({ ...missionQuery(id ?? ''), enabled: id !== undefined })
  const { status, data, error, refetch } = query
  const mission = useMemo(
    () => toFileResult(missionPath(id ?? ''), query),
    // oxlint-disable-next-line react/exhaustive-deps -- as above
    [id, status, data, error, refetch],
  )
  const provinces = useList(id, 'provinces')
  const sites = useList(id, 'sites')
  const events = useList(id, 'events')
  const deployments = useList(id, 'deployments')
  const contingents = useList(id, 'contingents')
  const strength = useList(id, 'strength')
  const sources = useList(id, 'sources')
  return useMemo(
    () =>
      id === undefined
        ? null
        : { id, mission, provinces, sites, events, deployments, contingents, strength, sources },
    [id, mission, provinces, sites, events, deployments, contingents, strength, sources],
  )
}

/** The files of the missions that the page's one is set beside, in their order. At most three. */
export const useOtherMissions = (ids: readonly string[]): readonly OtherMission[] => {
  const first = useOther(ids[0])
  const second = useOther(ids[1])
  const third = useOther(ids[2])
  return useMemo(() => [first, second, third].filter((one) => one !== null), [first, second, third])
}

/** What became of a file that is asked for once: there, or refused. */
export const settledFile = async <T>(file: string, value: Promise<T>): Promise<FileResult<T>> => {
  try {
    return { status: 'ready', value: await value }
  } catch (cause) {
    const error =
      cause instanceof DataFileError
        ? cause
        : new DataFileError(file, 'failed', cause instanceof Error ? cause.message : String(cause))
    return { status: 'error', errors: [error], retry: () => {} }
  }
}

/** The same once, for a file that is made of them: each is there or refused, and none is asked for twice. */
export const loadOtherMission = async (client: QueryClient, id: string): Promise<OtherMission> => {
  const list = <F extends RecordFile>(file: F) =>
    settledFile<Loaded<RecordOf<F>>>(listPath(id, file), client.ensureQueryData(recordsQuery(id, file)))
  const [mission, provinces, sites, events, deployments, contingents, strength, sources] = await Promise.all([
    settledFile(missionPath(id), client.ensureQueryData(missionQuery(id))),
    list('provinces'),
    list('sites'),
    list('events'),
    list('deployments'),
    list('contingents'),
    list('strength'),
    list('sources'),
  ])
  return { id, mission, provinces, sites, events, deployments, contingents, strength, sources }
}

import type { QueryClient } from '@tanstack/react-query'
import * as v from 'valibot'
import { type FileChange, compareRecords } from '#src/domain/files/file-changes.ts'
import { missionQuery } from '#src/queries/mission.ts'
import { nextTurn } from '#src/pace/in-pieces.ts'
import { TooLargeError, readInTime } from '#src/queries/read-in-time.ts'
import { parseInTurns, readListInPieces } from '#src/queries/read-published.ts'
import { type Loaded, recordsQuery } from '#src/queries/records.ts'
import { isShown, noteShown } from '#src/queries/shown-files.ts'
import { topologyOf } from '#src/queries/read-topology.ts'
import { basemapQuery, provinceOutlinesQuery } from '#src/queries/topology.ts'
import type { RecordFile, RecordOf } from '#src/schema/files.ts'
import { isRecordFile, optionalFiles, recordFiles } from '#src/schema/names.ts'
import { Mission } from '#src/schema/mission.ts'

/** The published data is another one than the page shows. */
type NewerData = {
  from: string
  to: string
  changes: readonly FileChange[]
  /**
   * How many records that the page shows would be missing, because this version cannot read them in the newer
   * data. Such data is not kept: the page goes on with its own until somebody asks for the other.
   */
  lost: number
  /** Every file as published, by its path, for keeping. */
  texts: readonly (readonly [path: string, text: string])[]
  /** Shows it without a reload. */
  apply: () => void
}

export type NewerDataResult =
  | { kind: 'same' }
  | { kind: 'unreachable' }
  | { kind: 'newer'; data: NewerData }
  /** This version cannot read the newer data and keeps its own; `files` are those that it refuses. */
  | { kind: 'unreadable'; files: readonly string[] }

const topologies = ['provinces.topo', 'basemap.topo'] as const

const never = new AbortController().signal

/**
 * Asks the server itself: `no-cache` sends the known ETag, and the worker steps aside. Null: the file is too
 * large.
 */
const fetchText = async (path: string): Promise<string | null> => {
  const accept = (response: Response) => {
    if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`)
  }
  try {
    return await readInTime(new URL(path, document.baseURI), never, accept, 'no-cache')
  } catch (cause) {
    if (cause instanceof TooLargeError) return null
    throw cause
  }
}

type Change = { apply: () => void; change: FileChange | null; lost: number }

/** What a new list file means. Throws if it is no list, or if most of its records are of an unknown form. */
const readList = async (
  client: QueryClient,
  mission: string,
  file: RecordFile,
  json: unknown,
): Promise<Change> => {
  const loaded: Loaded<RecordOf<RecordFile>> = await readListInPieces(`${mission}/${file}.json`, file, json)
  const unread = [...new Set(loaded.problems.map(({ record }) => record))]
  if (unread.length > loaded.records.length) throw new Error(`${file}: ${unread.length} records`)
  const { queryKey } = recordsQuery(mission, file)
  const old = client.getQueryData<Loaded<RecordOf<RecordFile>>>([...queryKey])
  await nextTurn()
  return {
    ...compareRecords(file, old?.records ?? [], loaded.records, unread),
    apply: () => client.setQueryData([...queryKey], loaded),
  }
}

const readTopology = (
  client: QueryClient,
  mission: string,
  name: (typeof topologies)[number],
  json: unknown,
): Change => {
  const isOutlines = name === 'provinces.topo'
  const value = topologyOf(name, json)
  const { queryKey } = isOutlines ? provinceOutlinesQuery(mission) : basemapQuery(mission)
  return {
    change: { file: name, added: 0, removed: 0, changed: 0, unread: 0 },
    lost: 0,
    apply: () => client.setQueryData([...queryKey], value),
  }
}

const isTopologyFile = (name: string): name is (typeof topologies)[number] =>
  topologies.some((topology) => topology === name)

const readFile = async (
  client: QueryClient,
  mission: string,
  name: string,
  text: string,
): Promise<Change> => {
  const json = await parseInTurns(`${mission}/${name}.json`, text)
  if (isRecordFile(name)) return readList(client, mission, name, json)
  if (isTopologyFile(name)) return readTopology(client, mission, name, json)
  const value = v.parse(Mission, json)
  return { change: null, lost: 0, apply: () => client.setQueryData(missionQuery(mission).queryKey, value) }
}

const versionOf = (json: unknown): string => (v.is(Mission, json) ? json.dataVersion : '')

/**
 * Holds the data that the page shows against what the server publishes now. Newer data counts only if this
 * version can read all of it.
 */
export const checkForNewerData = async (client: QueryClient, mission: string): Promise<NewerDataResult> => {
  const names = ['mission', ...recordFiles, ...topologies]
  const paths = names.map((name) => `${mission}/${name}.json`)
  let published: readonly (string | null)[]
  let missions: string | null
  try {
    published = await Promise.all(paths.map(fetchText))
    missions = await fetchText('missions.json')
  } catch {
    return { kind: 'unreachable' }
  }
  if (missions === null) return { kind: 'unreadable', files: ['missions.json'] }
  const refused: string[] = []
  const other: { path: string; text: string }[] = []
  const read: Change[] = []
  for (const [index, name] of names.entries()) {
    const [path = '', text = null] = [paths[index], published[index]]
    try {
      // oxlint-disable no-await-in-loop -- one file after the other, so that the page answers between them
      await nextTurn()
      if (text === null) throw new Error(`${path}: too large`)
      if (isShown(path, text)) continue
      read.push(await readFile(client, mission, name, text))
      other.push({ path, text })
      // oxlint-enable no-await-in-loop
    } catch {
      refused.push(path)
    }
  }
  if (refused.length > 0) return { kind: 'unreadable', files: refused }
  // What only some missions have is no reason by itself to ask the server; what is kept has it, too.
  const told: unknown = JSON.parse(published[0] ?? 'null')
  const more = other.length > 0 && v.is(Mission, told) && told.baseEstimates ? optionalFiles : []
  const extra: (readonly [path: string, text: string])[] = []
  for (const name of more) {
    const path = `${mission}/${name}.json`
    try {
      // oxlint-disable no-await-in-loop
      const text = await fetchText(path)
      if (text === null) throw new Error(`${path}: too large`)
      extra.push([path, text])
      // Where nobody has asked for it there is nothing on the page to change.
      const isRead = client.getQueryData(recordsQuery(mission, name).queryKey) !== undefined
      if (isRead && !isShown(path, text)) {
        read.push(await readFile(client, mission, name, text))
        other.push({ path, text })
      }
      // oxlint-enable no-await-in-loop
    } catch {
      return { kind: 'unreadable', files: [path] }
    }
  }
  if (other.length === 0) return { kind: 'same' }
  return {
    kind: 'newer',
    data: {
      from: client.getQueryData(missionQuery(mission).queryKey)?.dataVersion ?? '',
      to: versionOf(told),
      changes: read.flatMap(({ change }) => change ?? []),
      lost: read.reduce((sum, { lost }) => sum + lost, 0),
      texts: [
        ['missions.json', missions],
        ...paths.map((path, index) => [path, published[index] ?? ''] as const),
        ...extra,
      ],
      apply: () => {
        for (const { apply } of read) apply()
        for (const { path, text } of other) noteShown(path, text)
      },
    },
  }
}

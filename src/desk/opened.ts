import { type Pieces, atOnce } from '#src/domain/check/pieces.ts'
import { type DeskChange, type DeskChanges, appliedTo } from '#src/domain/desk/changes.ts'
import { type DeskFile, type DeskLists, recordsIn } from '#src/domain/desk/desk-files.ts'
import { type Held, hold } from '#src/domain/desk/hold.ts'
import { writtenInPieces } from '#src/domain/desk/written-files.ts'
import { isJsonObject } from '#src/domain/files/pack.ts'
import type { DirectoryHandle } from './disk-folder.ts'

/** What the desk works on: the files as they came, before anything was changed here. */
export type Opened = {
  origin: 'published' | 'disk'
  /** Of files from this computer: of the folder, the zip or the file. */
  name: string
  /** By file name; a file that was not opened is the published one. */
  texts: ReadonlyMap<string, string>
  lists: DeskLists
  dataVersion: string
  /** Where saving writes back to; null where the browser has no such thing, or it was not asked for. */
  folder: DirectoryHandle | null
}

/** What somebody is doing: changes that stand, and those that wait until somebody chooses. */
export type Work = { changes: DeskChanges; aside: DeskChanges }

export const noWork: Work = { changes: [], aside: [] }

export const jsonOf = (text: string | undefined): unknown => {
  if (text === undefined) return null
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    return null
  }
}

/** Whether mission.json says that the mission has estimates at bases. */
export const saysBaseEstimates = (texts: ReadonlyMap<string, string>): boolean => {
  const mission = jsonOf(texts.get('mission.json'))
  return isJsonObject(mission) && mission['baseEstimates'] === true
}

/** The files as the desk opens them. */
export const openedFrom = (
  texts: ReadonlyMap<string, string>,
  from: Pick<Opened, 'origin' | 'name' | 'folder'>,
): Opened => {
  const list = (file: DeskFile) => recordsIn(jsonOf(texts.get(`${file}.json`)))
  const mission = jsonOf(texts.get('mission.json'))
  const version = isJsonObject(mission) ? mission['dataVersion'] : null
  return {
    ...from,
    texts,
    lists: {
      events: list('events'),
      sites: list('sites'),
      sources: list('sources'),
      contingents: list('contingents'),
      strength: list('strength'),
      outputs: list('outputs'),
      deployments: list('deployments'),
      headcounts: list('headcounts'),
      'base-estimates': list('base-estimates'),
    },
    dataVersion: typeof version === 'string' ? version : '',
  }
}

/** Work that was made on other files, on these: what no longer fits waits aside, and is not applied. */
export const carriedOver = (lists: DeskLists, { changes, aside }: Work): Work => {
  const held = hold(lists, changes)
  const of = (state: Held['state']): readonly DeskChange[] =>
    held.filter((one) => one.state === state).map(({ change }) => change)
  return {
    changes: of('fits'),
    aside: [...hold(lists, aside).filter(({ state }) => state !== 'there').map(({ change }) => change), ...of('conflict')], // prettier-ignore
  }
}

/** All files with what was done to them, by their names. */
export const savedTexts = (opened: Opened, changes: DeskChanges): ReadonlyMap<string, string> =>
  atOnce(savedInPieces(opened, changes))

/** The same in pieces, for a page that goes on answering. */
export const savedInPieces = ({ texts }: Opened, changes: DeskChanges): Pieces<ReadonlyMap<string, string>> =>
  writtenInPieces(texts, changes)

/** The files that saving would write otherwise than they were opened, without writing them. */
export const changedNames = ({ texts }: Opened, changes: DeskChanges): readonly string[] => {
  const names = new Set(changes.map(({ file }) => `${file}.json`))
  // mission.json says that a file is there which only some missions have.
  if (names.has('base-estimates.json') && !saysBaseEstimates(texts)) names.add('mission.json')
  return [...names]
}

/** The records with what was done to them. */
export const workingLists = ({ lists }: Opened, changes: DeskChanges): DeskLists => appliedTo(lists, changes)

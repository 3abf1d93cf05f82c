import * as v from 'valibot'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { withBaseEstimates } from '#src/domain/desk/optional-file.ts'
import { missionEntrySchema } from '#src/schema/files.ts'
import type { MissionEntry } from '#src/schema/mission.ts'
import { readRecords } from '#src/schema/read-records.ts'
import { listMissions } from './mission-list.ts'
import { missionFolder } from './mission-folder.ts'
import { readIngredients } from './read-ingredients.ts'
import { objectFile } from './write-json.ts'

/** Each folder here holds the tables of names for one kind of readings, by the name of the command. */
const tableRoot = 'src/import'

/** The names of readings of UN maps that missions can be made of. */
export const readingNames = (): readonly string[] =>
  readdirSync(tableRoot, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))

const readEntries = (path: string): readonly MissionEntry[] =>
  existsSync(path)
    ? readRecords('missions.json', missionEntrySchema, JSON.parse(readFileSync(path, 'utf8'))).records
    : []

const List = v.object({ $schema: v.string(), records: v.array(v.looseObject({ id: v.string() })) })

/**
 * A list of a folder with what other imports have put there: monthly head counts and their documents, which
 * no map shows, and that there are estimates at bases. Any other file is what is made now.
 */
export const withOthers = (path: string, made: string): string => {
  if (path.endsWith('mission.json') && existsSync(join(dirname(path), 'base-estimates.json')))
    return withBaseEstimates(made)
  if (!/(?:headcounts|sources)\.json$/u.test(path) || !existsSync(path)) return made
  const list = v.parse(List, JSON.parse(made))
  const ids = new Set(list.records.map(({ id }) => id))
  const { records } = v.parse(List, JSON.parse(readFileSync(path, 'utf8')))
  const others = records.filter(({ id }) => !ids.has(id))
  if (others.length === 0) return made
  return `${JSON.stringify({ $schema: list.$schema, records: [...list.records, ...others] }, null, 2)}\n`
}

/** Documented missions keep their places; the others follow by the acronym on the maps. */
const inOrder = (entries: readonly MissionEntry[]): readonly MissionEntry[] => [
  ...entries.filter(({ basis }) => basis === 'documented'),
  ...entries
    .filter(({ basis }) => basis === 'un-maps')
    .toSorted((a, b) => (a.shortName.en < b.shortName.en ? -1 : 1)),
]

/**
 * Makes folders in `out` of the missions that readings show, of all or of those named, and their lines in
 * missions.json. Says for each what was made, or why it was left out.
 */
export const writeMapMissions = (
  readings: string,
  folder: string,
  out: string,
  wanted: readonly string[],
): readonly string[] => {
  const ingredients = readIngredients(folder, join(tableRoot, readings))
  const { made, leftOut } = listMissions(ingredients, wanted)
  const entries = made.map((names): MissionEntry => {
    const { files, entry } = missionFolder(names, ingredients)
    mkdirSync(join(out, entry.id), { recursive: true })
    for (const [name, text] of files)
      writeFileSync(join(out, entry.id, name), withOthers(join(out, entry.id, name), text))
    return entry
  })
  const path = join(out, 'missions.json')
  const ids = new Set(entries.map(({ id }) => id))
  const kept = readEntries(path).filter(({ id }) => !ids.has(id))
  writeFileSync(
    path,
    objectFile({ $schema: './schema/missions.json', records: inOrder([...kept, ...entries]) }),
  )
  return [
    ...entries.map(({ id, shortName }) => `made      ${shortName.en}: ${join(out, id)}`),
    ...leftOut.map(({ mission, reason }) => `left out  ${mission}: ${reason}`),
  ]
}

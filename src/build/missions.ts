import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { missionEntrySchema } from '#src/schema/files.ts'
import { readRecords } from '#src/schema/read-records.ts'

/** What missions.json of a data folder says of the missions that it publishes, in its order. */
export const missionEntries = (data: string) =>
  readRecords(
    'missions.json',
    missionEntrySchema,
    JSON.parse(readFileSync(join(data, 'missions.json'), 'utf8')),
  ).records

/** The missions that a data folder publishes, in the order of its missions.json. */
export const missionIds = (data: string): readonly string[] => missionEntries(data).map(({ id }) => id)

/**
 * The missions that a single file is made of: those named, in that order, or the first one published. Throws
 * an Error that names what is not published, and what is.
 */
export const chosenMissions = (data: string, named: readonly string[]): readonly string[] => {
  const all = missionIds(data)
  const unknown = named.filter((id) => !all.includes(id))
  if (unknown.length > 0)
    throw new Error(`no mission ${unknown.join(', ')} in ${data}; there are ${all.join(', ')}`)
  return named.length > 0 ? named : [firstMission(data)]
}

/** The mission of a link that names none: the first one. Throws an Error where no mission is published. */
export const firstMission = (data: string): string => {
  const [first] = missionIds(data)
  if (first === undefined) throw new Error(`${data}/missions.json names no mission`)
  return first
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { missionEntrySchema } from '#src/schema/files.ts'
import { readRecords } from '#src/schema/read-records.ts'

/** The missions that a data folder publishes, in the order of its missions.json. */
export const missionIds = (data: string): readonly string[] =>
  readRecords(
    'missions.json',
    missionEntrySchema,
    JSON.parse(readFileSync(join(data, 'missions.json'), 'utf8')),
  ).records.map(({ id }) => id)

/** The mission of a link that names none: the first one. Throws an Error where no mission is published. */
export const firstMission = (data: string): string => {
  const [first] = missionIds(data)
  if (first === undefined) throw new Error(`${data}/missions.json names no mission`)
  return first
}

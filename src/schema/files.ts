import { Contingent, Deployment, Strength } from './contingent.ts'
import { MissionEvent } from './event.ts'
import { Contributor, MissionEntry, Province } from './mission.ts'
import { Output } from './output.ts'
import { Site } from './site.ts'
import { Source } from './source.ts'

/**
 * The record schema of every list file of a mission folder, by the file's name without `.json`.
 * Each file is an object `{ "$schema": …, "records": [ … ] }`; a file without that skeleton is refused whole.
 */
export const recordSchemas = {
  provinces: Province,
  contributors: Contributor,
  sites: Site,
  contingents: Contingent,
  deployments: Deployment,
  events: MissionEvent,
  outputs: Output,
  strength: Strength,
  sources: Source,
} as const

/** The record schema of data/missions.json, which stands outside the mission folders. */
export const missionEntrySchema = MissionEntry

export type RecordFile = keyof typeof recordSchemas

import { FormerVersion } from './former.ts'
import { Overview } from './overview.ts'
import type * as v from 'valibot'
import { BaseEstimate } from './base-estimate.ts'
import { ChangelogEntry } from './changelog.ts'
import { Contingent, Deployment, Strength } from './contingent.ts'
import { Headcount } from './headcount.ts'
import { MissionEvent } from './event.ts'
import { Contributor, MissionEntry, Province } from './mission.ts'
import { Output } from './output.ts'
import { Site } from './site.ts'
import { SiteCount } from './site-count.ts'
import { Source } from './source.ts'

/** The list files and the type of their records. */
type Records = {
  provinces: Province
  contributors: Contributor
  sites: Site
  contingents: Contingent
  deployments: Deployment
  events: MissionEvent
  outputs: Output
  strength: Strength
  'site-counts': SiteCount
  headcounts: Headcount
  'base-estimates': BaseEstimate
  sources: Source
  changelog: ChangelogEntry
}

export type RecordFile = keyof Records

export type RecordOf<F extends RecordFile> = Records[F]

/**
 * The record schema of every list file of a mission folder, by the file's name without `.json`. Each file is
 * an object `{ "$schema": …, "records": [ … ] }`; without that skeleton it is refused whole.
 */
export const recordSchemas: { [F in RecordFile]: v.GenericSchema<unknown, RecordOf<F>> } = {
  provinces: Province,
  contributors: Contributor,
  sites: Site,
  contingents: Contingent,
  deployments: Deployment,
  events: MissionEvent,
  outputs: Output,
  strength: Strength,
  'site-counts': SiteCount,
  headcounts: Headcount,
  'base-estimates': BaseEstimate,
  sources: Source,
  changelog: ChangelogEntry,
}

/** The record schemas of data/missions.json and data/overview.json, outside the mission folders. */
export const missionEntrySchema = MissionEntry
export const overviewSchema = Overview

/** That of former.json, which only a mission has whose data had other versions. */
export const formerSchema = FormerVersion

import { type Base, buildBase } from '#src/domain/page/model.ts'
import { allOf, valueOr } from './file-result.ts'
import type { Loaded } from './records.ts'
import type { MissionFiles } from './use-mission-files.ts'

const nothing: Loaded<never> = { records: [], problems: [] }

/** The files that the page's data is joined from. */
export type JoinedFiles = Pick<
  MissionFiles,
  'mission' | 'provinces' | 'sites' | 'events' | 'deployments' | 'contingents'
>

/**
 * The files of a mission joined; null until those that every panel needs are there, or where one of them is
 * refused. Map estimates and contingents are missed if their files are, but nothing else is.
 */
export const baseOf = (files: JoinedFiles): Base | null => {
  const { mission, provinces, sites, events, deployments, contingents } = files
  const needed = allOf({ mission, provinces, sites, events })
  if (needed.status !== 'ready') return null
  const { value } = needed
  return buildBase(
    value.mission,
    value.provinces.records,
    value.sites.records,
    value.events.records,
    valueOr(deployments, nothing).records,
    valueOr(contingents, nothing).records,
  )
}

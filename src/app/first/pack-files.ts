import type { FileResult } from '#src/queries/file-result.ts'
import { readPack } from '#src/queries/read-pack.ts'
import type { Loaded } from '#src/queries/records.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'

const ready = <T>(value: T | undefined): FileResult<T> =>
  value === undefined ? { status: 'loading' } : { status: 'ready', value }

const none: FileResult<Loaded<never>> = { status: 'loading' }

/** The files of a mission as its pack has them: those that come later are on their way. */
export const filesOfPack = (json: unknown): MissionFiles => {
  const { mission, records, topology } = readPack(json)
  return {
    isOpening: false,
    isComplete: false,
    failure: null,
    mission: ready(mission),
    outlines: ready(topology('provinces')),
    basemap: ready(topology('basemap')),
    provinces: ready(records.provinces),
    contributors: ready(records.contributors),
    sites: ready(records.sites),
    events: ready(records.events),
    deployments: ready(records.deployments),
    contingents: ready(records.contingents),
    strength: ready(records.strength),
    sources: ready(records.sources),
    outputs: none,
    siteCounts: none,
    headcounts: none,
    changelog: none,
  }
}

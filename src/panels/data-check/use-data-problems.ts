import { useMemo } from 'react'
import { findBrokenReferences } from '#src/domain/files/broken-references.ts'
import type { FileResult } from '#src/queries/file-result.ts'
import type { Loaded } from '#src/queries/records.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import type { DataProblem } from '#src/schema/read-records.ts'

const loaded = <T>(result: FileResult<Loaded<T>>): Loaded<T> | undefined =>
  result.status === 'ready' ? result.value : undefined

/** Everything wrong with the files that are there: records set aside, then ids that no record has. */
export const useDataProblems = (files: MissionFiles, mission: string): readonly DataProblem[] => {
  const provinces = loaded(files.provinces)
  const contributors = loaded(files.contributors)
  const sites = loaded(files.sites)
  const contingents = loaded(files.contingents)
  const deployments = loaded(files.deployments)
  const events = loaded(files.events)
  const outputs = loaded(files.outputs)
  const strength = loaded(files.strength)
  const siteCounts = loaded(files.siteCounts)
  const headcounts = loaded(files.headcounts)
  const sources = loaded(files.sources)
  const changelog = loaded(files.changelog)
  return useMemo(() => {
    const lists = {
      provinces,
      contributors,
      sites,
      contingents,
      deployments,
      events,
      outputs,
      strength,
      siteCounts,
      headcounts,
      sources,
      changelog,
    }
    const setAside = Object.values(lists).flatMap((list) => list?.problems ?? [])
    const records = {
      provinces: provinces?.records,
      contributors: contributors?.records,
      sites: sites?.records,
      contingents: contingents?.records,
      deployments: deployments?.records,
      events: events?.records,
      outputs: outputs?.records,
      strength: strength?.records,
      'site-counts': siteCounts?.records,
      headcounts: headcounts?.records,
      sources: sources?.records,
      changelog: changelog?.records,
    }
    return [...setAside, ...findBrokenReferences(records, { folder: mission, setAside })]
  }, [
    provinces,
    contributors,
    sites,
    contingents,
    deployments,
    events,
    outputs,
    strength,
    siteCounts,
    headcounts,
    sources,
    changelog,
    mission,
  ])
}

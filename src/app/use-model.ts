import { useMemo } from 'react'
import type { Language } from '#src/domain/formats.ts'
import { namesIn } from '#src/domain/names.ts'
import { type FileResult, allOf, valueOr } from '#src/queries/file-result.ts'
import type { Loaded } from '#src/queries/records.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import type { View } from '#src/url/view.ts'
import { type Model, buildBase, buildModel } from './model.ts'

const nothing: Loaded<never> = { records: [], problems: [] }

/**
 * The model of the page, once the files that every panel needs are there. Map estimates, contingents and the names of
 * contributors are missed if their files are, but nothing else is.
 */
export const useModel = (files: MissionFiles, view: View, language: Language): FileResult<Model> => {
  const { mission, provinces, sites, events } = files
  const needed = allOf({ mission, provinces, sites, events })
  const ready = needed.status === 'ready' ? needed.value : null
  const deployments = valueOr(files.deployments, nothing).records
  const contingents = valueOr(files.contingents, nothing).records
  const contributors = valueOr(files.contributors, nothing).records
  const [missionValue, provinceRecords, siteRecords, eventRecords] = [
    ready?.mission,
    ready?.provinces.records,
    ready?.sites.records,
    ready?.events.records,
  ]
  const base = useMemo(
    () =>
      missionValue && provinceRecords && siteRecords && eventRecords
        ? buildBase(missionValue, provinceRecords, siteRecords, eventRecords, deployments, contingents)
        : null,
    [missionValue, provinceRecords, siteRecords, eventRecords, deployments, contingents],
  )
  // Names stay the same while the date moves, so that what is drawn with them need not be drawn anew.
  const names = useMemo(
    () => namesIn(language, provinceRecords ?? [], contributors),
    [language, provinceRecords, contributors],
  )
  const model = useMemo(() => (base ? buildModel(base, view, names) : null), [base, view, names])
  if (needed.status !== 'ready') return needed
  return model ? { status: 'ready', value: model } : { status: 'loading' }
}

import type { QueryClient } from '@tanstack/react-query'
import type { BriefingInput } from '#src/briefing/briefing-context.ts'
import type { Base } from '#src/domain/page/model.ts'
import { baseOf } from '#src/queries/base-of.ts'
import { valueOr } from '#src/queries/file-result.ts'
import { loadMissionFiles } from '#src/queries/load-mission-files.ts'
import { loadOtherMission } from '#src/queries/other-missions.ts'
import { missionsQuery } from '#src/queries/records.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import type { Language } from '#src/schema/languages.ts'
import { checkView } from '#src/url/check-view.ts'
import type { LinkProblem } from '#src/url/codec.ts'
import type { View } from '#src/url/view.ts'
import { stepView } from './story-link.ts'

/** A step held against the data. */
export type ReadStep = {
  /** Without what the data does not know. */
  view: View
  /** What of its link is not known. */
  problems: readonly LinkProblem[]
  /** What its words and its slide are made from; null: its mission's data is not there. */
  input: BriefingInput | null
}

const none: { readonly records: readonly { id: string }[] } = { records: [] }

const idsOf = (records: readonly { id: string }[]): ReadonlySet<string> =>
  new Set(records.map(({ id }) => id))

/**
 * Reads steps one after the other. The files of a mission are asked for and joined once for all steps; those
 * that could not be had are asked for again.
 */
export const stepReader = (client: QueryClient, address: string) => {
  const missions = new Map<string, { files: MissionFiles; base: Base }>()
  const missionOf = async (id: string) => {
    const known = missions.get(id)
    if (known) return known
    const files = await loadMissionFiles(client, id)
    const base = baseOf(files)
    const read = base && { files, base }
    if (read) missions.set(id, read)
    return read
  }
  return async (link: string, language: Language): Promise<ReadStep> => {
    const { view, problems } = stepView(link)
    const listed = await client.ensureQueryData(missionsQuery).catch(() => null)
    const published = listed && idsOf(listed.records)
    if (view.mission === '' || (published && !published.has(view.mission)))
      return { view, problems: [...problems, { key: 'm', value: view.mission }], input: null }
    const mission = await missionOf(view.mission)
    if (mission === null) return { view, problems, input: null }
    const { files, base } = mission
    const checked = checkView(view, {
      provinces: idsOf(base.provinces),
      contributors: idsOf(valueOr(files.contributors, none).records),
      recipients: base.recipients,
      sites: files.sites.status === 'ready' ? idsOf(files.sites.value.records) : undefined,
      sources: files.sources.status === 'ready' ? idsOf(files.sources.value.records) : undefined,
      missions: published ?? undefined,
    })
    return {
      view: checked.view,
      problems: [...problems, ...checked.problems],
      input: {
        files,
        view: checked.view,
        base,
        language,
        address,
        loadOther: (id) => loadOtherMission(client, id),
      },
    }
  }
}

export type StepReader = ReturnType<typeof stepReader>

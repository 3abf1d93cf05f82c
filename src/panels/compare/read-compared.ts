import type { ComparedRecords } from '#src/domain/compare/withdrawal.ts'
import { type Base, buildBase } from '#src/domain/page/model.ts'
import { indexSources } from '#src/domain/sources/citations.ts'
import { type FileResult, allOf, firstFailure, valueOr } from '#src/queries/file-result.ts'
import type { OtherMission } from '#src/queries/other-missions.ts'
import type { Loaded } from '#src/queries/records.ts'
import type { Language } from '#src/schema/languages.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import type { CitedSource } from '#src/domain/sources/cited-source.ts'

/** A mission of a comparison as its files have it. */
export type ComparedFiles = {
  records: ComparedRecords
  sources: ReadonlyMap<string, CitedSource>
  /** Files that it can do without and that were refused; null where none was. */
  missing: ReturnType<typeof firstFailure>
}

export type Compared = { id: string; result: FileResult<ComparedFiles> }

const nothing: Loaded<never> = { records: [], problems: [] }

/** The page's own mission from the files that are there. */
export const ownMission = (id: string, files: MissionFiles): OtherMission => {
  const { mission, provinces, sites, events, deployments, contingents, strength, sources } = files
  return { id, mission, provinces, sites, events, deployments, contingents, strength, sources }
}

/**
 * Reads a mission of a comparison. Its sites, events and the maps that say since when a site is there are
 * needed: without one of them its numbers would be others than on its own page. Its documents have their
 * names in the language. `base`: of files that are joined already.
 */
export const readCompared = (
  files: OtherMission,
  language: Language,
  base?: Base,
): FileResult<ComparedFiles> => {
  const { id: _, contingents, strength, sources, ...needs } = files
  const needed = allOf(needs)
  if (needed.status !== 'ready') return needed
  const optional = [contingents, strength, sources]
  if (optional.some(({ status }) => status === 'loading')) return { status: 'loading' }
  const { mission, provinces, sites, events, deployments } = needed.value
  return {
    status: 'ready',
    value: {
      records: {
        base:
          base ??
          buildBase(
            mission,
            provinces.records,
            sites.records,
            events.records,
            deployments.records,
            valueOr(contingents, nothing).records,
          ),
        strength: valueOr(strength, nothing).records,
      },
      sources: indexSources(valueOr(sources, nothing).records, language),
      missing: firstFailure(optional),
    },
  }
}

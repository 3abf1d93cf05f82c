import { sourceOf } from '#src/domain/compare/compared-sources.ts'
import { comparedMission } from '#src/domain/compare/withdrawal.ts'
import type { Base } from '#src/domain/page/model.ts'
import type { CountingStep } from '#src/domain/sites/site-tally.ts'
import type { BriefingComparison } from '#src/export/briefing/context.ts'
import type { Language } from '#src/schema/languages.ts'
import type { OtherMission } from '#src/queries/other-missions.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import type { CitedSource } from '#src/domain/sources/cited-source.ts'
export { twoDatesOf } from '#src/domain/page/two-dates.ts'
export { loadComparison } from '#src/text/load-comparison.ts'
import type { ComparisonTexts } from '#src/text/load-comparison.ts'
import { ownMission, readCompared } from './read-compared.ts'

type ComparisonInput = {
  files: MissionFiles
  base: Base
  /** The missions beside the page's, as far as their files could be read. */
  others: readonly OtherMission[]
  counting: CountingStep
  texts: ComparisonTexts
  language: Language
}

/**
 * The comparison of the page as a briefing tells it, and the documents of the other missions by their names
 * there.
 */
export const briefingComparison = ({
  files,
  base,
  others,
  counting,
  texts,
  language,
}: ComparisonInput): {
  comparison: BriefingComparison
  sources: readonly (readonly [string, CitedSource])[]
} => {
  const own = base.mission.id
  const read = [
    { id: own, result: readCompared(ownMission(own, files), language, base) },
    ...others.map((other) => ({ id: other.id, result: readCompared(other, language) })),
  ]
  const ready = read.flatMap(({ id, result }) => (result.status === 'ready' ? [{ id, ...result.value }] : []))
  return {
    comparison: {
      texts,
      missions: ready.map(({ records }) => comparedMission(records, counting)),
      notes: read.flatMap(({ id, result }) => {
        if (result.status !== 'ready') return [texts.notLoaded(id)]
        const { missing } = result.value
        return missing ? [`${texts.without(id)} ${missing.errors.map(({ file }) => file).join(', ')}.`] : []
      }),
    },
    sources: ready.flatMap(({ id, sources }) =>
      [...sources].map(([source, record]) => [sourceOf(id, source, own), record] as const),
    ),
  }
}

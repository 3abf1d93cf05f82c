import { type Base, type Model, buildModel, outputsOf } from '#src/domain/page/model.ts'
import { indexSources, labelIn } from '#src/domain/sources/citations.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { namesIn } from '#src/domain/names/names.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { exportView } from '#src/export/context.ts'
import type { BriefingSize } from '#src/export/briefing/page-sizes.ts'
import { loadSvgFont } from '#src/export/load-fonts.ts'
import { readLayers } from '#src/panels/map/layers.ts'
import { valueOr } from '#src/queries/file-result.ts'
import type { BaseEstimate } from '#src/schema/base-estimate.ts'
import type { OtherMission } from '#src/queries/other-missions.ts'
import type { Loaded } from '#src/queries/records.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import type { Exportable } from '#src/shared/exports/exportable.ts'
import { loadBaseEstimates } from '#src/text/load-base-estimates.ts'
import { loadHeadcounts } from '#src/text/load-headcounts.ts'
import { loadMessages } from '#src/text/load-messages.ts'
import { loadTexts } from '#src/text/load-texts.ts'
import { today } from '#src/ui/today.ts'
import { serialiseView } from '#src/url/codec.ts'
import type { View } from '#src/url/view.ts'
import { briefingChanges } from '#src/panels/changes/briefing-changes.ts'

/** What a briefing is made from, in whichever language. */
export type BriefingInput = {
  files: MissionFiles
  view: View
  base: Base
  /** Of the page. */
  language: Language
  /** That the link to the view starts with. */
  address: string
  /** Gets the files of another mission; left out, no mission stands beside that of the page. */
  loadOther?: (mission: string) => Promise<OtherMission>
  /** Gets the estimates at bases, of a mission that has some; left out, no table of them is made. */
  loadEstimates?: (mission: string) => Promise<readonly BaseEstimate[]>
}

/** What stands side by side on the page: other missions, if some are chosen, and a first date, if one is. */
const sideBySide = async (
  { files, view, base, loadOther }: BriefingInput,
  model: Model,
  language: Language,
) => {
  const hasOthers = view.others.length > 0 && loadOther !== undefined
  if (!hasOthers && view.from === null) return { sources: [] }
  const { briefingComparison, loadComparison, twoDatesOf } =
    await import('#src/panels/compare/briefing-comparison.ts')
  const [texts, others] = await Promise.all([
    loadComparison(language),
    Promise.all(hasOthers ? view.others.map(loadOther) : []),
  ])
  const twoDates = view.from === null ? null : { texts, dates: twoDatesOf(model, view) }
  if (!hasOthers) return { twoDates, sources: [] }
  return {
    twoDates,
    ...briefingComparison({ files, base, others, counting: view.counting, texts, language }),
  }
}

/** The estimates at bases as they leave, for tables only; null where there are none. */
export const estimatesOf = async (
  { base: { mission }, loadEstimates }: BriefingInput,
  context: BriefingContext,
): Promise<Exportable | null> => {
  if (!mission.baseEstimates || !loadEstimates) return null
  const [records, words, { baseEstimatesExport }] = await Promise.all([
    loadEstimates(mission.id),
    loadBaseEstimates(context.language),
    import('#src/panels/sites/base-estimates-export.ts'),
  ])
  return baseEstimatesExport(context, records, words).exportable
}

const nothing: Loaded<never> = { records: [], problems: [] }

/** The view and its data in one language: the page's, or the other one, whose texts are loaded for it. */
export const briefingContext = async (
  input: BriefingInput,
  language: Language,
  size: BriefingSize,
): Promise<BriefingContext> => {
  const { files, view, base, address } = input
  const [textsOf, font] = await Promise.all([loadTexts(language), loadSvgFont()])
  const { t, fill } = textsOf(base.mission)
  const contributors = valueOr(files.contributors, nothing).records
  const outputs = valueOr(files.outputs, nothing).records
  const headcounts = valueOr(files.headcounts, nothing).records
  const own = indexSources(valueOr(files.sources, nothing).records, language)
  const outlines = valueOr(files.outlines, null)
  const model = buildModel(base, view, namesIn(language, base.provinces, contributors, base.recipients))
  const { sources: others, ...beside } = await sideBySide(input, model, language)
  const sources = new Map([...own, ...others])
  return {
    ...model,
    ...beside,
    ...exportView(view),
    made: today(),
    outputs: outputsOf(model, view, outputs),
    allOutputs: outputs,
    strength: valueOr(files.strength, nothing).records,
    headcounts:
      headcounts.length === 0 ? null : { rows: headcounts, words: fill(await loadHeadcounts(language)) },
    hasEstimates: files.deployments.status === 'ready' && files.contingents.status === 'ready',
    layers: outlines && readLayers(outlines, valueOr(files.basemap, null), base.mission.landBeyond),
    changes: await briefingChanges({ files, view, model, t, language }),
    sources,
    cite: labelIn(sources, language),
    // The link names its language: whoever opens it reads the same.
    link: new URL(serialiseView({ ...view, language }), address).href,
    t,
    language,
    messages: fill(await loadMessages(language)),
    font,
    size,
  }
}

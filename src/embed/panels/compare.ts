import { sourceOf } from '#src/domain/compare/compared-sources.ts'
import { labelIn } from '#src/domain/sources/citations.ts'
import { briefingComparison, loadComparison } from '#src/panels/compare/briefing-comparison.ts'
import { compareExport } from '#src/panels/compare/compare-export.ts'
import { ownMission } from '#src/panels/compare/read-compared.ts'
import type { EmbedPanel } from '#src/embed/shown.ts'

export const panel: EmbedPanel = {
  name: 'compare',
  texts: import.meta.glob(['#src/text/*/strength.ts']),
  columns: ['mission', 'table', 'what', 'date', 'qualifier', 'value', 'percentQualifier', 'percent', 'note'],
  show: async ({ files, view, model, context }, { language, loadOther }) => {
    const [texts, ...others] = await Promise.all([
      loadComparison(language),
      ...view.others.map(async (id) => ownMission(id, await loadOther(id))),
    ])
    const { comparison, sources } = briefingComparison({
      files,
      base: model.base,
      others,
      counting: view.counting,
      texts,
      language,
    })
    const own = [...context.sources].map(
      ([id, source]) => [sourceOf(model.base.mission.id, id), source] as const,
    )
    const named = new Map([...context.sources, ...own, ...sources])
    const exportable = compareExport({
      context: { ...context, sources: named },
      missions: comparison.missions,
      words: { t: context.t, c: texts, language },
    })
    const told = [...(others.length === 0 ? [texts.notChosen] : []), ...comparison.notes]
    return {
      exportable,
      ...(told.length > 0 && { told }),
      cite: labelIn(named, language),
    }
  },
}

import { burnCourse } from '#src/domain/plans/burn-course.ts'
import { changeEvidence } from '#src/domain/plans/burn-down.ts'
import type { BurnView } from '#src/domain/plans/burn-view.ts'
import { drawnExport } from '#src/shared/exports/chart-export.ts'
import type { ExportInput, PanelExportable } from '#src/shared/exports/PanelExport.tsx'
import { coursePhrase } from '#src/text/course-phrase.ts'

/** The burn-down leaves as its chart, and each change of the number as a row; null without sites. */
export const burnDownExport = (
  { view, model, context }: ExportInput,
  burn: BurnView | null,
): PanelExportable | null => {
  if (burn === null || burn.histories.length === 0) return null
  const { t, language } = context
  const differing = burn.changes.filter(({ step }) => step?.event?.conflicts).length
  const sourceIds = burn.changes.flatMap((change) => changeEvidence(change).sources)
  const course = burnCourse(burn, model.day)
  const notes = [
    ...(course ? [coursePhrase(course, view.counting, t, language)] : []),
    t.plan.burnDownIntro(burn.histories.length),
    ...(differing > 0 ? [t.exports.conflictNote(differing)] : []),
  ]
  return {
    exportable: drawnExport(context, {
      panel: t.exports.burnDown,
      view: 'burn-down',
      said: () => ({ sourceIds, notes }),
      table: async () => {
        const { burnTable } = await import('./burn-table.ts')
        return burnTable(burn, t, language)
      },
      draw: async (width) => {
        const { burnDownPicture } = await import('#src/export/svg/panel-pictures.ts')
        return burnDownPicture(burn, context, width)
      },
    }),
    cited: {
      chart: 'burn-down',
      title: t.exports.burnDown,
      said: () => ({
        shown: [`${t.plan.countedBy} ${t.plan.countingChoices[view.counting]}.`, ...notes],
        sourceIds,
      }),
    },
  }
}

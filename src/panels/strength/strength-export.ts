import { lastDay } from '#src/domain/dates/dates.ts'
import { readStrength } from '#src/domain/strength/strength-view.ts'
import { ExportError } from '#src/export/export-error.ts'
import type { Strength } from '#src/schema/contingent.ts'
import { drawnExport } from '#src/shared/exports/chart-export.ts'
import type { ExportInput, PanelExportable } from '#src/shared/exports/PanelExport.tsx'
import { strengthTold } from '#src/text/strength-course-phrase.ts'

/**
 * The strengths leave as one picture of all components, because a ceiling without the actual strengths beside
 * it is half of what the panel says, and as rows of all figures shown.
 */
export const strengthExport = (
  { view, model, context }: ExportInput,
  rows: readonly Strength[],
): PanelExportable => {
  const { t, language } = context
  const strength = readStrength(rows, view.filter, lastDay(model.base.mission.coverage.mission))
  const shown = strength ? [...strength.listed, ...strength.apart.map(({ row }) => row)] : []
  const sourceIds = shown.flatMap(({ sources }) => sources)
  return {
    exportable: drawnExport(context, {
      panel: t.strength.ofMission,
      ofMission: true,
      view: 'strength',
      said: () => ({
        sourceIds,
        notes: [t.strength.intro, ...strengthTold(strength?.drawn ?? [], model.day, t, language)],
      }),
      table: async () => {
        const { strengthTable } = await import('./strength-table.ts')
        return strengthTable(shown, model.names, t, language)
      },
      draw: async (width) => {
        const { strengthPicture } = await import('#src/export/svg/panel-pictures.ts')
        if (strength === null) throw new ExportError('chart-not-drawn', 'no strength on record')
        return strengthPicture(strength, context, width)
      },
    }),
    cited: {
      chart: 'strength',
      title: t.strength.title,
      said: () => ({ shown: [t.strength.intro], sourceIds }),
      isOfMission: true,
    },
  }
}

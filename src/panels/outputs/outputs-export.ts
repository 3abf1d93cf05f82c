import { readOutputs } from '#src/domain/outputs/outputs-view.ts'
import { outputsOf } from '#src/domain/page/model.ts'
import { outputsTold } from '#src/text/output-course-phrase.ts'
import type { ExportInput, PanelExportable } from '#src/shared/exports/PanelExport.tsx'
import { drawnExport } from '#src/shared/exports/chart-export.ts'

/**
 * The outputs leave as a picture of bars, which are the headline figures, and as rows, which are all figures
 * shown.
 */
export const outputsExport = ({ files, view, model, context }: ExportInput): PanelExportable | null => {
  if (files.outputs.status !== 'ready') return null
  const { t, language } = context
  const outputs = files.outputs.value.records
  const { groups, listed } = readOutputs(outputsOf(model, view, outputs), outputs)
  return {
    exportable: drawnExport(context, {
      panel: t.outputs.title,
      view: 'outputs',
      said: () => ({
        sourceIds: listed.flatMap(({ output }) => output.sources),
        notes: [...outputsTold(groups, t, language), t.outputs.notAdded],
      }),
      table: async () => {
        const { outputsTable } = await import('./outputs-table.ts')
        return outputsTable(
          listed.map(({ output }) => output),
          model.names,
          t,
          language,
        )
      },
      draw: async (width) => {
        const [{ outputsMarkup }, { outputBars }] = await Promise.all([
          import('./outputs-svg.ts'),
          import('#src/draw/output-bars.ts'),
        ])
        const bars = groups.map((group) => outputBars(group, model.names, t, language))
        return { chart: outputsMarkup(bars, width, language), legend: [] }
      },
    }),
  }
}

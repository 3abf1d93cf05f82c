import type { SharedProps } from '#src/app/shared-props.ts'
import { readOutputs } from '#src/domain/outputs/outputs-view.ts'
import { type Model, outputsOf } from '#src/domain/page/model.ts'
import { ExportMenu } from '#src/features/briefing/ExportMenu.tsx'
import type { Output } from '#src/schema/output.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { drawnExport } from './chart-export.ts'
import { useExportContext } from './use-export-context.ts'

type OutputsExportProps = Pick<SharedProps, 'files' | 'view'> & { model: Model; outputs: readonly Output[] }

/** The export menu of the outputs: the headline figures as a picture of bars, and all figures shown as rows. */
export const OutputsExport = ({ files, view, model, outputs }: OutputsExportProps) => {
  const { t, language } = useTexts()
  const context = useExportContext(files, view, model)
  const { groups, listed } = readOutputs(outputsOf(model, view, outputs), outputs)
  const exportable = drawnExport(context, {
    panel: t.outputs.title,
    view: 'outputs',
    sourceIds: listed.flatMap(({ output }) => output.sources),
    notes: [t.outputs.notAdded],
    table: async () => {
      const { outputsTable } = await import('#src/export/tables/outputs-table.ts')
      return outputsTable(
        listed.map(({ output }) => output),
        model.names,
        t,
        language,
      )
    },
    draw: async (width) => {
      const [{ outputsMarkup }, { outputBars }] = await Promise.all([
        import('#src/export/svg/outputs-svg.ts'),
        import('#src/draw/output-bars.ts'),
      ])
      const bars = groups.map((group) => outputBars(group, model.names, t, language))
      return { chart: outputsMarkup(bars, width, language), legend: [] }
    },
  })
  return <ExportMenu exportable={exportable} />
}

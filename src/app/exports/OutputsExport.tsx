import { type Model, outputsOf } from '#src/domain/page/model.ts'
import type { SharedProps } from '#src/app/shared-props.ts'
import { ExportMenu } from '#src/features/briefing/ExportMenu.tsx'
import type { Output } from '#src/schema/output.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { fileNotes, frameTexts } from '#src/export/notes.ts'
import { useExportContext } from './use-export-context.ts'

type OutputsExportProps = Pick<SharedProps, 'files' | 'view'> & { model: Model; outputs: readonly Output[] }

/** The export menu of the outputs: the headline figures as a picture of bars, and all figures shown as rows. */
export const OutputsExport = ({ files, view, model, outputs }: OutputsExportProps) => {
  const { t, language } = useTexts()
  const context = useExportContext(files, view, model)
  const shown = outputsOf(model, view, outputs)
  const notes = {
    panel: t.outputs.title,
    sourceIds: shown.flatMap(({ sources }) => sources),
    notes: [t.outputs.notAdded],
  }
  return (
    <ExportMenu
      exportable={{
        panel: t.outputs.title,
        language,
        fileName: { mission: model.base.mission.shortName, view: 'outputs', date: model.date, language },
        about: () => fileNotes(context, notes),
        table: async () => {
          const { outputsTable } = await import('#src/export/tables/outputs-table.ts')
          return outputsTable(shown, model.names, t, language)
        },
        picture: async ({ background, size }) => {
          const [{ outputsSvg }, { loadSvgFont }] = await Promise.all([
            import('#src/export/svg/outputs-svg.ts'),
            import('#src/export/load-fonts.ts'),
          ])
          return outputsSvg({
            outputs: shown,
            all: outputs,
            names: model.names,
            t,
            language,
            width: size.width,
            texts: frameTexts(context, notes),
            font: await loadSvgFont(),
            background,
          })
        },
      }}
    />
  )
}

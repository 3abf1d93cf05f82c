import type { Model } from '#src/app/model.ts'
import type { SharedProps } from '#src/app/shared-props.ts'
import { ExportMenu } from '#src/features/briefing/ExportMenu.tsx'
import { useTexts } from '#src/text/TextContext.tsx'
import { changesOf } from './changes-of.ts'
import { fileNotes } from './export-notes.ts'
import { useExportContext } from './use-export-context.ts'

type ChangesExportProps = Pick<SharedProps, 'files' | 'view'> & { model: Model }

/** The export menu of what changed between two dates: every change as a row. */
export const ChangesExport = ({ files, view, model }: ChangesExportProps) => {
  const { t, language } = useTexts()
  const context = useExportContext(files, view, model)
  const changes = changesOf(files, view, model)
  const sourceIds = changes.events.flatMap(({ sources }) => sources)
  return (
    <ExportMenu
      exportable={{
        panel: t.changes.title,
        language,
        fileName: {
          mission: model.base.mission.shortName,
          view: 'changes',
          date: [changes.days.from, changes.days.to],
          language,
        },
        about: () => fileNotes(context, { panel: t.changes.title, sourceIds, notes: [] }),
        table: async () => {
          const { changesTable } = await import('#src/export/tables/changes-table.ts')
          return changesTable(changes, model.names, t, language)
        },
        picture: null,
      }}
    />
  )
}

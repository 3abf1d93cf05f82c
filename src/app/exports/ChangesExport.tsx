import type { Model } from '#src/domain/page/model.ts'
import type { SharedProps } from '#src/app/shared-props.ts'
import { comparedDays } from '#src/domain/changes/compared-days.ts'
import { changeDiffers } from '#src/domain/changes/site-changes.ts'
import { ExportMenu } from '#src/features/briefing/ExportMenu.tsx'
import { sourcesOfChanges } from '#src/text/changes-paragraph.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { changesOf } from './changes-of.ts'
import { fileNotes } from '#src/export/notes.ts'
import { useExportContext } from './use-export-context.ts'

type ChangesExportProps = Pick<SharedProps, 'files' | 'view'> & { model: Model }

/** The export menu of what changed: rows, and no picture, because a list is none. Its file is named by both dates. */
export const ChangesExport = ({ files, view, model }: ChangesExportProps) => {
  const { t, language } = useTexts()
  const context = useExportContext(files, view, model)
  const days = comparedDays(view.from, model.day)
  return (
    <ExportMenu
      exportable={{
        panel: t.changes.title,
        language,
        fileName: {
          mission: model.base.mission.shortName,
          view: 'changes',
          date: [days.from, days.to],
          language,
        },
        about: () => {
          const changes = changesOf(files, view, model)
          const differing = changes.sites.filter(changeDiffers).length
          return fileNotes(context, {
            panel: t.changes.title,
            sourceIds: sourcesOfChanges(changes),
            notes: differing > 0 ? [t.exports.conflictNote(differing)] : [],
          })
        },
        table: async () => {
          const { changesTable } = await import('#src/export/tables/changes-table.ts')
          const { mission } = model.base
          const changes = changesOf(files, view, model)
          return changesTable(changes, model.names, mission.coverage.mission, t, language)
        },
        picture: null,
      }}
    />
  )
}

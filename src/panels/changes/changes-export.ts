import { comparedDays } from '#src/domain/changes/compared-days.ts'
import { changeDiffers } from '#src/domain/changes/site-changes.ts'
import { sourcesOfChanges } from '#src/text/changes-paragraph.ts'
import type { ExportInput, PanelExportable } from '#src/shared/exports/PanelExport.tsx'
import { changesOf } from './changes-of.ts'
import { leavingAs } from '#src/shared/exports/chart-export.ts'

/**
 * What changed leaves as rows, and as no picture, because a list is none. Its file is named by both dates.
 */
export const changesExport = ({ files, view, model, context }: ExportInput): PanelExportable => {
  const { t, language } = context
  const days = comparedDays(view.from, model.day)
  const read = () => changesOf(files, view, model)
  return {
    exportable: {
      ...leavingAs(context, {
        panel: t.changes.title,
        view: 'changes',
        date: [days.from, days.to],
        notes: () => {
          const changes = read()
          const differing = changes.sites.filter(changeDiffers).length
          return {
            panel: t.changes.title,
            sourceIds: sourcesOfChanges(changes),
            notes: differing > 0 ? [t.exports.conflictNote(differing)] : [],
          }
        },
        table: async () => {
          const { changesTable } = await import('./changes-table.ts')
          const { mission } = model.base
          return changesTable(read(), model.names, mission.coverage.mission, t, language)
        },
      }),
      picture: null,
    },
  }
}

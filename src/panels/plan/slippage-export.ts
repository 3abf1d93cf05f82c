import { formatDate } from '#src/domain/names/formats.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { slippageOf } from '#src/domain/page/slippage-of.ts'
import { conflictsOf, sourcesOf } from '#src/domain/plans/slippage.ts'
import { filterOf } from '#src/export/notes.ts'
import { drawnExport } from '#src/shared/exports/chart-export.ts'
import type { ExportInput, PanelExportable } from '#src/shared/exports/PanelExport.tsx'
import { slippageCoursePhrase } from '#src/text/slippage-course-phrase.ts'

/** The slippage leaves as its chart, and every planned date with its outcome as rows; null without any. */
export const slippageExport = ({ model, context }: ExportInput): PanelExportable | null => {
  const { t, language } = context
  const rows = slippageOf(model)
  if (rows.length === 0) return null
  const differing = rows.filter((row) => conflictsOf(row) !== null).length
  const sourceIds = rows.flatMap(sourcesOf)
  const siteNames = new Map(
    model.base.index.records.map(({ site }) => [site.id, textIn(site.name, language)]),
  )
  const notes = [
    slippageCoursePhrase(rows, (id) => siteNames.get(id), t, language),
    ...(differing > 0 ? [t.exports.conflictNote(differing)] : []),
  ]
  return {
    exportable: drawnExport(context, {
      panel: t.plan.slippage,
      view: 'slippage',
      said: () => ({ sourceIds, notes }),
      table: async () => {
        const { slippageTable } = await import('./slippage-table.ts')
        return slippageTable(rows, (id) => siteNames.get(id) ?? id, model.names, t, language)
      },
      draw: async (width) => {
        const { slippagePicture } = await import('#src/export/svg/panel-pictures.ts')
        return slippagePicture(rows, context, width)
      },
    }),
    cited: {
      chart: 'slippage',
      title: t.plan.slippage,
      said: () => ({
        shown: [
          filterOf(context),
          t.plan.slippageIntro(rows.length, formatDate(model.day, language)),
          ...notes,
        ],
        sourceIds,
      }),
    },
  }
}

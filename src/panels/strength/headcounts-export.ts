import type { HeadcountView } from '#src/domain/strength/headcount-view.ts'
import { readPersonnel } from '#src/domain/strength/personnel-view.ts'
import { valueOr } from '#src/queries/file-result.ts'
import { drawnExport } from '#src/shared/exports/chart-export.ts'
import type { ExportInput, PanelExportable } from '#src/shared/exports/PanelExport.tsx'
import {
  headcountCoursePhrases,
  headcountFigures,
  headcountIntro,
  headcountSentences,
  personnelIntro,
} from '#src/text/headcount-words.ts'
import type { HeadcountTexts } from '#src/text/load-headcounts.ts'

const nothing = { records: [], problems: [] }

/** The monthly head counts leave as their lines, and every month as a row. */
export const headcountsExport = (
  { model, files, context }: ExportInput,
  counts: HeadcountView,
  h: HeadcountTexts,
): PanelExportable => {
  const { t, language } = context
  const sentences = headcountSentences(headcountFigures(counts, model.day, h, language), h)
  const detail = readPersonnel(counts.listed, valueOr(files.strength, nothing).records)
  const notes = [
    ...sentences,
    ...headcountCoursePhrases(counts, t, h, language),
    ...headcountIntro(counts, h),
    ...(detail ? personnelIntro(detail, h, language) : []),
  ]
  return {
    exportable: drawnExport(context, {
      panel: h.title,
      ofMission: true,
      view: 'headcounts',
      said: () => ({ sourceIds: counts.sourceIds, notes }),
      table: async () => {
        const { headcountTable } = await import('./headcount-table.ts')
        return headcountTable(counts.listed, t, h)
      },
      draw: async (width) => {
        const { headcountsPicture } = await import('#src/export/svg/panel-pictures.ts')
        return headcountsPicture(counts, detail, h, context, width)
      },
    }),
    cited: {
      chart: 'headcounts',
      title: h.title,
      said: () => ({ shown: notes, sourceIds: counts.sourceIds }),
      isOfMission: true,
    },
  }
}

import type { HeadcountView } from '#src/domain/strength/headcount-view.ts'
import type { Model } from '#src/domain/page/model.ts'
import {
  headcountCoursePhrases,
  headcountFigures,
  headcountIntro,
  headcountSentences,
} from '#src/text/headcount-words.ts'
import type { HeadcountTexts } from '#src/text/load-headcounts.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { CiteChart } from '#src/shared/citing/CiteChart.tsx'
import { drawnExport } from '#src/shared/exports/chart-export.ts'
import { ExportMenu } from '#src/shared/exports/ExportMenu.tsx'
import { useExportContext } from '#src/shared/exports/use-export-context.ts'
import type { SharedProps } from '#src/shared/shared-props.ts'

type Props = Pick<SharedProps, 'files' | 'view'> & {
  model: Model
  counts: HeadcountView
  words: HeadcountTexts
}

/** The export menu of the monthly head counts: their lines, and every month as a row. */
export const HeadcountsExport = ({ files, view, model, counts, words: h }: Props) => {
  const { t, language } = useTexts()
  const context = useExportContext(files, view, model)
  const sentences = headcountSentences(headcountFigures(counts, model.day, h, language), h)
  const notes = [
    ...sentences,
    ...headcountCoursePhrases(counts, t, h, language),
    ...headcountIntro(counts, h),
  ]
  const exportable = drawnExport(context, {
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
      return headcountsPicture(counts, h, context, width)
    },
  })
  return (
    <CiteChart
      files={files}
      view={view}
      model={model}
      chart="headcounts"
      title={h.title}
      said={() => ({ shown: notes, sourceIds: counts.sourceIds })}
      isOfMission
    >
      <ExportMenu exportable={exportable} />
    </CiteChart>
  )
}

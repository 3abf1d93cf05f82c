import type { View } from '#src/url/view.ts'
import type { ExportContext } from '#src/export/context.ts'
import { filterOf, titleOf } from '#src/export/notes.ts'
import { drawnExport } from '#src/shared/exports/chart-export.ts'
import type { Exportable } from '#src/shared/exports/exportable.ts'
import type { CitingInput } from '#src/shared/citing/figure-citation.ts'
import { frameOf } from '#src/shared/citing/figure-citation.ts'
import { chartCitation } from '#src/text/citation.ts'
import { figureWords } from '#src/text/figure-words.ts'
import { type CitationTexts, loadCitation } from '#src/text/load-citation.ts'
import type { FigurePageTexts } from '#src/text/load-figure-page.ts'
import type { FigureReading } from './figure-reading.ts'

type Input = {
  reading: FigureReading
  words: FigurePageTexts
  context: ExportContext
  citing: Pick<CitingInput, 'files' | 'model'>
  view: View
}

/** What is said of the former values; nothing where the data had no other version. */
export const formerNotes = (
  { figure, isPreview, course }: FigureReading,
  words: FigurePageTexts,
): readonly string[] => {
  if (course.length === 1) return []
  if (isPreview) return [words.ofPublished]
  return [figure === 'next-date' ? words.ofToday : words.ofThen]
}

/** The citation of a key figure, whose link opens its page. */
export const citeFigure = ({ reading, words, context, citing, view }: Input, c: CitationTexts): string => {
  const { figure, now } = reading
  const { t, language, link } = context
  const name = words.names[figure]
  return chartCitation(
    {
      title: titleOf(context, name),
      shown: [words.value(figureWords(now, t, language), name), words.rules[figure], filterOf(context)],
      sourceIds: now?.sources ?? [],
    },
    { ...frameOf('chart map', { ...citing, view, t, c, language }), link },
  )
}

/** A key figure leaves as its number with how it is made, and as rows: one for each version of the data. */
export const figureExport = (input: Input): Exportable => {
  const { reading, words, context } = input
  const { figure, now, course } = reading
  const { t, language } = context
  const name = words.names[figure]
  const value = figureWords(now, t, language)
  return {
    ...drawnExport(context, {
      panel: name,
      view: `figure-${figure}`,
      said: () => ({
        sourceIds: now?.sources ?? [],
        notes: [words.value(value, name), words.rules[figure], ...formerNotes(reading, words)],
      }),
      table: async () => {
        const { figureTable } = await import('./figure-table.ts')
        return figureTable(course, words, t, language)
      },
      draw: async (width) => {
        const { figureMarkup } = await import('./figure-svg.ts')
        return { chart: figureMarkup(value, name, width), legend: [] }
      },
    }),
    cite: async () => citeFigure(input, await loadCitation(language)),
  }
}

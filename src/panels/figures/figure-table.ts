import type { FigureAtVersion } from '#src/domain/view/figure-course.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { type ExportTable, makeTable } from '#src/export/tables/table.ts'
import type { FigurePageTexts } from '#src/text/load-figure-page.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { figureWords } from '#src/text/figure-words.ts'

/** A key figure at each version of the data as rows: the number apart from its words. */
export const figureTable = (
  course: readonly FigureAtVersion[],
  words: FigurePageTexts,
  t: Texts,
  language: Language,
): ExportTable => {
  const { columns: c } = words
  return makeTable<FigureAtVersion>(
    [
      { key: 'version', name: c.version, read: ({ version }) => version },
      { key: 'updated', name: c.updated, read: ({ updated }) => updated },
      { key: 'date', name: c.date, read: ({ date }) => date },
      { key: 'value', name: c.value, read: ({ value }) => value?.value ?? null },
      { key: 'of', name: c.of, read: ({ value }) => value?.of ?? null },
      { key: 'asOf', name: c.asOf, read: ({ value }) => value?.asOf ?? null },
      { key: 'words', name: c.words, read: ({ value }) => figureWords(value, t, language) },
    ],
    course,
  )
}

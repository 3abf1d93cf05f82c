import { wrapText } from '#src/draw/text-width.ts'
import { type WordSize, wordRoom } from '#src/export/docx/word-document.ts'
import { type RichParagraph, plainText } from '#src/export/rich-text.ts'
import type { BriefingSection } from './sections.ts'

/** The looks of a document (docx/styles.ts) in points: letters, and the space around a paragraph. */
const looks = {
  heading: { size: 16, around: 6 },
  note: { size: 8.5, around: 5 },
  point: { size: 10, around: 4 },
} as const

/** A line with its spacing, in sizes of its letters. */
const lineShare = 1.3

/** A caption in one line, and the gap over its chart. */
const captionHeight = 34

/**
 * How high several charts may be together, in points, so that a section of nothing but words and charts
 * stands on one page of a document. The program that opens it breaks the lines, in its own font, which is
 * narrower than ours mostly: it is an estimate, on the safe side.
 */
export const roomForCharts = (
  { title, subtitle, blocks, foot }: BriefingSection,
  charts: number,
  page: WordSize,
): number => {
  const { width, height } = wordRoom(page)
  const heightOf = (look: keyof typeof looks) => (text: RichParagraph | string) => {
    const { size, around } = looks[look]
    const said = typeof text === 'string' ? text : plainText(text)
    return wrapText(said, size, width).length * size * lineShare + around
  }
  const words = [
    heightOf('heading')(title),
    ...[...subtitle, ...foot].map(heightOf('note')),
    ...blocks.flatMap((block) => (block.kind === 'text' ? block.paragraphs.map(heightOf('point')) : [])),
  ]
  const rest = words.reduce((sum, one) => sum - one, height)
  return rest - charts * captionHeight
}

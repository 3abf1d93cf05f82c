import { wrapText } from '#src/draw/text-width.ts'
import { titleRoom } from '#src/export/pptx/slide-room.ts'
import type { BriefingContext } from './context.ts'
import type { DrawnSection } from './section-frame.ts'
import type { BriefingBlock, BriefingSection } from './sections.ts'

/** The most points that one slide shows; the rest is in the full briefing. */
export const mostPoints = 5

/** A headline of more lines is none. */
const mostLines = 3

/** Words beside two charts have a column that is not too narrow to read. */
const wideWords = 1.8

const fitsTitle = (message: string): boolean =>
  wrapText(message, titleRoom.size, titleRoom.width, 600).length <= mostLines

/**
 * A section in few words for one slide: its message as the title, the plain title under it, its points beside
 * its first picture or charts. A message that is too long for a title is the first point instead.
 */
export const shortSection = (
  { section, brief }: DrawnSection,
  { messages }: BriefingContext,
): BriefingSection => {
  const { message, points, visuals, own } = brief()
  const isTitle = message !== null && fitsTitle(message)
  const said = [...(message !== null && !isTitle ? [[{ text: message, bold: true }]] : []), ...points]
  const words: readonly BriefingBlock[] =
    said.length === 0
      ? []
      : [
          {
            kind: 'text',
            paragraphs: said.slice(0, mostPoints),
            bullets: true,
            share: visuals.length > 1 ? wideWords : 1,
          },
        ]
  const blocks = [...words, ...visuals]
  return {
    ...section,
    title: isTitle ? message : section.title,
    subtitle: isTitle ? [section.title, ...section.subtitle] : section.subtitle,
    blocks: blocks.length > 0 ? blocks : section.blocks,
    foot: [...(own ? [messages.own(own)] : []), ...section.foot],
    leftOut: messages.rowsLeftOut,
  }
}

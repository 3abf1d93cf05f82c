import type { Deck, Slide, SlideBlock } from '#src/export/pptx/deck.ts'
import type { DeckTemplate } from '#src/export/pptx/template/deck-template.ts'
import { aboutFile } from './about-file.ts'
import { tableSize } from './section-pages.ts'
import { type Briefing, type BriefingBlock, figureParagraphs } from './sections.ts'
import { type DraftSlide, slidesOf } from './slides-of.ts'

export type DeckOptions = {
  /** Goes on every slide; empty: none. */
  marking: string
  created: Date
  /** The office's own; left out: ours. */
  template?: DeckTemplate | null
  /** Only the opening and the first slide with a chart. */
  isTrial?: boolean
  /** Draws a picture as PNG (svg/svg-to-png.ts in a browser): programs that draw no SVG show it. */
  toPng: (svg: string) => Promise<Uint8Array>
}

const slideBlock = async (block: BriefingBlock, { toPng }: DeckOptions): Promise<SlideBlock> => {
  if (block.kind === 'picture') return { ...block, png: await toPng(block.svg) }
  if (block.kind === 'chart') return { kind: 'chart', alt: block.alt, chart: block.spec }
  if (block.kind === 'figures') return { kind: 'text', paragraphs: figureParagraphs(block.figures) }
  return block.kind === 'table' ? { ...block, size: tableSize } : { ...block }
}

const finish = async (draft: DraftSlide, options: DeckOptions): Promise<Slide> => ({
  ...draft,
  blocks: await Promise.all(
    draft.blocks.map(async ({ block, share }) => Object.assign(await slideBlock(block, options), { share })),
  ),
})

/** When a file was made, as `2026-11-24T12:00:00Z`. */
export const stamp = (created: Date): string => `${created.toISOString().slice(0, 19)}Z`

const trialOf = ([cover, ...rest]: readonly DraftSlide[]): readonly DraftSlide[] => {
  const chart = rest.find(({ blocks }) => blocks.some(({ block }) => block.kind === 'chart')) ?? rest[0]
  return [cover, chart].filter((slide) => slide !== undefined)
}

/**
 * Briefings as one deck: panel by panel, language after language. Throws what `toPng` throws, and gives no
 * half deck.
 */
export const deckOf = async (briefings: readonly Briefing[], options: DeckOptions): Promise<Deck> => {
  const slides: Slide[] = []
  const drafts = await slidesOf(briefings, options.marking, options.template)
  for (const draft of options.isTrial ? trialOf(drafts) : drafts)
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the page stays alive
    slides.push(await finish(draft, options))
  return {
    ...aboutFile(briefings),
    created: stamp(options.created),
    slides,
  }
}

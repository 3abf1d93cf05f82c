import type { Deck, Slide, SlideBlock } from '#src/export/pptx/deck.ts'
import { slideRoom } from '#src/export/pptx/slide-room.ts'
import type { Briefing, BriefingBlock, BriefingCover, BriefingSection } from './sections.ts'
import { sectionPages, tableSize } from './section-pages.ts'

export type DeckOptions = {
  /** Goes on every slide; empty: none. */
  marking: string
  created: Date
  /** Draws a picture as PNG (svg/svg-to-png.ts in a browser): programs that draw no SVG show it. */
  toPng: (svg: string) => Promise<Uint8Array>
}

const slideBlock = async (block: BriefingBlock, { toPng }: DeckOptions): Promise<SlideBlock> => {
  if (block.kind === 'picture') return { ...block, png: await toPng(block.svg) }
  if (block.kind === 'chart') return { kind: 'chart', alt: block.alt, chart: block.spec }
  return block.kind === 'table' ? { ...block, size: tableSize } : { ...block }
}

const coverSlide = async (cover: BriefingCover, options: DeckOptions): Promise<Slide> => {
  const { language, title, subtitle, foot, qr } = cover
  return {
    language,
    layout: 'title',
    title,
    subtitle,
    blocks:
      qr === null
        ? []
        : [
            {
              kind: 'picture',
              alt: qr.alt,
              svg: qr.svg,
              png: await options.toPng(qr.svg),
              width: qr.size,
              height: qr.size,
            },
          ],
    foot,
    marking: options.marking,
    notes: subtitle,
  }
}

/** The slides of a section; what runs over repeats its title with its number, and the foot. */
const sectionSlides = async (section: BriefingSection, options: DeckOptions): Promise<readonly Slide[]> => {
  const { language, title, subtitle, foot, notes, part } = section
  const pages = sectionPages(section.blocks, slideRoom({ layout: 'content', title, subtitle, foot }))
  return Promise.all(
    pages.map(async (page, index): Promise<Slide> => ({
      language,
      layout: 'content',
      title: pages.length === 1 ? title : part(index + 1, pages.length),
      subtitle,
      blocks: await Promise.all(
        page.map(async ({ block, share }) => Object.assign(await slideBlock(block, options), { share })),
      ),
      foot,
      marking: options.marking,
      notes: index === 0 ? notes : [],
    })),
  )
}

/** Sections panel by panel, the languages of each one after the other. */
export const interleave = (briefings: readonly Briefing[]): readonly BriefingSection[] => {
  const longest = Math.max(0, ...briefings.map(({ sections }) => sections.length))
  return Array.from({ length: longest }, (_, index) =>
    briefings.flatMap(({ sections }) => sections[index] ?? []),
  ).flat()
}

/** As `2026-11-24T12:00:00Z`. */
const stamp = (created: Date): string => `${created.toISOString().slice(0, 19)}Z`

/** Briefings as one deck: panel by panel, language after language. Throws what `toPng` throws, and gives no half deck. */
export const deckOf = async (briefings: readonly Briefing[], options: DeckOptions): Promise<Deck> => {
  const covers = await Promise.all(briefings.map(({ cover }) => coverSlide(cover, options)))
  const slides: Slide[] = [...covers]
  // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the page stays alive
  for (const section of interleave(briefings)) slides.push(...(await sectionSlides(section, options)))
  const first = briefings[0]?.cover
  return {
    title: first?.title ?? 'Drawdown',
    language: first?.language ?? 'en',
    subject: first?.subtitle.join(' ') ?? '',
    author: 'Drawdown',
    created: stamp(options.created),
    slides,
  }
}

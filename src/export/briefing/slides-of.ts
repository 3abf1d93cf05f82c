import type { BriefingPanel } from '#src/domain/page/panels.ts'
import { breathe } from '#src/export/breathe.ts'
import { slideRoom } from '#src/export/pptx/slide-room.ts'
import type { Slide } from '#src/export/pptx/deck.ts'
import type { DeckTemplate } from '#src/export/pptx/template/deck-template.ts'
import type { Briefing, BriefingCover, BriefingSection } from './sections.ts'
import { type SectionPage, onePage, sectionPages } from './section-pages.ts'

/** A slide before its pictures are turned into PNG: what the deck writes, and what the preview draws. */
export type DraftSlide = Omit<Slide, 'blocks'> & { blocks: SectionPage; panel: BriefingPanel | null }

const coverSlide = ({ language, title, subtitle, foot, qr }: BriefingCover, marking: string): DraftSlide => ({
  language,
  layout: 'title',
  panel: null,
  title,
  subtitle,
  blocks:
    qr === null
      ? []
      : [{ block: { kind: 'picture', alt: qr.alt, svg: qr.svg, width: qr.size, height: qr.size }, share: 1 }],
  foot,
  marking,
  notes: subtitle,
})

/**
 * The widest numbers of parts: a title with its number may need a line more, which the blocks then have not.
 */
const widest = 88

/** The slides of a section; what runs over repeats its title with its number, and the foot. */
const sectionSlides = (
  section: BriefingSection,
  marking: string,
  template: DeckTemplate | null,
): readonly DraftSlide[] => {
  const { panel, language, title, subtitle, foot, notes, part } = section
  const under = (heading: string) =>
    sectionPages(section.blocks, slideRoom({ layout: 'content', title: heading, subtitle, foot }, template))
  if (section.leftOut)
    return [
      {
        panel,
        language,
        layout: 'content',
        title,
        subtitle,
        blocks: onePage(
          section.blocks,
          slideRoom({ layout: 'content', title, subtitle, foot }, template),
          section.leftOut,
        ),
        foot,
        marking,
        notes,
      },
    ]
  const alone = under(title)
  const pages = alone.length === 1 ? alone : under(part(widest, widest))
  return pages.map((blocks, index) => ({
    panel,
    language,
    layout: 'content',
    title: pages.length === 1 ? title : part(index + 1, pages.length),
    subtitle,
    blocks,
    foot,
    marking,
    notes: index === 0 ? notes : [],
  }))
}

/** Sections panel by panel, the languages of each one after the other. */
export const interleave = (briefings: readonly Briefing[]): readonly BriefingSection[] => {
  const longest = Math.max(0, ...briefings.map(({ sections }) => sections.length))
  return Array.from({ length: longest }, (_, index) =>
    briefings.flatMap(({ sections }) => sections[index] ?? []),
  ).flat()
}

/**
 * Briefings as slides: the opening ones, then panel by panel, language after language. `marking` empty: none.
 * On a template they have its room.
 */
export const slidesOf = async (
  briefings: readonly Briefing[],
  marking: string,
  template: DeckTemplate | null = null,
): Promise<readonly DraftSlide[]> => {
  const slides = briefings.map(({ cover }) => coverSlide(cover, marking))
  for (const section of interleave(briefings)) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the page answers in between
    await breathe()
    slides.push(...sectionSlides(section, marking, template))
  }
  return slides
}

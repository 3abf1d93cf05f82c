import type { Language } from '#src/domain/names/formats.ts'
import type { BriefingPanel } from '#src/domain/page/panels.ts'
import { drawDocument } from '#src/export/pdf/draw-document.ts'
import { pageSizes } from '#src/export/pdf/pdf-document.ts'
import { svgPen } from '#src/export/pdf/svg-pen.ts'
import { slideSize } from '#src/export/pptx/drawing.ts'
import type { DeckTemplate } from '#src/export/pptx/template/deck-template.ts'
import { type Size, svgDocument } from '#src/export/svg/frame.ts'
import type { SvgFont } from '#src/export/svg/svg-text.ts'
import { mainLanguage } from '#src/schema/languages.ts'
import { fitPages } from './fit-page.ts'
import { type PdfOptions, pdfOf } from './pdf-of.ts'
import type { Briefing } from './sections.ts'
import { slideSvg } from './slide-svg.ts'
import { interleave, slidesOf } from './slides-of.ts'

/** A slide or page as it comes out; drawn when it is looked at. */
export type PreviewPage = {
  key: string
  language: Language
  title: string
  /** What it is of; null: of no panel alone. */
  panel: BriefingPanel | null
  size: Size
  draw: () => string
}

/** Names pages by what they are of, so that one that moves stays itself. */
const keys = () => {
  const counts = new Map<string, number>()
  return (language: Language, panel: BriefingPanel | null): string => {
    const of = `${language} ${panel ?? 'opening'}`
    const count = (counts.get(of) ?? 0) + 1
    counts.set(of, count)
    return `${of} ${count}`
  }
}

/** The slides of a deck (`deckOf`), one by one. */
export const slidesPreview = async (
  briefings: readonly Briefing[],
  marking: string,
  font: SvgFont,
  template: DeckTemplate | null = null,
): Promise<readonly PreviewPage[]> => {
  const keyOf = keys()
  return (await slidesOf(briefings, marking, template)).map((slide, index) => ({
    key: keyOf(slide.language, slide.panel),
    language: slide.language,
    title: slide.title,
    panel: slide.panel,
    size: template?.size ?? slideSize,
    draw: () => slideSvg(slide, index + 1, font, template),
  }))
}

/** The pages of a PDF (`pdfOf`), broken where its writer breaks them. Rejects as the writer does. */
export const pagesPreview = async (
  wished: readonly Briefing[],
  options: PdfOptions,
  font: SvgFont,
): Promise<readonly PreviewPage[]> => {
  const { pen, pages } = svgPen()
  const begins: number[] = []
  const briefings = await fitPages(wished, options)
  await drawDocument(pdfOf(briefings, options), pen, (page) => begins.push(page))
  const parts = [
    ...briefings.filter(({ onePage }) => !onePage).map(({ cover }) => cover),
    ...interleave(briefings),
  ]
  const size = pageSizes[options.size]
  const keyOf = keys()
  return pages().map((content, index) => {
    const part = parts[begins.findLastIndex((page) => page <= index + 1)]
    const [language, title] = [part?.language ?? mainLanguage, part?.title ?? '']
    // The one page is of all of them.
    const panel = part && 'panel' in part && !briefings[0]?.onePage ? part.panel : null
    return {
      key: keyOf(language, panel),
      language,
      title,
      panel,
      size,
      draw: () =>
        svgDocument({ size, language, title, description: title, font, background: '#ffffff', content }),
    }
  })
}

import { drawDocument } from '#src/export/pdf/draw-document.ts'
import { svgPen } from '#src/export/pdf/svg-pen.ts'
import { tightest } from './one-page.ts'
import { type PdfOptions, pdfOf } from './pdf-of.ts'
import type { Briefing } from './sections.ts'

const pagesOf = async (briefing: Briefing, options: PdfOptions): Promise<number> => {
  const { pen, pages } = svgPen()
  await drawDocument(pdfOf([briefing], options), pen)
  return pages().length
}

const fitted = async (briefing: Briefing, options: PdfOptions): Promise<Briefing> => {
  const { onePage } = briefing
  if (!onePage) return briefing
  let step = 0
  // oxlint-disable-next-line no-await-in-loop -- each is laid out only if the one before is too long
  while (step < tightest && (await pagesOf({ ...briefing, sections: [onePage(step, true)] }, options)) > 1)
    step += 1
  return { ...briefing, sections: [onePage(step, false)] }
}

/**
 * Briefings for pages: one that is to stand on one page is drawn until it does, tighter from step to step. If
 * even the tightest runs over, because notes and sources are long, it has a second page and loses nothing.
 * Rejects as the writer of pages does.
 */
export const fitPages = (briefings: readonly Briefing[], options: PdfOptions): Promise<readonly Briefing[]> =>
  Promise.all(briefings.map((briefing) => fitted(briefing, options)))

import type { PdfDocument } from '#src/export/pdf/pdf-document.ts'
import type { Briefing } from './sections.ts'

export type PdfOptions = Pick<PdfDocument, 'size' | 'fonts' | 'created' | 'signal' | 'onProgress'> & {
  /** Goes on every page; empty: none. */
  marking: string
}

/** Briefings as one PDF: panel by panel, language after language. */
export const pdfOf = (briefings: readonly Briefing[], options: PdfOptions): PdfDocument => {
  void briefings
  void options
  throw new Error('not built yet')
}

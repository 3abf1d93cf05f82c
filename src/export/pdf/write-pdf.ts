import { drawDocument } from './draw-document.ts'
import { pdfPen } from './pdf-pen.ts'
import type { PdfDocument, WrittenPdf } from './pdf-document.ts'

/**
 * A briefing as a PDF: vector graphics, searchable text, title, language, bookmarks, links and page numbers,
 * and a structure that is read out: headings, tables, lists, alternative texts. Throws an ExportError
 * (`graphic-not-read`, `cancelled`); never returns half a file.
 */
export const writePdf = async (wish: PdfDocument): Promise<WrittenPdf> => {
  const { pen, output } = pdfPen(wish)
  const missing = await drawDocument(wish, pen)
  return { bytes: await output(), missing }
}

import { drawDocument } from './draw-document.ts'
import { jspdfPen } from './jspdf-pen.ts'
import type { PdfDocument, WrittenPdf } from './pdf-document.ts'

/**
 * A briefing as a PDF: vector graphics, searchable text, title, language, bookmarks, links and page numbers.
 * Throws an ExportError (`graphic-not-read`, `cancelled`); never returns half a file.
 */
export const writePdf = async (wish: PdfDocument): Promise<WrittenPdf> => {
  const { pen, output } = jspdfPen(wish)
  const missing = await drawDocument(wish, pen)
  return { bytes: new Uint8Array(output()), missing }
}

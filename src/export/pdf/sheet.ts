import { jsPDF } from 'jspdf'
import { type Paragraph, runsOf } from '#src/export/rich-text.ts'
import { type PdfDocument, pageSizes } from './pdf-document.ts'
import { pdfFont } from './prepare-graphic.ts'
import { type Piece, layLines } from './text-lines.ts'

/** How a text is set. */
export type Look = { size: number; color: string; bold?: boolean }

export const lineHeight = 1.35
export const margin = 40
const headHeight = 14
const footHeight = 24

/** A PDF that is being written, and the place on its present page where the next thing goes. */
export type Sheet = {
  pdf: jsPDF
  width: number
  /** Where the content of a page begins and ends. */
  top: number
  bottom: number
  y: number
  drawable: (text: string) => string
}

const toBinary = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCodePoint(...bytes.subarray(at, at + 8192))
  return text
}

/** A file identifier from the title and time: the same briefing is the same file. */
const fileId = (text: string): string => {
  let [a, b] = [0x811c9dc5, 0x01000193]
  for (const letter of text) {
    a = Math.imul(a ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
    b = Math.imul(b + a, 0x85ebca6b) >>> 0
  }
  return [a, b, a ^ b, Math.imul(a, b)]
    .map((part) => (part >>> 0).toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase()
}

/** An empty PDF with title, language and fonts, on its first page. */
export const openSheet = (wish: PdfDocument, drawable: (text: string) => string): Sheet => {
  const { width, height } = pageSizes[wish.size]
  const pdf = new jsPDF({
    unit: 'pt',
    format: [width, height],
    orientation: width > height ? 'landscape' : 'portrait',
    compress: true,
    putOnlyUsedFonts: true,
  })
  for (const [style, font] of [
    ['normal', wish.fonts.regular],
    ['bold', wish.fonts.semibold],
  ] as const) {
    pdf.addFileToVFS(`${style}.ttf`, toBinary(font))
    pdf.addFont(`${style}.ttf`, pdfFont, style)
  }
  const { title, subject, author } = wish
  pdf.setDocumentProperties({ title, subject, author, creator: 'Drawdown' })
  pdf.setCreationDate(wish.created)
  pdf.setFileId(fileId(`${title} ${wish.created.toISOString()}`))
  pdf.setLanguage(wish.language === 'fr' ? 'fr-FR' : 'en-GB')
  pdf.viewerPreferences({ DisplayDocTitle: true })
  const top = margin + (wish.marking ? headHeight : 0)
  return { pdf, width: width - 2 * margin, top, bottom: height - margin - footHeight, y: top, drawable }
}

export const newPage = (sheet: Sheet): void => {
  sheet.pdf.addPage()
  sheet.y = sheet.top
}

const setLook = ({ pdf }: Sheet, { size, color }: Look, bold: boolean): void => {
  pdf.setFont(pdfFont, bold ? 'bold' : 'normal')
  pdf.setFontSize(size)
  pdf.setTextColor(color)
}

/** A paragraph as lines of a width, in letters that the font has. */
export const linesOf = (
  sheet: Sheet,
  paragraph: Paragraph,
  width: number,
  look: Look,
): readonly (readonly Piece[])[] => {
  const { pdf, drawable } = sheet
  const measure = (text: string, bold: boolean): number => {
    setLook(sheet, look, bold)
    return pdf.getTextWidth(text)
  }
  const drawn = runsOf(paragraph).map(({ text, bold, link }) => ({
    text: drawable(text),
    bold: look.bold ?? bold ?? false,
    link,
  }))
  return layLines(drawn, width, measure)
}

/** One line with its baseline at `y`; links can be clicked and are blue and underlined. */
export const drawLine = (sheet: Sheet, line: readonly Piece[], x: number, y: number, look: Look): void => {
  const { pdf } = sheet
  for (const { text, bold, link, x: start, width } of line) {
    setLook(sheet, link === null ? look : { ...look, color: '#1f69b3' }, bold)
    pdf.text(text, x + start, y)
    if (link === null) continue
    pdf.link(x + start, y - look.size, width, look.size * 1.3, { url: link })
    pdf.setDrawColor('#1f69b3')
    pdf.setLineWidth(0.4)
    pdf.line(x + start, y + 1.2, x + start + width, y + 1.2)
  }
}

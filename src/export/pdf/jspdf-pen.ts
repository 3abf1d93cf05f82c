import { jsPDF } from 'jspdf'
import { svg2pdf } from 'svg2pdf.js'
import { type PdfDocument, pageSizes } from './pdf-document.ts'
import type { Pen } from './pen.ts'
import { pdfFont } from './prepare-graphic.ts'
import { habitsOf } from '#src/text/habits.ts'

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

/**
 * A text of the file's own description, with plain spaces: jsPDF 4.2.1 writes a no-break space as a byte that
 * readers show as a euro sign (findings/jspdf-nbsp-title.sh).
 */
const described = (text: string): string => text.replaceAll(/[\u00A0\u202F]/gu, ' ')

/** An empty PDF with title, language and fonts. */
const openPdf = (wish: PdfDocument): jsPDF => {
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
  pdf.setDocumentProperties({
    title: described(title),
    subject: described(subject),
    author: described(author),
    creator: 'Drawdown',
  })
  pdf.setCreationDate(wish.created)
  pdf.setFileId(fileId(`${title} ${wish.created.toISOString()}`))
  pdf.setLanguage(habitsOf(wish.language).tag)
  pdf.viewerPreferences({ DisplayDocTitle: true })
  return pdf
}

/** The pen that writes the file, and the file so far. */
export const jspdfPen = (wish: PdfDocument): { pen: Pen; output: () => ArrayBuffer } => {
  const pdf = openPdf(wish)
  const pen: Pen = {
    text: (text, x, y, { size, color, bold }) => {
      pdf.setFont(pdfFont, bold ? 'bold' : 'normal')
      pdf.setFontSize(size)
      pdf.setTextColor(color)
      pdf.text(text, x, y)
    },
    link: ({ x, y, width, height }, url) => {
      pdf.link(x, y, width, height, { url })
    },
    rule: (x, y, width, look) => {
      pdf.setDrawColor(look.color)
      pdf.setLineWidth(look.width)
      pdf.line(x, y, x + width, y)
    },
    block: ({ x, y, width, height }, color) => {
      pdf.setFillColor(color)
      pdf.rect(x, y, width, height, 'F')
    },
    graphic: async (svg, box) => {
      // The graphic inherits the font in use, which a heading leaves bold.
      pdf.setFont(pdfFont, 'normal')
      await svg2pdf(svg, pdf, box)
    },
    newPage: () => {
      pdf.addPage()
    },
    goTo: (page) => {
      pdf.setPage(page)
    },
    pageCount: () => pdf.getNumberOfPages(),
    bookmark: (title) => {
      pdf.outline.add(null, described(title), { pageNumber: pdf.getNumberOfPages() })
    },
  }
  return { pen, output: () => pdf.output('arraybuffer') }
}

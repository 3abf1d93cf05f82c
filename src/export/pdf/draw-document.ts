import { breathe } from '#src/export/breathe.ts'
import { colors } from '#src/draw/chart-colors.ts'
import { throwIfCancelled } from '#src/export/export-error.ts'
import { type RichParagraph, plainText } from '#src/export/rich-text.ts'
import { drawTable } from './draw-table.ts'
import { drawableWith } from './drawable-text.ts'
import type { PdfBlock, PdfDocument } from './pdf-document.ts'
import type { PenStyle, Pen } from './pen.ts'
import { prepareGraphic } from './prepare-graphic.ts'
import { habitsOf } from '#src/text/habits.ts'
import { lettersOf } from './true-type.ts'
import {
  type PageSheet,
  drawLine,
  pageLineHeight,
  wrappedLines,
  margin,
  newPage,
  openSheet,
} from './sheet.ts'

const looks = {
  heading1: { size: 20, color: colors.ink, bold: true },
  heading2: { size: 13, color: colors.ink, bold: true },
  paragraph: { size: 10.5, color: colors.ink },
  note: { size: 8.5, color: colors.soft },
  marking: { size: 10, color: colors.red, bold: true },
} satisfies Record<string, PenStyle>

const drawText = (sheet: PageSheet, text: RichParagraph, usual: PenStyle, after: number, left = 0): void => {
  const look = { ...usual, size: usual.size * sheet.letters }
  for (const line of wrappedLines(sheet, text, sheet.width - left, look)) {
    if (sheet.y + look.size * pageLineHeight > sheet.bottom) newPage(sheet)
    sheet.y += look.size * pageLineHeight
    drawLine(sheet, line, margin + left, sheet.y - look.size * (pageLineHeight - 1), look)
  }
  sheet.y += after * sheet.after
}

/** How far the words of a point stand from its dot. */
const afterDot = 12

const drawList = (sheet: PageSheet, items: readonly RichParagraph[]): void => {
  const { pen } = sheet
  const look = looks.paragraph
  pen.element({ type: 'L' }, () => {
    for (const item of items)
      pen.element({ type: 'LI' }, () => {
        const size = look.size * sheet.letters
        if (sheet.y + size * pageLineHeight > sheet.bottom) newPage(sheet)
        pen.element({ type: 'Lbl' }, () => pen.text('•', margin, sheet.y + size, { ...look, size }))
        pen.element({ type: 'LBody' }, () => drawText(sheet, item, look, 4, afterDot))
      })
  })
  sheet.y += 2
}

/** Least height of a graphic: with less room left on a page it goes to the next. */
const leastGraphic = 160

const noteHeight = (sheet: PageSheet, text: RichParagraph): number =>
  wrappedLines(sheet, text, sheet.width, { ...looks.note, size: looks.note.size * sheet.letters }).length *
    looks.note.size *
    sheet.letters *
    pageLineHeight +
  3 * sheet.after

/** The notes right after a graphic belong to it: they stay on its page, so it leaves them their room. */
const notesAfter = (sheet: PageSheet, blocks: readonly PdfBlock[]): number => {
  let height = 0
  for (const block of blocks) {
    if (block.kind !== 'note') break
    height += noteHeight(sheet, block.text)
  }
  return Math.min(height, (sheet.bottom - sheet.top) / 3)
}

const drawGraphic = (
  sheet: PageSheet,
  graphic: Extract<PdfBlock, { kind: 'graphic' }>,
  following: readonly PdfBlock[],
): void => {
  const { pen } = sheet
  const reserved = notesAfter(sheet, following) + 8
  const ideal = (sheet.width / graphic.width) * graphic.height
  if (sheet.bottom - reserved - sheet.y < Math.min(ideal, leastGraphic)) newPage(sheet)
  const scale = Math.min(sheet.width / graphic.width, (sheet.bottom - reserved - sheet.y) / graphic.height)
  const [width, height] = [graphic.width * scale, graphic.height * scale]
  const svg = prepareGraphic(graphic.svg, sheet.drawable)
  const [x, y] = [margin + (sheet.width - width) / 2, sheet.y]
  const box = [x, sheet.high - y - height, x + width, sheet.high - y] as const
  pen.element({ type: 'Figure', alt: graphic.alt, box }, () => pen.graphic(svg, { x, y, width, height }))
  sheet.y += height + 8
}

const drawHeading = (
  sheet: PageSheet,
  { level, text, size }: Extract<PdfBlock, { kind: 'heading' }>,
): void => {
  const usual = level === 1 ? looks.heading1 : looks.heading2
  const look = { ...usual, size: size ?? usual.size }
  // A heading does not stand alone at the foot of a page.
  if (sheet.y + look.size * 4 > sheet.bottom && sheet.y > sheet.top) newPage(sheet)
  if (level === 1) sheet.pen.bookmark(text)
  sheet.pen.element({ type: level === 1 ? 'H1' : 'H2' }, () => drawText(sheet, text, look, 4))
}

const drawBlock = async (
  sheet: PageSheet,
  block: PdfBlock,
  following: readonly PdfBlock[],
): Promise<void> => {
  if (block.kind === 'graphic') drawGraphic(sheet, block, following)
  else if (block.kind === 'table') await drawTable(sheet, block)
  else if (block.kind === 'heading') drawHeading(sheet, block)
  else if (block.kind === 'list') drawList(sheet, block.items)
  else {
    const [look, after] = block.kind === 'note' ? [looks.note, 3] : [looks.paragraph, 6]
    sheet.pen.element({ type: 'P' }, () => drawText(sheet, block.text, look, after))
  }
}

/**
 * Marking, footer and number, once all pages are there. They are not read out, so a link in them could not be
 * reached: an address there is text.
 */
const drawEdges = (sheet: PageSheet, wish: PdfDocument): void => {
  const { pen } = sheet
  const pages = pen.pageCount()
  const footerY = sheet.bottom + 24
  for (let page = 1; page <= pages; page++) {
    pen.goTo(page)
    if (wish.marking) {
      const [line = []] = wrappedLines(sheet, wish.marking, sheet.width, looks.marking)
      const wide = line.reduce((sum, { width }) => sum + width, 0)
      drawLine(sheet, line, margin + (sheet.width - wide) / 2, margin - 10, looks.marking)
    }
    const number = wrappedLines(sheet, wish.pageNumber(page, pages), sheet.width, looks.note)[0] ?? []
    const wide = number.reduce((sum, { width }) => sum + width, 0)
    drawLine(sheet, number, margin + sheet.width - wide, footerY, looks.note)
    const footer = wrappedLines(sheet, plainText(wish.footer), sheet.width - wide - 12, looks.note)
    for (const [index, line] of footer.slice(0, 2).entries())
      drawLine(sheet, line, margin, footerY + index * looks.note.size * pageLineHeight, looks.note)
  }
}

/**
 * Draws a document, page after page, and gives the letters that its font lacks. The page that each of
 * `wish.pages` begins on goes to `onBegin`. Throws an ExportError (`graphic-not-read`, `cancelled`).
 */
export const drawDocument = async (
  wish: PdfDocument,
  pen: Pen,
  onBegin?: (page: number) => void,
): Promise<readonly string[]> => {
  const { drawable, missing } = drawableWith(lettersOf(wish.fonts.regular))
  const sheet = openSheet(wish, pen, drawable)
  for (const [index, { language, blocks }] of wish.pages.entries()) {
    throwIfCancelled(wish.signal)
    if (index > 0) newPage(sheet)
    onBegin?.(pen.pageCount())
    // oxlint-disable-next-line no-await-in-loop -- each part goes where the one before it ends
    await pen.longElement({ type: 'Sect', language: habitsOf(language).tag }, async () => {
      for (const [place, block] of blocks.entries()) {
        // oxlint-disable-next-line no-await-in-loop
        await breathe()
        // oxlint-disable-next-line no-await-in-loop
        await drawBlock(sheet, block, blocks.slice(place + 1))
      }
    })
    wish.onProgress?.(index + 1, wish.pages.length)
  }
  throwIfCancelled(wish.signal)
  pen.artifact(() => drawEdges(sheet, wish))
  return missing()
}

import { colors } from '#src/draw/chart-colors.ts'
import { type RichParagraph, runsOf } from '#src/export/rich-text.ts'
import { textWidth } from '#src/draw/text-width.ts'
import { type PdfDocument, pageSizes } from './pdf-document.ts'
import type { PenStyle, Pen } from './pen.ts'
import { type Piece, layLines } from './text-lines.ts'

export const pageLineHeight = 1.35
export const margin = 40
const headHeight = 14
const footHeight = 24

/** A PDF that is being drawn, and the place on its present page where the next thing goes. */
export type PageSheet = {
  pen: Pen
  width: number
  /** Where the content of a page begins and ends. */
  top: number
  bottom: number
  y: number
  /** Height of the whole page. */
  high: number
  /** How large letters are, and the space after a block, in parts of the usual. */
  letters: number
  after: number
  drawable: (text: string) => string
}

/** The first page of a document. */
export const openSheet = (
  { size, marking, isTight }: Pick<PdfDocument, 'size' | 'marking' | 'isTight'>,
  pen: Pen,
  drawable: (text: string) => string,
): PageSheet => {
  const { width, height } = pageSizes[size]
  const top = margin + (marking ? headHeight : 0)
  return {
    pen,
    width: width - 2 * margin,
    top,
    bottom: height - margin - footHeight,
    y: top,
    high: height,
    letters: isTight ? 0.88 : 1,
    after: isTight ? 0.5 : 1,
    drawable,
  }
}

export const newPage = (sheet: PageSheet): void => {
  sheet.pen.newPage()
  sheet.y = sheet.top
}

/** Widths of letters of size 1: every word asks for them, and there are few. */
const [regular, semibold] = [new Map<string, number>(), new Map<string, number>()]

const widthOf = (text: string, size: number, bold: boolean): number => {
  const known = bold ? semibold : regular
  let wide = 0
  for (const letter of text) {
    let width = known.get(letter)
    if (width === undefined) {
      width = textWidth(letter, 1, bold ? 600 : 400)
      known.set(letter, width)
    }
    wide += width
  }
  return wide * size
}

/** A paragraph as lines of a width, in letters that the font has. */
export const wrappedLines = (
  { drawable }: PageSheet,
  paragraph: RichParagraph,
  width: number,
  look: PenStyle,
): readonly (readonly Piece[])[] => {
  const drawn = runsOf(paragraph).map(({ text, bold, link }) => ({
    text: drawable(text),
    bold: look.bold ?? bold ?? false,
    link,
  }))
  return layLines(drawn, width, (text, bold) => widthOf(text, look.size, bold))
}

const linkColor = colors.blue

/** One line with its baseline at `y`; links can be clicked and are blue and underlined. */
export const drawLine = (
  { pen }: PageSheet,
  line: readonly Piece[],
  x: number,
  y: number,
  look: PenStyle,
): void => {
  for (const { text, bold, link, x: start, width } of line) {
    if (link === null) {
      pen.text(text, x + start, y, { size: look.size, color: look.color, bold })
      continue
    }
    pen.element({ type: 'Link' }, () => {
      pen.text(text, x + start, y, { size: look.size, color: linkColor, bold })
      // A piece of an address is no name of it.
      const name = link.includes(text.trim()) ? link : text
      pen.link({ x: x + start, y: y - look.size, width, height: look.size * 1.3 }, link, name)
    })
    pen.rule(x + start, y + 1.2, width, { color: linkColor, width: 0.4 })
  }
}

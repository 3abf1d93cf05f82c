import { colors } from '#src/draw/chart-colors.ts'
import { breathe } from '#src/export/breathe.ts'
import type { PdfBlock } from './pdf-document.ts'
import type { RichParagraph } from '#src/export/rich-text.ts'
import type { PenStyle } from './pen.ts'
import { type PageSheet, drawLine, pageLineHeight, wrappedLines, margin, newPage } from './sheet.ts'
import type { Piece } from './text-lines.ts'

type Table = Extract<PdfBlock, { kind: 'table' }>
type Row = { cells: readonly (readonly (readonly Piece[])[])[]; height: number }

const body: PenStyle = { size: 8.5, color: colors.ink }
const head: PenStyle = { size: 8.5, color: colors.ground, bold: true }
const padding = 3

const layRow = (
  sheet: PageSheet,
  cells: readonly RichParagraph[],
  widths: readonly number[],
  look: PenStyle,
): Row => {
  const lines = cells.map((cell, index) =>
    wrappedLines(sheet, cell, (widths[index] ?? 0) - 2 * padding, look),
  )
  const most = Math.max(1, ...lines.map(({ length }) => length))
  return { cells: lines, height: most * look.size * pageLineHeight + 2 * padding }
}

const drawRow = (sheet: PageSheet, row: Row, widths: readonly number[], look: PenStyle): void => {
  const { pen } = sheet
  if (look === head)
    pen.block({ x: margin, y: sheet.y, width: sheet.width, height: row.height }, colors.blueDark)
  pen.element({ type: 'TR' }, () => {
    let x = margin
    for (const [index, lines] of row.cells.entries()) {
      pen.element({ type: look === head ? 'TH' : 'TD' }, () => {
        for (const [number, line] of lines.entries()) {
          const y = sheet.y + padding + look.size * (1 + number * pageLineHeight)
          drawLine(sheet, line, x + padding, y, look)
        }
      })
      x += widths[index] ?? 0
    }
  })
  sheet.y += row.height
  pen.rule(margin, sheet.y, sheet.width, { color: colors.line, width: 0.5 })
}

/**
 * A table; where it goes on to another page its header does too. A row is not broken. The rows of each page
 * are a table of their own for those who hear the file: pdf.js 5.6.205 gives a page the rows of the whole
 * table, most of them empty (findings/pdfjs-page-tree-holds-rows-of-other-pages.sh).
 */
export const drawTable = async (sheet: PageSheet, { alt, header, rows, columns }: Table): Promise<void> => {
  const all = columns.reduce((sum, part) => sum + part, 0)
  const widths = columns.map((part) => (part / all) * sheet.width)
  const headRow = layRow(sheet, header, widths, head)
  const laid: Row[] = []
  for (const row of rows) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the page answers in between
    await breathe()
    laid.push(layRow(sheet, row, widths, body))
  }
  if (sheet.y > sheet.top && sheet.y + headRow.height + (laid[0]?.height ?? 0) > sheet.bottom) newPage(sheet)
  let next = 0
  const drawPage = (): void => {
    drawRow(sheet, headRow, widths, head)
    let row = laid[next]
    // A row that is higher than a page is drawn all the same.
    for (let isFirst = true; row && (isFirst || sheet.y + row.height <= sheet.bottom); isFirst = false) {
      drawRow(sheet, row, widths, body)
      next += 1
      row = laid[next]
    }
  }
  sheet.pen.element({ type: 'Table', alt }, drawPage)
  while (next < laid.length) {
    // oxlint-disable-next-line no-await-in-loop
    await breathe()
    newPage(sheet)
    sheet.pen.element({ type: 'Table', alt }, drawPage)
  }
  sheet.y += 10
}

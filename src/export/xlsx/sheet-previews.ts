import { colors } from '#src/draw/chart-colors.ts'
import { wrapTextWithin } from '#src/draw/text-width.ts'
import { formatNumber } from '#src/domain/names/formats.ts'
import type { PreviewPage } from '#src/export/briefing/preview-of.ts'
import { svgDocument } from '#src/export/svg/frame.ts'
import { type SvgFont, px, svgText } from '#src/export/svg/svg-text.ts'
import type { BookPart } from './book-of.ts'
import { type BookCell, type BookSheet, bookCellText } from './book.ts'
import { columnWidths } from './column-widths.ts'

const size = { width: 960, height: 540 }
const letters = 11
const line = { height: 20, base: 14, side: 6 }
/** Pixels of a digit at that size. */
const digit = 6.3

const rowsDrawn = Math.floor(size.height / line.height)

const lookOf = (cell: BookCell, isHeading: boolean): { fill: string; weight: 400 | 600 } => {
  if (isHeading) return { fill: '#ffffff', weight: 600 }
  if (typeof cell !== 'object' || cell === null || 'day' in cell) return { fill: colors.ink, weight: 400 }
  return 'label' in cell ? { fill: colors.ink, weight: 600 } : { fill: colors.blueDark, weight: 400 }
}

/** The first rows, a line each, as far as they are in sight when the sheet is opened. */
const drawRows = ({ rows, isTable, ...sheet }: BookSheet): string => {
  const shown = rows.slice(0, rowsDrawn)
  const widths = columnWidths({ rows, isTable, ...sheet })
  const heading = isTable
    ? `<rect width="${size.width}" height="${line.height}" fill="${colors.blueDark}"/>`
    : ''
  const edges = shown.map((_, index) => {
    const y = (index + 1) * line.height
    return `<path d="M0 ${y}H${size.width}" stroke="${colors.linePale}"/>`
  })
  let x = 0
  const columns = widths.map((digits, column) => {
    const width = digits * digit
    const cells = shown.map((row, index) => {
      const cell = row[column] ?? null
      const { fill, weight } = lookOf(cell, isTable && index === 0)
      const [text = ''] = wrapTextWithin(bookCellText(cell), letters, width - 2 * line.side, 1)
      const y = index * line.height + line.base
      return text === '' ? '' : svgText(x + line.side, y, text, { size: letters, fill, weight })
    })
    x += width
    if (x - width >= size.width) return ''
    return `${cells.join('')}<path d="M${px(x)} 0V${size.height}" stroke="${colors.linePale}"/>`
  })
  return heading + edges.join('') + columns.join('')
}

/** What a workbook holds, sheet by sheet: how large each table is, and its beginning. */
export const sheetPreviews = (
  parts: readonly BookPart[],
  sheets: readonly BookSheet[],
  font: SvgFont,
): readonly PreviewPage[] => {
  const words = new Map(parts.map((part) => [part.language, part.words]))
  return sheets.map((sheet) => {
    const { name, language, rows, isTable } = sheet
    const [heading, ...records] = rows
    const said = words.get(language)
    const title =
      isTable && said
        ? said.preview(name, formatNumber(records.length, language), records.length, heading?.length ?? 0)
        : name
    return {
      key: name,
      language,
      title,
      panel: null,
      size,
      draw: () =>
        svgDocument({
          size,
          language,
          title,
          description: title,
          font,
          background: '#ffffff',
          content: drawRows(sheet),
        }),
    }
  })
}

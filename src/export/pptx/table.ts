import { colors } from '#src/draw/chart-colors.ts'
import { type RichParagraph, plainText } from '#src/export/rich-text.ts'
import { wrapText } from '#src/draw/text-width.ts'
import { xmlText } from '#src/export/xml.ts'
import type { TableBlock } from './deck.ts'
import { type SlideArea, type SlideTextLook, emu, paragraphsXml, placeXml, solidFill } from './drawing.ts'

const defaultSize = 11
const padding = { side: 4, top: 2 }
/** Generous: a table grows with its text, and must not grow over the foot. */
const lineHeight = 1.3

const columnWidths = ({ columns }: TableBlock, width: number): readonly number[] => {
  const all = columns.reduce((sum, part) => sum + part, 0)
  return columns.map((part) => (part / all) * width)
}

/** Rows that were measured, with what they were measured for: a table is split, split anew, and written. */
const measured = new WeakMap<readonly RichParagraph[], { of: string; height: number }>()

const rowHeight = (cells: readonly RichParagraph[], widths: readonly number[], size: number): number => {
  const of = `${size} ${widths.join(' ')}`
  const known = measured.get(cells)
  if (known?.of === of) return known.height
  const lines = cells.map(
    (cell, index) => wrapText(plainText(cell), size, (widths[index] ?? 0) - 2 * padding.side).length,
  )
  const height = Math.max(1, ...lines) * size * lineHeight + 2 * padding.top
  measured.set(cells, { of, height })
  return height
}

const withRows = (table: TableBlock, rows: TableBlock['rows']): TableBlock => ({ ...table, rows })

/**
 * A table in as many tables as fit into the area one by one, each with the header row. A row that is higher
 * than the area stands alone. An empty table is one table with the header only.
 */
export const splitTable = (
  table: TableBlock,
  area: Pick<SlideArea, 'width' | 'height'>,
): readonly TableBlock[] => {
  const size = table.size ?? defaultSize
  const widths = columnWidths(table, area.width)
  const header = rowHeight(table.header, widths, size)
  const pages: (readonly RichParagraph[])[][] = [[]]
  let height = header
  for (const row of table.rows) {
    const next = rowHeight(row, widths, size)
    if (height + next > area.height && pages.at(-1)?.length) {
      pages.push([])
      height = header
    }
    pages.at(-1)?.push(row)
    height += next
  }
  return pages.map((rows) => withRows(table, rows))
}

const border = (side: 'L' | 'R' | 'T' | 'B', color: string | null): string =>
  color === null
    ? `<a:ln${side} w="0"><a:noFill/></a:ln${side}>`
    : `<a:ln${side} w="6350">${solidFill(color)}</a:ln${side}>`

const cellXml = (cell: RichParagraph, isHeader: boolean, look: SlideTextLook): string => {
  const text = paragraphsXml([cell], isHeader ? { ...look, bold: true, color: colors.ground } : look)
  const margins = `marL="${emu(padding.side)}" marR="${emu(padding.side)}" marT="${emu(padding.top)}" marB="${emu(padding.top)}"`
  const borders = border('L', null) + border('R', null) + border('T', null) + border('B', colors.lineStrong)
  const fill = isHeader ? solidFill(colors.blueDark) : '<a:noFill/>'
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${text}</a:txBody><a:tcPr ${margins}>${borders}${fill}</a:tcPr></a:tc>`
}

/** A real table: its first row is marked as the header, which is read out with the cells. */
export const slideTableXml = (
  table: TableBlock,
  id: number,
  area: SlideArea,
  look: SlideTextLook,
  /** Of the placeholder that it stands in, as XML; none: it stands free. */
  holder = '',
): string => {
  const size = table.size ?? defaultSize
  const widths = columnWidths(table, area.width)
  const rows = [table.header, ...table.rows]
  const heights = rows.map((row) => rowHeight(row, widths, size))
  const rowXml = (cells: readonly RichParagraph[], index: number) =>
    `<a:tr h="${emu(heights[index] ?? 0)}">${cells
      .map((cell) => cellXml(cell, index === 0, { ...look, size }))
      .join('')}</a:tr>`
  const frame = { ...area, height: heights.reduce((sum, height) => sum + height, 0) }
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Table ${id}" descr="${xmlText(table.alt)}"/>` +
    `<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr>${holder}</p:nvPr></p:nvGraphicFramePr>${placeXml(frame, 'p')}` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/>' +
    `<a:tblGrid>${widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('')}</a:tblGrid>` +
    `${rows.map(rowXml).join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  )
}

import type { Language } from '#src/domain/names/formats.ts'
import type { Paragraph } from '#src/export/rich-text.ts'
import { xmlText } from '#src/export/xml.ts'
import type { WordTable } from './word-document.ts'
import { type Collector, paragraphXml, runsXml, twips } from './words.ts'

/** In whole twips that add up to the width: Word and LibreOffice take the grid at its word. */
const columnWidths = (columns: readonly number[], width: number): readonly number[] => {
  const all = columns.reduce((sum, part) => sum + part, 0)
  const edges = [0]
  let sum = 0
  for (const part of columns) {
    sum += part
    edges.push(twips((sum / all) * width))
  }
  return columns.map((_, index) => (edges[index + 1] ?? 0) - (edges[index] ?? 0))
}

/**
 * A real table as wide as the text: its first row is marked as the header and comes again on each page, and
 * no row is torn in two.
 */
export const tableXml = (
  { alt, header, rows, columns }: WordTable,
  width: number,
  language: Language,
  to: Collector,
): string => {
  const widths = columnWidths(columns, width)
  const rowXml = (cells: readonly Paragraph[], isHeader: boolean) =>
    `<w:tr><w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>${cells
      .map(
        (cell, index) =>
          `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/></w:tcPr>${paragraphXml('TableText', runsXml(cell, language, to), isHeader ? '<w:keepNext/>' : '')}</w:tc>`,
      )
      .join('')}</w:tr>`
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="DrawdownTable"/><w:tblW w:w="${twips(width)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>' +
    `<w:tblDescription w:val="${xmlText(alt)}"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((own) => `<w:gridCol w:w="${own}"/>`).join('')}</w:tblGrid>` +
    `${rowXml(header, true)}${rows.map((row) => rowXml(row, false)).join('')}</w:tbl>`
  )
}

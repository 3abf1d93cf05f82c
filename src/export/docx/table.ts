import type { Language } from '#src/domain/names/formats.ts'
import type { RichParagraph } from '#src/export/rich-text.ts'
import { xmlText } from '#src/export/xml.ts'
import type { WordBlock, WordTable } from './word-document.ts'
import { type DocumentCollector, paragraphXml, runXml, runsXml, twips } from './words.ts'

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

const mostBeside = 4

/** Key figures side by side: a table without lines and head, read cell by cell. */
export const figuresXml = (
  figures: Extract<WordBlock, { kind: 'figures' }>['figures'],
  width: number,
  language: Language,
): string => {
  const beside = Math.max(1, Math.min(mostBeside, figures.length))
  const widths = columnWidths(Array<number>(beside).fill(1), width)
  const rows = Array.from({ length: Math.ceil(figures.length / beside) }, (_, row) =>
    widths.map((own, column) => {
      const figure = figures[row * beside + column]
      const words =
        paragraphXml('KeyFigure', figure ? runXml(figure.value, language) : '') +
        (figure ? paragraphXml('KeyLabel', runXml(figure.label, language)) : '')
      return `<w:tc><w:tcPr><w:tcW w:w="${own}" w:type="dxa"/></w:tcPr>${words}</w:tc>`
    }),
  )
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${twips(width)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((own) => `<w:gridCol w:w="${own}"/>`).join('')}</w:tblGrid>` +
    `${rows.map((cells) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`
  )
}

/**
 * A real table as wide as the text: its first row is marked as the header and comes again on each page, and
 * no row is torn in two.
 */
export const documentTableXml = (
  { alt, header, rows, columns }: WordTable,
  width: number,
  language: Language,
  to: DocumentCollector,
): string => {
  const widths = columnWidths(columns, width)
  const rowXml = (cells: readonly RichParagraph[], isHeader: boolean) =>
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

import { xmlText } from '#src/export/xml.ts'
import { type Part, type Relation, xmlHead } from '#src/export/pptx/package.ts'
import { officeRelation, relate } from '#src/export/pptx/relations.ts'
import { serialOf } from '#src/export/pptx/chart-dates.ts'
import { columnName } from '#src/domain/names/column-name.ts'
import { listsXml } from './sheet-form.ts'
import { looks } from './book-styles.ts'
import { type Book, type BookCell, type BookSheet, bookCellText } from './book.ts'
import { columnWidths } from './column-widths.ts'
import { quoted, spreadsheet } from './names.ts'
import { rowHeights } from './row-heights.ts'
import type { SharedStrings } from './shared-strings.ts'

/** A longer address is refused by Excel. */
const longestAddress = 2079

/** The last column with something in a row, and the last row, as a place: the whole table. */
export const rangeOf = ({ rows }: BookSheet, mark = ''): string => {
  const column = columnName(Math.max(0, ...rows.map((row) => row.length - 1)))
  return `${mark}A${mark}1:${mark}${column}${mark}${Math.max(1, rows.length)}`
}

const lookOf = (cell: BookCell, isHeading: boolean): number => {
  if (isHeading) return looks.heading
  if (typeof cell !== 'object' || cell === null) return looks.text
  return 'label' in cell ? looks.label : looks.link
}

const cellXml = (cell: BookCell, place: string, isHeading: boolean, strings: SharedStrings): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${place}" s="${looks.number}"><v>${cell}</v></c>`
  if (typeof cell === 'object' && 'day' in cell)
    return `<c r="${place}" s="${looks.day}"><v>${serialOf(cell.day)}</v></c>`
  return `<c r="${place}" s="${lookOf(cell, isHeading)}" t="s"><v>${strings.numberOf(bookCellText(cell))}</v></c>`
}

const linkXml = (cell: BookCell, place: string, to: { relations: Relation[] }): string => {
  if (typeof cell !== 'object' || cell === null) return ''
  if ('sheet' in cell)
    return `<hyperlink ref="${place}" location="${xmlText(`${quoted(cell.sheet)}!A1`)}" display="${xmlText(cell.text)}"/>`
  if (!('address' in cell) || cell.address.length > longestAddress) return ''
  const id = relate(to, `${officeRelation}/hyperlink`, cell.address, true)
  return `<hyperlink ref="${place}" r:id="${id}"/>`
}

/** In the head of a page of paper "&" begins a field. */
const onPaper = (text: string): string => xmlText(text.slice(0, 100).replaceAll('&', '&&'))

const paperXml = ({ title }: BookSheet, marking: string, across: number): string => {
  const head = `&amp;L${onPaper(title)}${marking === '' ? '' : `&amp;R${onPaper(marking)}`}`
  return (
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" fitToWidth="${across}" fitToHeight="0" orientation="landscape"/>` +
    `<headerFooter><oddHeader>${head}</oddHeader><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`
  )
}

/** So many digits stand side by side on a page at two thirds of their size: smaller ones are hard to read. */
const pageDigits = 220

/** How many pages of paper a sheet with columns of such widths takes side by side, as few as can be read. */
export const pagesAcross = (widths: readonly number[]): number =>
  Math.max(1, Math.ceil(widths.reduce((sum, width) => sum + width, 0) / pageDigits))

/** As wide as its pages of paper, and as long as it is. */
const fitXml = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'

const viewXml = (isTable: boolean, isFirst: boolean): string => {
  const view = `<sheetView${isTable ? '' : ' showGridLines="0"'}${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">`
  const frozen =
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/>'
  return `<sheetViews>${view}${isTable ? frozen : ''}</sheetView></sheetViews>`
}

/** Cells that hold a year or a month as text are meant so: no program need point at them. */
const textIsMeant = (sheet: BookSheet): string =>
  `<ignoredErrors><ignoredError sqref="${rangeOf(sheet)}" numberStoredAsText="1" twoDigitTextYear="1"/></ignoredErrors>`

/** A sheet of a book. `number` counts from 1. */
export const sheetPart = (
  sheet: BookSheet,
  number: number,
  { marking }: Book,
  strings: SharedStrings,
): Part => {
  const to: { relations: Relation[] } = { relations: [] }
  const links: string[] = []
  const widths = columnWidths(sheet)
  const heights = rowHeights(sheet, widths)
  const lines = sheet.rows.map((row, line) => {
    const cells = row.map((cell, column) => {
      const place = `${columnName(column)}${line + 1}`
      links.push(linkXml(cell, place, to))
      return cellXml(cell, place, sheet.isTable && line === 0, strings)
    })
    return `<row r="${line + 1}" ht="${heights[line] ?? 0}">${cells.join('')}</row>`
  })
  const columns = widths.map(
    (width, column) =>
      `<col min="${column + 1}" max="${column + 1}" width="${width}"${sheet.form?.asTyped.includes(column) ? ` style="${looks.typed}"` : ''} customWidth="1"/>`,
  )
  const linked = links.join('')
  return {
    path: `xl/worksheets/sheet${number}.xml`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
    relations: to.relations,
    content:
      `${xmlHead}<worksheet xmlns="${spreadsheet}" xmlns:r="${officeRelation}">` +
      fitXml +
      `<dimension ref="${rangeOf(sheet)}"/>${viewXml(sheet.isTable, number === 1)}` +
      `<sheetFormatPr defaultRowHeight="13"/><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData>` +
      (sheet.isTable ? `<autoFilter ref="${rangeOf(sheet)}"/>` : '') +
      (sheet.form ? listsXml(sheet.form) : '') +
      (linked === '' ? '' : `<hyperlinks>${linked}</hyperlinks>`) +
      `${paperXml(sheet, marking, pagesAcross(widths))}${textIsMeant(sheet)}</worksheet>`,
  }
}

import { strToU8, zipSync } from 'fflate'
import { columnName } from '#src/domain/names/column-name.ts'
import { xmlText } from '#src/export/xml.ts'
import { zipTime } from './zip-in-pieces.ts'

/** A cell of the workbook: null stays empty and 0 a zero. `serial` is a date (chart-dates.ts). */
export type SheetCell = string | number | null | { serial: number }

export type Sheet = { name: string; rows: readonly (readonly SheetCell[])[] }

/** A range of one column of a sheet, in lines from 1, as charts refer to it. */
export const columnRange = (sheet: string, column: number, first: number, last: number): string => {
  const name = columnName(column)
  const from = `'${sheet.replaceAll("'", "''")}'!$${name}$${first}`
  return first === last ? from : `${from}:$${name}$${last}`
}

const cellXml = (cell: SheetCell, place: string): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  if (typeof cell === 'object') return `<c r="${place}" s="1"><v>${cell.serial}</v></c>`
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const sheetXml = ({ rows }: Sheet): string => {
  const lines = rows.map((row, line) => {
    const cells = row.map((cell, column) => cellXml(cell, `${columnName(column)}${line + 1}`))
    return `<row r="${line + 1}">${cells.join('')}</row>`
  })
  const wide = Math.max(1, ...rows.map((row) => row.length))
  // Wide enough for a date: a narrower column shows none.
  const columns = `<cols><col min="1" max="${wide}" width="14" customWidth="1"/></cols>`
  return `${head}<worksheet xmlns="${main}">${columns}<sheetData>${lines.join('')}</sheetData></worksheet>`
}

/**
 * Format 0 is General; format 1 a date with its year first: the built-in one follows the reader's own order,
 * by which 06/07 is read in two ways.
 */
const styles =
  `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'

/** A workbook of one sheet as .xlsx: what "Edit data" opens behind a chart. */
export const writeWorkbook = (sheet: Sheet): Uint8Array => {
  const parts = {
    '[Content_Types].xml':
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
      `<sheet name="${xmlText(sheet.name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${head}<Relationships xmlns="${relations}">` +
      `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml(sheet),
    'xl/styles.xml': styles,
  }
  const files = Object.entries(parts).map(([path, content]) => [path, strToU8(content)] as const)
  return zipSync(Object.fromEntries(files), { mtime: zipTime })
}

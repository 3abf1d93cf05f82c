import { strToU8, zipSync } from 'fflate'

/** A sheet as XML inside `sheetData`, by its name. */
type Sheets = Readonly<Record<string, string>>

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook written by hand, for what no writer of ours makes. */
export const aWorkbook = (
  sheets: Sheets,
  { date1904 = '', formats = ['0'], more = {} }: { date1904?: string; formats?: readonly string[]; more?: Readonly<Record<string, Uint8Array>> } = {}, // prettier-ignore
): Uint8Array<ArrayBuffer> => {
  const names = Object.keys(sheets)
  const listed = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`) // prettier-ignore
  const related = names.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="/xl/worksheets/sheet${index + 1}.xml"/>`) // prettier-ignore
  const own = formats.map((format, index) => `<numFmt numFmtId="${200 + index}" formatCode="${format}"/>`)
  return zipSync({
    'xl/workbook.xml': strToU8(`<workbook xmlns:r="${relations}"><workbookPr date1904="${date1904}"/><sheets>${listed.join('')}</sheets></workbook>`), // prettier-ignore
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${related.join('')}<Relationship Id="s" Type="${relations}/styles" Target="styles.xml"/></Relationships>`), // prettier-ignore
    'xl/styles.xml': strToU8(`<styleSheet><numFmts>${own.join('')}</numFmts><cellXfs>${formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join('')}</cellXfs></styleSheet>`), // prettier-ignore
    ...Object.fromEntries(names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, strToU8(`<worksheet><sheetData>${sheets[name]}</sheetData></worksheet>`)])), // prettier-ignore
    ...more,
  })
}

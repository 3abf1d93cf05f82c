import { breathe } from '#src/export/breathe.ts'
import { xmlText } from '#src/export/xml.ts'
import { type Part, officePart, xmlHead, zipPackage } from '#src/export/pptx/package.ts'
import { corePart, propertyRelations } from '#src/export/pptx/properties.ts'
import { officeRelation } from '#src/export/pptx/relations.ts'
import { bookStyles } from './book-styles.ts'
import type { Book, BookSheet } from './book.ts'
import { quoted, spreadsheet } from './names.ts'
import { sharedStrings } from './shared-strings.ts'
import { columnWidths } from './column-widths.ts'
import { pagesAcross, rangeOf, sheetPart } from './sheet-part.ts'

/** The row that paper repeats; where a row of the sheet takes several pages, its first column too. */
const repeated = (sheet: BookSheet): string => {
  const name = quoted(sheet.name)
  return pagesAcross(columnWidths(sheet)) > 1 ? `${name}!$A:$A,${name}!$1:$1` : `${name}!$1:$1`
}

/** What Excel notes of a sheet with a filter, and what paper repeats. */
const definedNames = (sheets: readonly BookSheet[]): string => {
  const names = sheets.flatMap((sheet, index) =>
    sheet.isTable
      ? [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${xmlText(`${quoted(sheet.name)}!${rangeOf(sheet, '$')}`)}</definedName>`,
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlText(repeated(sheet))}</definedName>`,
        ]
      : [],
  )
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`
}

const workbookPart = (sheets: readonly BookSheet[]): Part => {
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  const related = [
    ...sheets.map((_, index) => ['worksheet', `xl/worksheets/sheet${index + 1}.xml`] as const),
    ['styles', 'xl/styles.xml'] as const,
    ['sharedStrings', 'xl/sharedStrings.xml'] as const,
  ]
  return officePart(
    'xl/workbook.xml',
    'spreadsheetml.sheet.main',
    `${xmlHead}<workbook xmlns="${spreadsheet}" xmlns:r="${officeRelation}">` +
      `<bookViews><workbookView activeTab="0"/></bookViews><sheets>${listed.join('')}</sheets>${definedNames(sheets)}</workbook>`,
    related.map(([type, target], index) => ({
      id: `rId${index + 1}`,
      type: `${officeRelation}/${type}`,
      target,
    })),
  )
}

const appProperties = `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Drawdown</Application></Properties>`

/**
 * A book as an .xlsx file (ISO/IEC 29500-4, transitional): typed cells, the heading of each table in sight
 * and with its filter. The same book gives the same bytes.
 */
export const writeBook = async (book: Book): Promise<Uint8Array<ArrayBuffer>> => {
  const strings = sharedStrings()
  const sheets: Part[] = []
  for (const [index, sheet] of book.sheets.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the page answers in between
    await breathe()
    sheets.push(sheetPart(sheet, index + 1, book, strings))
  }
  const root: Part = {
    path: '',
    type: null,
    content: '',
    relations: [
      { id: 'rId1', type: `${officeRelation}/officeDocument`, target: 'xl/workbook.xml' },
      ...propertyRelations,
    ],
  }
  return zipPackage([
    root,
    workbookPart(book.sheets),
    ...sheets,
    officePart('xl/styles.xml', 'spreadsheetml.styles', bookStyles),
    officePart('xl/sharedStrings.xml', 'spreadsheetml.sharedStrings', strings.xml()),
    corePart(book),
    officePart('docProps/app.xml', 'extended-properties', appProperties),
  ])
}

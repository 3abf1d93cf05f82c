import { columnName } from '#src/domain/names/column-name.ts'
import { xmlText } from '#src/export/xml.ts'
import type { SheetForm } from './book.ts'
import { quoted } from './names.ts'

/** A longer one is cut by Excel, which then calls the file broken. */
const longestRefusal = 220

/** Cells that are picked from a list on another sheet. */
export const listsXml = ({ lists, refusal, rows }: SheetForm): string => {
  if (lists.length === 0) return ''
  const rules = lists.map(({ column, sheet, from, first, last }) => {
    const own = columnName(column)
    const theirs = columnName(from)
    return (
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" error="${xmlText(refusal.slice(0, longestRefusal))}" sqref="${own}2:${own}${rows + 1}">` +
      `<formula1>${xmlText(`${quoted(sheet)}!$${theirs}$${first}:$${theirs}$${last}`)}</formula1></dataValidation>`
    )
  })
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
}

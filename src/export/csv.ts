import { type Language, languages } from '#src/schema/languages.ts'
import { habitsOf } from '#src/text/habits.ts'

/** A cell: a text, a number (written with the language's decimal sign), or null, an empty cell. */
export type TableCell = string | number | null

export type CsvTable = {
  language: Language
  /** Column names. A number with a qualifier has the qualifier in a column of its own; so has its source. */
  header: readonly string[]
  rows: readonly (readonly TableCell[])[]
}

const byteOrderMark = '\uFEFF'

/** How a text begins that a spreadsheet would run as a formula (OWASP, CSV injection). */
const formulaStart = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u

/**
 * The same behind what a spreadsheet of another region takes for the end of a cell, whether or not the text
 * is quoted; there a sign before a number, and words behind it, is none: `43 sites; + 21 places`.
 */
const formulaWithin =
  /(?<=[,;\t\r\n]\s*)(?=[=@\uFF1D\uFF20]|[+\-\uFF0B\uFF0D](?!\s*\d[\d.\s]*(?:\s[\p{L}\d\s.’]*)?(?:$|[,;\t\r\n])))/gu

/** A text that no spreadsheet runs: an apostrophe stands where a formula would begin. */
export const harmless = (text: string): string =>
  (formulaStart.test(text) ? `'${text}` : text).replaceAll(formulaWithin, "'")

const numberText = (value: number, decimal: string): string =>
  Number.isFinite(value) ? String(value).replace('.', decimal) : ''

const quote = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

const cellText = (cell: TableCell, language: Language): string => {
  const { decimal } = languages[language]
  const { cell: separator } = habitsOf(language)
  if (cell === null) return ''
  if (typeof cell === 'number') return quote(numberText(cell, decimal), separator)
  return quote(harmless(cell), separator)
}

/**
 * A table as CSV for Excel of the language: byte order mark, its separator and decimal sign, CRLF, quotes as
 * in RFC 4180. One line of names and a line for each record, nothing else: programs that read tables guess
 * separator and columns from all lines, and take what stands under the records for records. Texts that would
 * run as a formula get an apostrophe in front; numbers do not.
 */
export const writeCsv = ({ language, header, rows }: CsvTable): string => {
  const line = (cells: readonly TableCell[]) =>
    cells.map((cell) => cellText(cell, language)).join(habitsOf(language).cell)
  return `${byteOrderMark}${[header, ...rows].map(line).join('\r\n')}\r\n`
}

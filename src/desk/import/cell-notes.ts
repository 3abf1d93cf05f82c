import { tableLimits } from '#src/domain/desk/import/cells.ts'
import { TableError } from './table-fault.ts'
import { attributesOf, elements, unescaped } from './xml-elements.ts'

// What the reader of workbooks does not say of a cell: that it is an error or a formula without a value,
// which it takes for empty; and that a date is shown to its month or year, which it takes for the first day.

/** How exactly a number format shows a date; null for no date, or one to the day. */
const exactness = (format: string): 'month' | 'year' | null => {
  const [first = ''] = format
    .toLowerCase()
    .replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/gu, ' ')
    .split(';')
  if (!first.includes('y') || /[dhs]/u.test(first)) return null
  return first.includes('m') ? 'month' : 'year'
}

/** The number format of month and year that every program knows. */
const monthFormat = 17

/** For each style of cells, by its number, how exactly it shows dates. */
const datesOf = (styles: string): readonly ('month' | 'year' | null)[] => {
  const own = new Map(
    [...elements(styles, 'numFmt')]
      .map(attributesOf)
      .map(({ numFmtId, formatCode = '' }) => [numFmtId, exactness(formatCode)] as const),
  )
  const from = styles.search(/<(?:[\w.-]+:)?cellXfs[\s>]/u)
  const to = styles.search(/<\/(?:[\w.-]+:)?cellXfs/u)
  if (from === -1 || to < from) return []
  return [...elements(styles.slice(from, to), 'xf')]
    .map(attributesOf)
    .map(({ numFmtId }) => (Number(numFmtId) === monthFormat ? 'month' : (own.get(numFmtId) ?? null)))
}

export type CellNote = { row: number; column: number; note: 'month' | 'year' | { broken: string } }

const columnOf = (letters: string): number =>
  letters.split('').reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** Of a value inside a cell: null if it has none. */
const valueIn = (content: string): string | null => {
  const value = /<(?:[\w.-]+:)?v(?:\s[^>]*)?>([^<]*)</u.exec(content)?.[1]
  return value === undefined || value === '' ? null : unescaped(value)
}

/**
 * Goes over the cells of a sheet once: notes what its reader would not say, and refuses a sheet with more
 * rows or columns than are read, whose reader would fill the memory with empty cells.
 */
export const cellNotes = (sheet: string, styles: string | null): readonly CellNote[] => {
  const dates = datesOf(styles ?? '')
  const notes: CellNote[] = []
  const prefix = /<([\w.-]+:)?worksheet[\s>]/u.exec(sheet)?.[1] ?? ''
  const close = `</${prefix}c>`
  const opening = new RegExp(`<${prefix.replaceAll('.', '\\.')}(?:c|row)(?=[\\s/>])`, 'gu')
  for (let found = opening.exec(sheet); found; found = opening.exec(sheet)) {
    const end = sheet.indexOf('>', opening.lastIndex)
    if (end === -1) break
    const tag = sheet.slice(opening.lastIndex, end)
    opening.lastIndex = end
    const { r = '', s, t } = attributesOf(tag)
    if (found[0].endsWith('row')) {
      // Rows without cells cost little, up to as many as a workbook can have.
      if (Number(r) > 1_048_576) throw new TableError('rows')
      continue
    }
    const [, letters, number] = /^([A-Z]{1,3})(\d{1,7})$/u.exec(r) ?? []
    if (letters === undefined) throw new TableError('workbook', r.slice(0, 20))
    if (tag.endsWith('/')) continue
    const last = sheet.indexOf(close, end)
    if (last === -1) throw new TableError('workbook', r)
    const content = sheet.slice(end + 1, last)
    opening.lastIndex = last
    const value = valueIn(content)
    const isFormula = /<(?:[\w.-]+:)?f[\s/>]/u.test(content)
    if (value === null && !isFormula && t !== 'inlineStr') continue
    const place = { row: Number(number) - 1, column: columnOf(letters) }
    if (place.row > tableLimits.rows) throw new TableError('rows')
    if (place.column >= tableLimits.columns) throw new TableError('columns')
    const exact = dates[Number(s)]
    if (t === 'e') notes.push({ ...place, note: { broken: (value ?? '#').slice(0, 40) } })
    else if (isFormula && value === null && t !== 'str') notes.push({ ...place, note: { broken: '=' } })
    else if (exact && (t === undefined || t === 'n')) notes.push({ ...place, note: exact })
  }
  return notes
}

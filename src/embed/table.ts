import { isPartialDate } from '#src/domain/dates/dates.ts'
import { formatDate, formatNumber } from '#src/domain/names/formats.ts'
import type { TableCell } from '#src/export/csv.ts'
import type { ExportTable } from '#src/export/tables/table.ts'
import type { EmbedTexts } from '#src/text/load-embed.ts'
import type { Texts } from '#src/text/load-texts.ts'
import type { Language } from '#src/schema/languages.ts'
import { element } from './elements.ts'

type Words = { t: Texts; e: EmbedTexts; language: Language }

/** Columns that say how precise the date of another one is. */
const precisionOf: Readonly<Record<string, string>> = { since: 'sincePrecision', date: 'precision', actual: 'precision' } // prettier-ignore

/** What a cell of a file says on a page: dates and numbers as the language writes them. */
const cellText = (cell: TableCell, precision: TableCell, { t, language }: Words): string => {
  if (typeof cell === 'number') return formatNumber(cell, language)
  const text = cell ?? ''
  if (!isPartialDate(text)) return text
  const date = formatDate(text, language)
  return precision === t.exports.precision.approx ? t.words.approximate.approx(date) : date
}

/**
 * The rows of a panel, folded up, in those columns that a page has room for; a column in which nothing stands
 * is left out. All columns are in its files, which the page itself makes.
 */
export const foldedTable = (
  table: ExportTable,
  wanted: readonly string[],
  title: string,
  words: Words,
): HTMLElement => {
  const texts = table.objects.map((row) =>
    Object.fromEntries(
      wanted.map((key) => [key, cellText(row[key] ?? null, row[precisionOf[key] ?? ''] ?? null, words)]),
    ),
  )
  const keys = wanted.filter((key) => texts.some((row) => row[key]))
  const nameOf = (key: string): string => table.header[table.keys.indexOf(key)] ?? ''
  const isNumber = (key: string): boolean =>
    table.objects.every((row) => row[key] === null || typeof row[key] === 'number')
  const cellOf = (row: Readonly<Record<string, string>>, key: string) =>
    element('td', isNumber(key) ? { class: 'number' } : {}, row[key] ?? '')
  const head = element('tr', {}, ...keys.map((key) => element('th', { scope: 'col' }, nameOf(key))))
  const body = texts.map((row) => element('tr', {}, ...keys.map((key) => cellOf(row, key))))
  return element(
    'details',
    {},
    element('summary', {}, words.e.rows(body.length)),
    // Wider than a phone, it is scrolled by itself, with the keyboard too.
    element(
      'div',
      { class: 'table', role: 'region', tabindex: '0', 'aria-label': title },
      element(
        'table',
        {},
        element('caption', {}, title),
        element('thead', {}, head),
        element('tbody', {}, ...body),
      ),
    ),
  )
}

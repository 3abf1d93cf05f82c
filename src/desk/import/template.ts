import type { DeskLists } from '#src/domain/desk/desk-files.ts'
import type { Field } from '#src/domain/desk/fields.ts'
import {
  type ImportColumn,
  type ImportFile,
  columnsOf,
  isAlwaysNeeded,
} from '#src/domain/desk/import/columns.ts'
import type { Lexicon } from '#src/domain/desk/import/lexicon.ts'
import { columnLabel } from '#src/domain/desk/import/match-headers.ts'
import { type Told, rowOf } from '#src/domain/desk/import/record-row.ts'
import { byName as inOrder } from '#src/domain/names/by-name.ts'
import type { Book, BookCell, SheetForm } from '#src/export/xlsx/book.ts'
import { sheetNames } from '#src/export/xlsx/sheet-names.ts'
import { typedCell } from '#src/export/xlsx/typed-cell.ts'
import { languages } from '#src/schema/languages.ts'
import { type Words, textOfValue } from '#src/desk/value-words.ts'

type TemplateOf = {
  file: ImportFile
  /** Of the mission, as the page says it. */
  name: string
  words: Words
  lists: DeskLists
  lexicon: Lexicon
  told: Told
  /** The day on which it is made. */
  day: string
}

/** How many rows are held to the lists. */
const rowsHeld = 2_000

const isOfSources = (field: Field): boolean =>
  (field.kind === 'records' || field.kind === 'record') && field.to === 'sources'

/** What may stand in the cells of a column; null: no list says. */
const allowedIn = (
  { field }: ImportColumn,
  { told, lexicon, words }: TemplateOf,
): readonly string[] | null => {
  if (field.kind === 'choice') return field.values.map((value) => told.choice(field.of, value))
  if (field.kind !== 'record' && field.kind !== 'records') return null
  const ids = [...lexicon.ids[field.to]]
  return ids.map((id) => told.record(field.to, id)).toSorted(inOrder(words.language))
}

const explained = ({ field, language }: ImportColumn, { words: { words } }: TemplateOf): string => {
  const { help } = words.importing
  if (field.key === 'id' && field.kind === 'id') return help.id
  if (isOfSources(field)) return help.sources
  if (language !== null) return help.textIn(languages[language].name)
  switch (field.kind) {
    case 'date':
    case 'number':
    case 'choice':
    case 'record':
    case 'records':
    case 'flag':
      return help[field.kind]
    default:
      return help.text
  }
}

/** The lists, a column each; equal ones once. */
const listsOf = (of: TemplateOf) => {
  const lists: { heading: string; values: readonly string[]; more: readonly string[] | null }[] = []
  const places = new Map<ImportColumn, number>()
  for (const column of columnsOf(of.file)) {
    const values = allowedIn(column, of)
    if (values === null || values.length === 0) continue
    const same = lists.findIndex((list) => list.values.join('\n') === values.join('\n'))
    places.set(column, same === -1 ? lists.length : same)
    if (same !== -1) continue
    const titles = isOfSources(column.field)
      ? values.map((id) => {
          const source = of.lists.sources.find((one) => one.id === id)
          return textOfValue(source?.['title'], of.words.language)
        })
      : null
    lists.push({ heading: columnLabel(column, of.words.words.fields), values, more: titles })
  }
  // A list with what its ids stand for beside it takes two columns.
  const title = of.words.words.fields['title'] ?? ''
  const columns: { list: number; heading: string; values: readonly string[] }[] = []
  for (const [list, { heading, values, more }] of lists.entries()) {
    columns.push({ list, heading, values })
    // What the ids stand for, beside them.
    if (more !== null) columns.push({ list: -1, heading: title, values: more })
  }
  return { columns, places }
}

/**
 * A workbook to fill in: the table with a record of the data as its example, the values that are allowed, and
 * what goes into each column. Read again as it is, it changes nothing.
 */
export const templateBook = (of: TemplateOf): Book => {
  const { file, words, lists, told, day, name } = of
  const { words: desk, language } = words
  const { sheets, help } = desk.importing
  const columns = columnsOf(file)
  const headings = columns.map((column) => columnLabel(column, desk.fields))
  const [own = '', ofLists = '', ofHelp = ''] = sheetNames([desk.kinds[file], sheets.lists, sheets.help])
  const last = lists[file].at(-1)
  const example = last ? [rowOf(file, last, told).map(typedCell)] : []
  const { columns: listed, places } = listsOf(of)
  const longest = Math.max(0, ...listed.map(({ values }) => values.length))
  const form: SheetForm = {
    lists: columns.flatMap((column, index) => {
      const list = places.get(column)
      // Several in one cell are in no list.
      if (list === undefined || column.field.kind === 'records') return []
      const from = listed.findIndex((one) => one.list === list)
      return [{ column: index, sheet: ofLists, from, first: 2, last: (listed[from]?.values.length ?? 0) + 1 }]
    }),
    refusal: help.notInList,
    asTyped: columns.flatMap(({ field }, index) => (field.kind === 'date' ? [index] : [])),
    rows: rowsHeld,
  }
  const title = `${name}${languages[language].colon}${desk.kinds[file]}`
  const sheet = { language, title }
  return {
    title,
    language,
    subject: desk.importing.template,
    author: 'Drawdown',
    created: `${day}T00:00:00Z`,
    marking: '',
    sheets: [
      { ...sheet, name: own, isTable: true, rows: [headings, ...example], form },
      {
        ...sheet,
        name: ofLists,
        isTable: true,
        rows: [
          listed.map(({ heading }) => heading),
          ...Array.from({ length: longest }, (_, row): BookCell[] =>
            listed.map(({ values }) => values[row] ?? null),
          ),
        ],
      },
      {
        ...sheet,
        name: ofHelp,
        isTable: false,
        rows: [
          [help.rows],
          [help.notHere],
          [],
          [help.column, help.needed, help.what].map((label) => ({ label })),
          ...columns.map((column, index): BookCell[] => [
            headings[index] ?? '',
            isAlwaysNeeded(column) ? help.isNeeded : null,
            explained(column, of),
          ]),
        ],
      },
    ],
  }
}

import { byName } from '#src/domain/names/by-name.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { mainLanguage } from '#src/schema/languages.ts'
import type { FileNotes } from '#src/export/json.ts'
import type { ExportTable } from '#src/export/tables/table.ts'
import type { Texts } from '#src/text/load-texts.ts'
import type { SheetKey, WorkbookTexts } from '#src/text/load-workbook.ts'
import type { Book, BookCell, BookSheet } from './book.ts'
import { sheetNames } from './sheet-names.ts'
import { typedCell } from './typed-cell.ts'

/** A table of a panel with what the panel says about it. */
export type BookTable = { sheet: SheetKey; about: FileNotes; table: ExportTable }

/** All that a book holds in one language. */
export type BookPart = {
  language: Language
  t: Texts
  words: WorkbookTexts
  /** Of the page's view as a whole. */
  about: FileNotes
  /** Each with a row or more. */
  tables: readonly BookTable[]
  /** What was wished for and has nothing in this view. */
  without: readonly string[]
  /** The documents stand on a sheet of their own; else with the notes. */
  hasSources: boolean
}

export type BookOptions = {
  /** Empty: none. */
  marking: string
  created: Date
}

/** The names of a part's sheets in the book. */
type SheetNames = { of: (key: SheetKey) => string }

type CitedInSheets = FileNotes['sources'][number] & { sheets: readonly string[] }

/** Every document once, with the sheets that cite it, in the alphabet of its publishers. */
const citedIn = ({ tables, language }: BookPart, names: SheetNames): readonly CitedInSheets[] => {
  const cited = new Map<string, CitedInSheets>()
  for (const { sheet, about } of tables)
    for (const source of about.sources) {
      const sheets = [...(cited.get(source.id)?.sheets ?? []), names.of(sheet)]
      cited.set(source.id, { ...source, sheets })
    }
  const compare = byName(language)
  return [...cited.values()].toSorted(
    (one, other) => compare(one.publisher, other.publisher) || compare(one.id, other.id),
  )
}

const sourcesHeading = ({ t, words }: BookPart): readonly string[] => {
  const { columns } = t.exports
  return [columns.id, t.sections.publisher, columns.title, columns.date, words.address, words.citedOn]
}

const sourceRow = ({ id, publisher, title, date, url, sheets }: CitedInSheets): readonly BookCell[] => [
  id,
  publisher,
  title,
  date === null ? null : typedCell(date),
  url === null ? null : { text: url, address: url },
  sheets.join(', '),
]

const label = (text: string): BookCell => ({ label: text })

/** What the whole file is about, as pairs of label and text. */
const aboutRows = ({ about, t, words }: BookPart, marking: string): readonly (readonly BookCell[])[] => {
  const { about: names } = t.exports
  return [
    [label(names.title), about.title],
    ...(marking === '' ? [] : [[label(words.marking), marking]]),
    [label(names.date), typedCell(about.date)],
    [label(names.filter), about.filter],
    [label(names.dataTo), typedCell(about.dataTo)],
    [label(names.known), about.known],
    ...(about.made === null ? [] : [[label(names.made), typedCell(about.made)]]),
    [label(names.version), typedCell(about.dataVersion)],
    [label(names.disclaimer), about.disclaimer],
    [null, t.exports.notUn],
    // The reader's remarks, all of them: a sheet tells those beside which it stands.
    ...about.notes.map((note, index) => [index === 0 ? label(names.notes) : null, note]),
    [label(names.link), { text: about.link, address: about.link }],
    [label(words.reading), words.dates],
    [null, words.gaps],
  ]
}

/** Each sheet with what it shows and its notes, a row each. */
const sheetRows = (
  { tables, without, words, t }: BookPart,
  names: SheetNames,
): readonly (readonly BookCell[])[] => [
  [words.sheet, words.shows, words.rows, t.exports.about.filter, t.exports.about.notes].map(label),
  ...tables.flatMap(({ sheet, about, table }) => {
    const name = names.of(sheet)
    const [first = null, ...others] = about.notes
    return [
      [{ text: name, sheet: name }, about.title, table.rows.length, about.filter, first],
      ...others.map((note) => [null, null, null, null, note]),
    ]
  }),
  ...(without.length === 0 ? [] : [[null, words.without(t.words.list(without))]]),
]

const sheetsOf = (part: BookPart, marking: string, names: SheetNames): readonly BookSheet[] => {
  const { tables, about, hasSources, language } = part
  const cited = citedIn(part, names)
  const heading = sourcesHeading(part)
  const sourceRows = cited.map(sourceRow)
  const isListed = cited.length > 0
  return [
    ...tables.map(({ sheet, table, about: { title } }) => ({
      language,
      name: names.of(sheet),
      isTable: true,
      rows: [table.header, ...table.rows.map((row) => row.map(typedCell))],
      title,
    })),
    ...(isListed && hasSources
      ? [
          {
            language,
            name: names.of('sources'),
            isTable: true,
            rows: [heading, ...sourceRows],
            title: about.title,
          },
        ]
      : []),
    {
      language,
      name: names.of('notes'),
      isTable: false,
      rows: [
        ...aboutRows(part, marking),
        [],
        ...sheetRows(part, names),
        ...(isListed && !hasSources ? [[], heading.map(label), ...sourceRows] : []),
      ],
      title: about.title,
    },
  ]
}

/** The sheets of a part, in their order. */
const keysOf = ({ tables }: BookPart): readonly SheetKey[] => [
  ...tables.map(({ sheet }) => sheet),
  'sources',
  'notes',
]

/** As `2026-11-24T12:00:00Z`. */
const stamp = (created: Date): string => `${created.toISOString().slice(0, 19)}Z`

/** A book of tables: a sheet each, the documents and the notes, language after language. */
export const bookOf = (parts: readonly BookPart[], { marking, created }: BookOptions): Book => {
  const [first] = parts
  const wished = parts.flatMap((part) =>
    keysOf(part).map((key) => {
      const name = part.words.sheets[key]
      return parts.length === 1 ? name : `${name} (${part.language})`
    }),
  )
  const names = sheetNames(wished)
  let used = 0
  const sheets = parts.flatMap((part) => {
    const keys = keysOf(part)
    const own = new Map(keys.map((key, index) => [key, names[used + index] ?? key]))
    used += keys.length
    return sheetsOf(part, marking, { of: (key) => own.get(key) ?? key })
  })
  return {
    title: first?.about.title ?? '',
    language: first?.language ?? mainLanguage,
    subject: first?.about.filter ?? '',
    author: 'Drawdown',
    created: stamp(created),
    marking,
    sheets,
  }
}

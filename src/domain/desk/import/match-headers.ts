import { fold } from '#src/domain/names/fold.ts'
import { type Language, languageCodes, languages } from '#src/schema/languages.ts'
import { type CellRow, cellText, isBlank } from './cells.ts'
import { type ImportColumn, type ImportFile, columnsOf, importFiles } from './columns.ts'

/** What the fields are called in each language, by their keys, and what languages are called in it. */
export type FieldNames = ReadonlyMap<
  Language,
  { fields: Readonly<Record<string, string>>; languageOf: (one: Language) => string }
>

/** Which column of a record each column of a table fills, by its place; null: none. */
export type Mapping = readonly (ImportColumn | null)[]

/** How people write a heading, without what they write in different ways. */
const plain = (text: string): string =>
  fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const otherKeys: Readonly<Record<string, readonly string[]>> = {
  lon: ['lng', 'long'],
  url: ['url', 'link', 'lien'],
}

const named = (names: FieldNames, code: Language, key: string): string => names.get(code)?.fields[key] ?? key

/** What a language is called wherever it is: « anglais », "French", "fr". */
const wordsFor = (names: FieldNames, one: Language): readonly string[] => [
  one,
  languages[one].name,
  ...[...names.values()].map(({ languageOf }) => languageOf(one)),
]

/** A column as it is called: "When the plan was announced: Date", "Title (English)". */
export const columnLabel = (
  { group, field, language }: ImportColumn,
  names: Readonly<Record<string, string>>,
): string => {
  const name = names[field.key] ?? field.key
  const within = group === null ? name : `${names[group.key] ?? group.key}: ${name}`
  return language === null ? within : `${within} (${languages[language].name})`
}

type Spelling = { plain: string; column: ImportColumn }

/** The ways in which a heading can name each column: surely, and if no other column is named so. */
const spellingsOf = (
  file: ImportFile,
  names: FieldNames,
  reader: Language,
): { sure: readonly Spelling[]; likely: readonly Spelling[] } => {
  // Of a word that is the same in two languages, the reader's is meant.
  const columns = columnsOf(file).toSorted(
    (one, other) => Number(other.language === reader) - Number(one.language === reader),
  )
  const sure: Spelling[] = []
  const likely: Spelling[] = []
  for (const column of columns) {
    const { path, group, field, language } = column
    const put = (to: Spelling[], text: string) => to.push({ plain: plain(text), column })
    put(sure, path)
    if (group === null) for (const key of otherKeys[field.key] ?? []) put(sure, key)
    for (const code of languageCodes) {
      const name = named(names, code, field.key)
      const full = group === null ? name : `${named(names, code, group.key)} ${name}`
      if (language === null) put(sure, full)
      else {
        for (const word of wordsFor(names, language)) put(sure, `${full} ${word}`)
        if (code === language) put(likely, full)
      }
      if (group !== null) {
        const ofLanguage = language === null ? [''] : wordsFor(names, language)
        for (const word of ofLanguage) put(likely, `${name} ${word}`)
        for (const key of [field.key, ...(otherKeys[field.key] ?? [])])
          for (const word of ofLanguage) put(likely, `${key} ${word}`)
        const isFirst = columns.find((one) => one.group === group) === column
        if (isFirst && field.kind !== 'id') put(likely, named(names, code, group.key))
      }
    }
  }
  return { sure, likely }
}

/** The columns that headings name, each at most once. */
export const matchHeaders = (
  file: ImportFile,
  headers: readonly string[],
  names: FieldNames,
  reader: Language,
): Mapping => {
  const { sure, likely } = spellingsOf(file, names, reader)
  const taken = new Set<ImportColumn>()
  const found: (ImportColumn | null)[] = headers.map(() => null)
  for (const spellings of [sure, likely])
    headers.forEach((header, index) => {
      const wanted = plain(header)
      if (found[index] !== null || wanted === '') return
      const column = spellings.find((one) => one.plain === wanted && !taken.has(one.column))?.column
      if (!column) return
      taken.add(column)
      found[index] = column
    })
  return found
}

/** How far down the row of headings is looked for. */
const rowsLookedAt = 40

const countMatched = (mapping: Mapping): number => mapping.filter((column) => column !== null).length

export const headersOf = (row: CellRow | undefined): readonly string[] =>
  (row ?? []).map((cell) => cellText(cell))

/**
 * The row of headings, below whatever notes stand above it: the one that names most columns; if none names
 * any, the first with two cells or more.
 */
export const findHeader = (
  file: ImportFile,
  rows: readonly CellRow[],
  names: FieldNames,
  reader: Language,
): { row: number; matched: number } => {
  let best = { row: -1, matched: 0 }
  rows.slice(0, rowsLookedAt).forEach((row, index) => {
    const matched = countMatched(matchHeaders(file, headersOf(row), names, reader))
    if (matched > best.matched) best = { row: index, matched }
  })
  if (best.row !== -1) return best
  const filled = (least: number) =>
    rows.findIndex((row) => row.filter((cell) => !isBlank(cell)).length >= least)
  return { row: Math.max(0, filled(2) === -1 ? filled(1) : filled(2)), matched: 0 }
}

/** The kind of record whose columns the headings of a table name best. */
export const guessFile = (rows: readonly CellRow[], names: FieldNames, reader: Language): ImportFile => {
  let best: { file: ImportFile; matched: number } = { file: 'events', matched: 0 }
  for (const file of importFiles) {
    const { matched } = findHeader(file, rows, names, reader)
    if (matched > best.matched) best = { file, matched }
  }
  return best.file
}

import { standIn } from '#src/domain/names/text-in.ts'
import { type Language, fallbackOf, languageCodes } from '#src/schema/languages.ts'
import { isText } from '#src/schema/text.ts'
import type { RecordFile } from '#src/schema/files.ts'

/**
 * The pack: what the first view of a cold visit needs, in one language and one file, built from data/. It
 * stands in until the published files are there and leaves out the texts of details.
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

export type PackedRecords = { keys: readonly string[]; columns: readonly (readonly Json[])[] }

const everyLanguage = (text: string, isFallback: boolean): Readonly<Record<string, string>> => {
  const texts: Record<string, string> = {}
  for (const language of languageCodes)
    if (!isFallback || fallbackOf(language) === null) texts[language] = text
  return texts
}

/** Stands for a text that the pack leaves out; no such text is on screen while a pack is. */
const leftOut = everyLanguage('…', false)

/** What is left out of each list file, and what replaces it so that the schema still holds. */
const details: { [F in RecordFile]?: Readonly<Record<string, Json>> } = {
  sites: { notes: null, territory: null },
  events: { summary: leftOut, figures: [] },
  contingents: { name: null, notes: null },
  strength: { notes: null },
  sources: { url: 'https://example.org/' },
}

/** List files whose ids nothing else names: a number stands in. */
const numbered: ReadonlySet<RecordFile> = new Set(['deployments', 'contingents'])

/** Stands for a key that a record lacks: nothing in a record is a lone tilde. */
const absent = '~'

/** Texts of which only whether they are there matters to the first view. */
const shortened: { [F in RecordFile]?: readonly string[] } = { events: ['conflicts'], sources: ['title'] }

/** Whether a value is a JSON object. */
export const isJsonObject = (value: unknown): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const mapObject = (
  value: Readonly<Record<string, Json>>,
  change: (value: Json) => Json,
): Readonly<Record<string, Json>> => {
  // Written out: the page reads thousands of these while it opens.
  const mapped: Record<string, Json> = {}
  for (const key of Object.keys(value)) mapped[key] = change(value[key] ?? null)
  return mapped
}

/** Every text in a value as `{ t }` in one language, with `of` where it is in the fallback. */
const toLanguage =
  (language: Language) =>
  (value: Json): Json => {
    if (Array.isArray(value)) return value.map(toLanguage(language))
    if (!isJsonObject(value)) return value
    const object: object = value
    if (!isText(object)) return mapObject(value, toLanguage(language))
    const of = standIn(object, language)
    return of ? { t: object[of], of } : { t: object[language] ?? '' }
  }

/**
 * The reverse: the one text stands in the place of every language, since a reader of the pack sees no other;
 * one in the fallback only where the fallback is looked for.
 */
const fromLanguage = (value: Json): Json => {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(fromLanguage)
  if (!isJsonObject(value)) return value
  const text = value['t']
  if (typeof text === 'string') return everyLanguage(text, value['of'] !== undefined)
  return mapObject(value, fromLanguage)
}

/** A single value in one language, such as mission.json. */
export const packValue = (value: Json, language: Language): Json => toLanguage(language)(value)

export const unpackValue = (value: Json): Json => fromLanguage(value)

/** Records column by column, which compresses better than row by row; `kept` are details that stay. */
export const packRecords = (
  file: RecordFile,
  records: readonly Readonly<Record<string, Json>>[],
  language: Language,
  kept: readonly string[] = [],
): PackedRecords => {
  const without = details[file] ?? {}
  const keys = [...new Set(records.flatMap((record) => Object.keys(record)))].filter(
    (key) => (kept.includes(key) || !Object.hasOwn(without, key)) && !(key === 'id' && numbered.has(file)),
  )
  const change = toLanguage(language)
  const cell = (key: string, value: Json | undefined): Json => {
    if (value === undefined) return absent
    const isShort = value !== null && shortened[file]?.includes(key)
    return change(isShort ? (typeof value === 'string' ? '…' : leftOut) : value)
  }
  return { keys, columns: keys.map((key) => records.map((record) => cell(key, record[key]))) }
}

/** The list file as it is published, but in one language and without details. */
export const unpackRecords = (file: RecordFile, { keys, columns }: PackedRecords): { records: Json[] } => {
  const isNumbered = numbered.has(file)
  const records = (columns[0] ?? []).map((_, row): Record<string, Json> =>
    Object.assign({}, details[file], isNumbered ? { id: `packed-${row}` } : null),
  )
  // Written out, here too.
  for (let column = 0; column < keys.length; column += 1) {
    const key = keys[column] ?? ''
    const cells = columns[column] ?? []
    for (let row = 0; row < records.length; row += 1) {
      const value = cells[row]
      const record = records[row]
      if (!record || value === absent || value === undefined) continue
      record[key] = typeof value === 'object' ? fromLanguage(value) : value
    }
  }
  return { records }
}

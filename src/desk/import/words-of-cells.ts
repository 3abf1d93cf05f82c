import type { DeskLists } from '#src/domain/desk/desk-files.ts'
import type { Field, Named, Vocabulary } from '#src/domain/desk/fields.ts'
import { columnsOf, importFiles } from '#src/domain/desk/import/columns.ts'
import {
  type ByName,
  type Lexicon,
  indexByName,
  folded,
  recordNames,
  textsOf,
} from '#src/domain/desk/import/lexicon.ts'
import type { FieldNames } from '#src/domain/desk/import/match-headers.ts'
import type { Told } from '#src/domain/desk/import/record-row.ts'
import { type Json, isJsonObject } from '#src/domain/files/pack.ts'
import type { MissionNames } from '#src/text/fill.ts'
import { type Language, languageCodes } from '#src/schema/languages.ts'
import { loadDesk } from '#src/text/load-desk.ts'
import { loadTexts } from '#src/text/load-texts.ts'
import { type Words, choiceName, textOfValue } from '#src/desk/value-words.ts'
import { jsonOf } from '#src/desk/opened.ts'

/** The words of the desk in every language: a table may have been written in any. */
export type AllWords = ReadonlyMap<Language, Words>

export const loadAllWords = async (mission: MissionNames | null): Promise<AllWords> => {
  const wordsIn = async (language: Language): Promise<Words> => {
    const [textsOfMission, words] = await Promise.all([loadTexts(language), loadDesk(language)])
    const { t, fill } = textsOfMission(mission)
    return { t, words: fill(words), language }
  }
  const all = await Promise.all(languageCodes.map(wordsIn))
  return new Map(all.map((words) => [words.language, words]))
}

/** What headings call fields and languages, in every language. */
export const fieldNamesOf = (all: AllWords): FieldNames =>
  new Map(
    [...all].map(([code, { words }]) => {
      const languageNames = new Intl.DisplayNames([code], { type: 'language' })
      return [code, { fields: words.fields, languageOf: (one: Language) => languageNames.of(one) ?? one }]
    }),
  )

type ChoiceField = Extract<Field, { kind: 'choice' }>

/** Every list of words that a column chooses from. */
const choiceFields: readonly ChoiceField[] = importFiles.flatMap((file) =>
  columnsOf(file).flatMap(({ field }) => (field.kind === 'choice' ? [field] : [])),
)

type Code = { id: string; names: readonly string[]; name: Json | undefined }

/** The records of a list that the desk does not change: areas, contributors. */
const codesIn = (text: string | undefined): readonly Code[] => {
  const json = jsonOf(text)
  const records: unknown = isJsonObject(json) ? json['records'] : null
  return Array.isArray(records)
    ? records.flatMap((one: unknown) =>
        isJsonObject(one) && typeof one['id'] === 'string'
          ? [{ id: one['id'], names: textsOf(one['name']), name: one['name'] }]
          : [],
      )
    : []
}

/** The files of areas and contributors among those that are open. */
export const codesOf = (texts: ReadonlyMap<string, string>) => ({
  provinces: codesIn(texts.get('provinces.json')),
  contributors: codesIn(texts.get('contributors.json')),
})

export type CellCodes = ReturnType<typeof codesOf>

/** What cells can say instead of ids and codes. */
export const lexiconOf = (words: AllWords, lists: DeskLists, codes: CellCodes): Lexicon => {
  const choices: Partial<Record<Vocabulary, ByName<string | number>>> = {}
  for (const { of } of choiceFields)
    choices[of] ??= indexByName(
      choiceFields
        .filter((field) => field.of === of)
        .flatMap((field) =>
          field.values.flatMap((value) => [
            [String(value), value] as const,
            ...[...words.values()].map((one) => [choiceName(one, of, value), value] as const),
          ]),
        ),
    )
  return { choices, ...recordNames(lists, codes) }
}

/** How a table in a language calls values, so that they are read again as the same. */
export const toldIn = (words: Words, lexicon: Lexicon, lists: DeskLists, codes: CellCodes): Told => {
  const nameOf = (to: Named, id: string): string | undefined => {
    if (to === 'sources' || to === 'outputs') return undefined
    const record =
      to === 'sites' ? lists.sites.find((one) => one.id === id) : codes[to].find((one) => one.id === id)
    return textOfValue(record?.['name'], words.language) || undefined
  }
  const isSure = (to: Named, name: string): boolean =>
    !/[;\n]/u.test(name) && lexicon.records[to].get(folded(name))?.length === 1
  return {
    choice: (of, value) => choiceName(words, of, value),
    record: (to, id) => {
      const name = nameOf(to, id)
      return name !== undefined && isSure(to, name) ? name : id
    },
  }
}

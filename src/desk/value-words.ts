import type { DeskChange } from '#src/domain/desk/changes.ts'
import { type DeskFile, type DeskLists, type DeskRecord, asText } from '#src/domain/desk/desk-files.ts'
import { type Field, type Vocabulary, fieldsOf } from '#src/domain/desk/fields.ts'
import { type Json, isJsonObject } from '#src/domain/files/pack.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import { isPartialDate } from '#src/domain/dates/dates.ts'
import { type Language, isLanguage, languageCodes, languages } from '#src/schema/languages.ts'
import { showUnseen } from '#src/schema/unseen.ts'
import type { DeskTexts } from '#src/text/load-desk.ts'
import type { Texts } from '#src/text/load-texts.ts'

/** The words that values are told in. */
export type Words = { t: Texts; words: DeskTexts; language: Language }

const pick = (list: object, value: string | number): string => {
  const found: unknown = Object.entries(list).find(([key]) => key === String(value))?.[1]
  return typeof found === 'string' ? found : String(value)
}

/** The name of a value of a list. */
export const choiceName = ({ t, words }: Words, of: Vocabulary, value: string | number): string => {
  const shown: Partial<Record<Vocabulary, object>> = {
    eventType: t.words.eventType,
    eventStatus: t.kinds.eventStatus,
    effect: t.words.status,
    siteKind: t.kinds.siteKind,
    locationPrecision: t.kinds.locationPrecision,
    sourceKind: t.kinds.sourceKind,
    unitKind: t.words.unitKind,
    component: t.strength.component,
    outputCategory: t.kinds.outputCategory,
    ...words.lists,
  }
  return pick(shown[of] ?? {}, value)
}

/** A text of a record in a language, in another if it has none in this one; empty for what is no text. */
export const textOfValue = (value: Json | undefined, language: Language): string => {
  if (typeof value === 'string') return value
  if (!isJsonObject(value)) return ''
  const texts = [language, ...languageCodes].map((code) => value[code])
  return texts.find((text): text is string => typeof text === 'string' && text !== '') ?? ''
}

const titles: {
  readonly [F in DeskFile]: (record: DeskRecord, language: Language) => readonly (Json | undefined)[]
} = {
  events: ({ date, title }, language) => [date, textOfValue(title, language)],
  sites: ({ name }, language) => [textOfValue(name, language)],
  sources: ({ publisher, date, title }, language) => [
    [textOfValue(publisher, language), date ?? '']
      .map((part) => asText(part))
      .filter((part) => part !== '')
      .join(', '),
    textOfValue(title, language),
  ],
  contingents: ({ name, contributor, site, kind }, language) => [
    textOfValue(name, language) || contributor || kind,
    site,
  ],
  strength: ({ date, label }, language) => [date, textOfValue(label, language)],
  outputs: ({ actor, unit }, language) => [
    textOfValue(actor, language),
    isJsonObject(unit) ? textOfValue(unit['label'], language) : '',
  ],
  deployments: ({ site, year, mission }) => [site, year, mission],
  headcounts: ({ month, mission }) => [month, mission],
  'base-estimates': ({ site, date, mission }) => [site, date, mission],
}

/** What a record is called in lists: what its readers know it by. */
export const recordTitle = (file: DeskFile, record: DeskRecord, language: Language): string =>
  titles[file](record, language)
    .map((part) => asText(part ?? ''))
    .filter((part) => part !== '')
    .map((part) => showUnseen(part))
    .join(' · ') || record.id

/** A date as people read it; what is no date as it stands. */
const dateWords = (value: Json, language: Language): string =>
  typeof value === 'string' && isPartialDate(value) ? formatDate(value, language) : asText(value)

const named = (lists: DeskLists, to: string, id: Json, language: Language): string => {
  const file = (['sites', 'sources', 'outputs'] as const).find((one) => one === to)
  const record = file && lists[file].find((one) => one.id === id)
  return file && record ? recordTitle(file, record, language) : asText(id)
}

/** Items of a list that are told one by one. */
const longest = 30

/** A value as the form shows it; « nothing » where there is none. */
export const valueWords = (
  words: Words,
  lists: DeskLists,
  field: Field | undefined,
  value: Json | undefined,
): string => {
  const { language } = words
  const nothing = words.words.changes.nothing
  if (value === undefined || value === null || value === '') return nothing
  if (Array.isArray(value)) {
    if (value.length > longest) return words.words.changes.entries(value.length)
    const items = value.map((item: Json) => {
      if (field?.kind === 'records') return named(lists, field.to, item, language)
      return field?.kind === 'list' ? objectWords(words, lists, field.fields, item) : showUnseen(asText(item))
    })
    return items.length === 0 ? nothing : items.join('; ')
  }
  if (isJsonObject(value)) {
    if (field?.kind === 'group') return objectWords(words, lists, field.fields, value)
    const { set } = words.words.changes
    const inner = Object.entries(value)
      .filter(([, text]) => text !== '')
      .map(([key, text]) => set(isLanguage(key) ? languages[key].name : key, showUnseen(asText(text))))
    return inner.length === 0 ? nothing : inner.join('; ')
  }
  if (field?.kind === 'date') return dateWords(value, language)
  if (field?.kind === 'record') return named(lists, field.to, value, language)
  if (field?.kind === 'choice' && (typeof value === 'string' || typeof value === 'number'))
    return choiceName(words, field.of, value)
  if (typeof value === 'boolean') return words.words.field[value ? 'yes' : 'no']
  return showUnseen(asText(value))
}

const objectWords = (
  words: Words,
  lists: DeskLists,
  fields: readonly Field[],
  value: Json | undefined,
): string =>
  isJsonObject(value)
    ? fields
        .filter(({ key }) => value[key] !== undefined && value[key] !== null)
        .map((field) =>
          words.words.changes.set(
            fieldName(words.words, field.key),
            valueWords(words, lists, field, value[field.key]),
          ),
        )
        .join(', ')
    : asText(value)

/** What a field is called; one that no kind of record has is called by its key. */
export const fieldName = (words: DeskTexts, key: string): string => words.fields[key] ?? key

/** What a path to a field is called, as problems give it: « otherDates.0.date ». */
export const pathName = (words: DeskTexts, path: string): string =>
  path
    .split('.')
    .map((key) => (/^\d+$/u.test(key) ? String(Number(key) + 1) : fieldName(words, key)))
    .join(' › ')

/** A change in the form's words; of a new record its title stands for it. */
export const changeWords = (words: Words, lists: DeskLists, change: DeskChange): string => {
  if (change.kind !== 'correct') return recordTitle(change.file, change.value, words.language)
  const field = fieldsOf[change.file].find(({ key }) => key === change.field)
  return words.words.changes.fromTo(
    fieldName(words.words, change.field),
    valueWords(words, lists, field, change.was),
    valueWords(words, lists, field, change.is),
  )
}

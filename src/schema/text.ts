import { type CompleteLanguage, type Language, fallbackOf, isLanguage, languageCodes } from './languages.ts'

/** A text for readers, by language. Only a language with a declared fallback may be missing. */
export type Text = { [L in CompleteLanguage]: string } & {
  [L in Exclude<Language, CompleteLanguage>]?: string | undefined
}

/** Whether a value is a text: it has every required language, and no key that is no language. */
export const isText = (value: object): value is Text => {
  const texts = Object.entries(value)
  return (
    texts.every(([key, text]) => isLanguage(key) && typeof text === 'string') &&
    languageCodes.every((language) => fallbackOf(language) !== null || Object.hasOwn(value, language))
  )
}

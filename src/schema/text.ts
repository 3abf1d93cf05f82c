import { type CompleteLanguage, type Language, fallbackOf, isLanguage, languageCodes } from './languages.ts'

/** A text that a reader sees, by language. A language may be missing only where the list declares a fallback for it. */
export type Text = { [L in CompleteLanguage]: string } & {
  [L in Exclude<Language, CompleteLanguage>]?: string | undefined
}

/** Whether a value has the form of a text: every language that the data must have, and nothing but languages. */
export const isText = (value: object): value is Text => {
  const texts = Object.entries(value)
  return (
    texts.every(([key, text]) => isLanguage(key) && typeof text === 'string') &&
    languageCodes.every((language) => fallbackOf(language) !== null || Object.hasOwn(value, language))
  )
}

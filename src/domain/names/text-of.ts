import { type Language, languageCodes } from '#src/schema/languages.ts'
import { type Text, isText } from '#src/schema/text.ts'

/** A text that is made in every language. */
export const textOf = (say: (language: Language) => string): Text => {
  const text: Partial<Record<Language, string>> = {}
  for (const language of languageCodes) text[language] = say(language)
  if (!isText(text)) throw new Error('a text lacks a language')
  return text
}

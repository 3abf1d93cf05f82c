import { type Language, fallbackOf, languageCodes, languages } from '#src/schema/languages.ts'
import { type Text, isText } from '#src/schema/text.ts'

/** A text of the data as it is said to a reader of a language, and the language that it is in. */
export type Said = { text: string; language: Language }

/** A text in a language, or in its fallback where the data has it in no other. */
export const sayIn = (text: Text, language: Language): Said => {
  const own: string | undefined = text[language]
  const fallback = fallbackOf(language)
  if (own !== undefined || fallback === null) return { text: own ?? '', language }
  return { text: text[fallback], language: fallback }
}

/** Says of a text which language it is in, where that is not the reader's: its own name in brackets. */
export const markOf = (language: Language): string => ` [${languages[language].name}]`

/** A text in a language; one that the data has only in the fallback is marked as such: "Camp de Kavumu [Français]". */
export const textIn = (text: Text, language: Language): string => {
  const said = sayIn(text, language)
  return said.language === language ? said.text : `${said.text}${markOf(said.language)}`
}

/** The same of a text that may not be there. */
export const maybeIn = (text: Text | null | undefined, language: Language): string | null =>
  text ? textIn(text, language) : null

/** A text that is made in every language. */
export const textOf = (say: (language: Language) => string): Text => {
  const text: Partial<Record<Language, string>> = {}
  for (const language of languageCodes) text[language] = say(language)
  if (!isText(text)) throw new Error('a text lacks a language')
  return text
}

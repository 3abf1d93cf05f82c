import { type CompleteLanguage, type Language, fallbackOf, languages } from '#src/schema/languages.ts'
import type { Text } from '#src/schema/parts.ts'

/** The language that a text is shown in where the data lacks it in the reader's; null where it has it. */
export const standIn = (text: Text, language: Language): CompleteLanguage | null =>
  text[language] === undefined ? fallbackOf(language) : null

/** Says of a text which language it is in, where that is not the reader's: its own name in brackets. */
export const markOf = (language: Language): string => ` [${languages[language].name}]`

/** A text in a language, marked where only the fallback has it: "Camp de Kavumu [Français]". */
export const textIn = (text: Text, language: Language): string => {
  const other = standIn(text, language)
  return other ? text[other] + markOf(other) : (text[language] ?? '')
}

/** Words that no other language can replace, such as a place with its preposition; null without any. */
export const ownIn = (
  words: Partial<Record<Language, string | undefined>> | undefined,
  language: Language,
): string | null => words?.[language] ?? null

/** The same of a text that may not be there. */
export const maybeIn = (text: Text | null | undefined, language: Language): string | null =>
  text ? textIn(text, language) : null

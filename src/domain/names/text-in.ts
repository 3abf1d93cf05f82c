import { type CompleteLanguage, type Language, fallbackOf, languages } from '#src/schema/languages.ts'
import type { Text } from '#src/schema/parts.ts'

/** The language in which a text is shown in place of a reader's, because the data has it in no other; null where it has. */
export const standIn = (text: Text, language: Language): CompleteLanguage | null =>
  text[language] === undefined ? fallbackOf(language) : null

/** Says of a text which language it is in, where that is not the reader's: its own name in brackets. */
export const markOf = (language: Language): string => ` [${languages[language].name}]`

/** A text in a language; one that the data has only in the fallback is marked as such: "Camp de Kavumu [Français]". */
export const textIn = (text: Text, language: Language): string => {
  const other = standIn(text, language)
  return other ? text[other] + markOf(other) : (text[language] ?? '')
}

/** Words of a language that no other language can stand in for, such as a place with its preposition; null where there are none. */
export const ownIn = (
  words: Partial<Record<Language, string>> | undefined,
  language: Language,
): string | null => words?.[language] ?? null

/** The same of a text that may not be there. */
export const maybeIn = (text: Text | null | undefined, language: Language): string | null =>
  text ? textIn(text, language) : null

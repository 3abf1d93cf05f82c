import { fold } from './fold.ts'

/** The words of a text for comparing what people type: lower case, without accents and signs. */
export const wordsIn = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Whether each word that is wanted begins one of the words. */
export const beginsWords = (wanted: readonly string[], words: readonly string[]): boolean =>
  wanted.every((start) => words.some((word) => word.startsWith(start)))

import type { Language } from './formats.ts'

const plain = (name: string): string => name.replaceAll(/[’‘]/gu, "'")

/**
 * Compares two names for sorting, in the alphabet of a language. Both apostrophes are one: engines of
 * browsers differ on which comes first, and a file must have the same order from each.
 */
export const byName = (language: Language): ((one: string, other: string) => number) => {
  const { compare } = new Intl.Collator(language)
  return (one, other) => compare(plain(one), plain(other))
}

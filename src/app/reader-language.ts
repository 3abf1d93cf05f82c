import { type Language, isLanguage, mainLanguage } from '#src/schema/languages.ts'

/**
 * The interface language for a reader whose link does not say: the first of the browser's that the page has.
 */
export const readerLanguage = (preferred: readonly string[]): Language => {
  const codes = preferred.map((tag) => tag.toLowerCase().split(/\W/, 1)[0] ?? '')
  return codes.find(isLanguage) ?? mainLanguage
}

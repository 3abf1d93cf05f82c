import { type Language, codeOfTag, isLanguage, mainLanguage } from '#src/schema/languages.ts'

/**
 * The interface language for a reader whose link does not say: the first of the browser's that the page has.
 */
export const readerLanguage = (preferred: readonly string[]): Language => {
  const codes = preferred.map((tag) => codeOfTag(tag))
  return codes.find(isLanguage) ?? mainLanguage
}

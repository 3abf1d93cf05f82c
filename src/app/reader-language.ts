import type { Language } from '#src/domain/names/formats.ts'

/** The interface language for a reader whose link does not say: French if the browser prefers it to English. */
export const readerLanguage = (preferred: readonly string[]): Language => {
  const first = preferred.find((language) => /^(en|fr)\b/i.test(language))
  return first && /^fr/i.test(first) ? 'fr' : 'en'
}

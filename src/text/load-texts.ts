import type { Language } from '#src/domain/names/formats.ts'
import type { texts as english } from './en/all.ts'

/** The shape of the interface's texts: the English one. A key that French lacks does not compile. */
export type Texts = typeof english

/** Loads one language; the other is not downloaded. */
export const loadTexts = async (language: Language): Promise<Texts> => {
  const module = language === 'fr' ? await import('./fr/all.ts') : await import('./en/all.ts')
  return module.texts
}

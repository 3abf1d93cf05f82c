import type { Language } from '#src/domain/names/formats.ts'
import type { citation as english } from './en/citation.ts'

/** The words of citations: the shape of the English ones. */
export type CitationTexts = typeof english

/** The words of citations in one language, a chunk of their own: nothing of the first view needs them. */
export const loadCitation = async (language: Language): Promise<CitationTexts> => {
  const module = language === 'fr' ? await import('./fr/citation.ts') : await import('./en/citation.ts')
  return module.citation
}

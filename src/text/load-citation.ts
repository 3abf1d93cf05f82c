import type { Language } from '#src/domain/names/formats.ts'
import { chunkOf } from './chunk-of.ts'
import type { citation as english } from './en/citation.ts'

/** The words of citations: the shape of the English ones. */
export type CitationTexts = typeof english

const chunks = import.meta.glob<{ citation: CitationTexts }>('./*/citation.ts')

/** The words of citations in one language, a chunk of their own: nothing of the first view needs them. */
export const loadCitation = async (language: Language): Promise<CitationTexts> => {
  const { citation } = await chunkOf(chunks, language, 'citation')
  return citation
}

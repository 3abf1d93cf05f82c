import type { Language } from '#src/domain/names/formats.ts'
import { chunkOf } from './chunk-of.ts'
import type { comparison as english } from './en/comparison.ts'

/** The words of missions and of two dates side by side: the shape of the English ones. */
export type ComparisonTexts = typeof english

const chunks = import.meta.glob<{ comparison: ComparisonTexts }>('./*/comparison.ts')

/** Those of one language, a chunk of their own: nothing of the first view needs them. */
export const loadComparison = async (language: Language): Promise<ComparisonTexts> => {
  const { comparison } = await chunkOf(chunks, language, 'comparison')
  return comparison
}

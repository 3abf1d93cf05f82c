import type { Language } from '#src/domain/names/formats.ts'
import { chunkOf } from './chunk-of.ts'
import type { baseEstimates as english } from './en/base-estimates.ts'

/** The shape of the words about estimates at bases. */
export type BaseEstimateTexts = typeof english

const chunks = import.meta.glob<{ baseEstimates: BaseEstimateTexts }>('./*/base-estimates.ts')

/** The words about estimates at bases in one language, a chunk of their own: few missions have any. */
export const loadBaseEstimates = async (language: Language): Promise<BaseEstimateTexts> => {
  const { baseEstimates } = await chunkOf(chunks, language, 'base-estimates')
  return baseEstimates
}

import type { Language } from '#src/domain/names/formats.ts'
import { chunkOf } from './chunk-of.ts'
import type { headcounts as english } from './en/headcounts.ts'

/** The shape of the words about monthly head counts. */
export type HeadcountTexts = typeof english

const chunks = import.meta.glob<{ headcounts: HeadcountTexts }>('./*/headcounts.ts')

/** The words about monthly head counts in one language, a chunk of their own: not every mission has any. */
export const loadHeadcounts = async (language: Language): Promise<HeadcountTexts> => {
  const { headcounts } = await chunkOf(chunks, language, 'headcounts')
  return headcounts
}

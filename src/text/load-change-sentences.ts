import type { Language } from '#src/domain/names/formats.ts'
import { chunkOf } from './chunk-of.ts'
import type { ChangeSentences, ShortChangeSentences } from './change-sentences.ts'

const full = import.meta.glob<{ sentences: ChangeSentences }>('./*/change-sentences.ts')
const brief = import.meta.glob<{ short: ShortChangeSentences }>('./*/short-sentences.ts')

/** The sentences on what changed in one language, a chunk of their own: each is loaded when it is shown. */
export const loadChangeSentences = async (
  language: Language,
): Promise<ChangeSentences & { short: ShortChangeSentences }> => {
  const [{ sentences }, { short }] = await Promise.all([
    chunkOf(full, language, 'change-sentences'),
    chunkOf(brief, language, 'short-sentences'),
  ])
  return { ...sentences, short }
}

import type { Language } from '#src/domain/names/formats.ts'
import { chunkOf } from './chunk-of.ts'
import type { sinceVisit as english } from './en/since-visit.ts'

/** The words of what changed since the last visit: the shape of the English ones. */
export type SinceVisitTexts = typeof english

const chunks = import.meta.glob<{ sinceVisit: SinceVisitTexts }>('./*/since-visit.ts')

/** Those words in one language, loaded when they are needed. */
export const loadSinceVisit = async (language: Language): Promise<SinceVisitTexts> => {
  const { sinceVisit } = await chunkOf(chunks, language, 'since-visit')
  return sinceVisit
}

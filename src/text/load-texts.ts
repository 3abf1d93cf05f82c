import type { Language } from '#src/domain/names/formats.ts'
import { chunkOf } from './chunk-of.ts'
import type { texts as english } from './en/all.ts'

/** The shape of the interface's texts: the English one. A key that another language lacks does not compile. */
export type Texts = typeof english

const chunks = import.meta.glob<{ texts: Texts }>('./*/all.ts')

/** Loads one language; no other is downloaded. */
export const loadTexts = async (language: Language): Promise<Texts> => {
  const { texts } = await chunkOf(chunks, language, 'all')
  return texts
}

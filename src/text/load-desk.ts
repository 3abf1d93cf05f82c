import type { Language } from '#src/domain/names/formats.ts'
import { chunkOf } from './chunk-of.ts'
import type { desk as english } from './en/desk.ts'

/** The words of the desk: the shape of the English ones. */
export type DeskTexts = typeof english

const chunks = import.meta.glob<{ desk: DeskTexts }>('./*/desk.ts')

/** Those of one language, a chunk of their own: few readers keep the data. */
export const loadDesk = async (language: Language): Promise<DeskTexts> => {
  const { desk } = await chunkOf(chunks, language, 'desk')
  return desk
}

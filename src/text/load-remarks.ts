import type { Language } from '#src/domain/names/formats.ts'
import { chunkOf } from './chunk-of.ts'
import type { remarks as english } from './en/remarks.ts'

/** The words of a reader's remarks: the shape of the English ones. */
export type RemarkTexts = typeof english

const chunks = import.meta.glob<{ remarks: RemarkTexts }>('./*/remarks.ts')

/** Those of one language, a chunk of their own: most readers pin none. */
export const loadRemarks = async (language: Language): Promise<RemarkTexts> => {
  const { remarks } = await chunkOf(chunks, language, 'remarks')
  return remarks
}

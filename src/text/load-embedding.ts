import type { Language } from '#src/domain/names/formats.ts'
import { chunkOf } from './chunk-of.ts'
import type { embedding as english } from './en/embedding.ts'

/** The words of the dialog that gives the lines for another page. */
export type EmbeddingTexts = typeof english

const chunks = import.meta.glob<{ embedding: EmbeddingTexts }>('./*/embedding.ts')

/** The words of that dialog in one language, loaded when somebody opens it. */
export const loadEmbedding = async (language: Language): Promise<EmbeddingTexts> => {
  const { embedding } = await chunkOf(chunks, language, 'embedding')
  return embedding
}

import type { Language } from '#src/domain/names/formats.ts'
import { chunkOf } from './chunk-of.ts'
import type { Glossary } from './glossary-type.ts'

const chunks = import.meta.glob<{ glossary: Glossary }>('./*/glossary.ts')

/** The definitions in one language, a chunk of their own: they come when somebody asks for the first one. */
export const loadGlossary = async (language: Language): Promise<Glossary> => {
  const { glossary } = await chunkOf(chunks, language, 'glossary')
  return glossary
}

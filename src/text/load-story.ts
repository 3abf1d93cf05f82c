import type { Language } from '#src/domain/names/formats.ts'
import { chunkOf } from './chunk-of.ts'
import type { story as english } from './en/story.ts'

/** The words of a story: the shape of the English ones. */
export type StoryTexts = typeof english

const chunks = import.meta.glob<{ story: StoryTexts }>('./*/story.ts')

/** Those of one language, a chunk of their own: most readers write no story. */
export const loadStory = async (language: Language): Promise<StoryTexts> => {
  const { story } = await chunkOf(chunks, language, 'story')
  return story
}

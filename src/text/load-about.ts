import type { Language } from '#src/domain/names/formats.ts'
import { chunkOf } from './chunk-of.ts'
import type { aboutPage } from './en/about-page.ts'

/** The shape of the About page's texts. */
export type AboutTexts = typeof aboutPage

const chunks = import.meta.glob<{ aboutPage: AboutTexts }>('./*/about-page.ts')

/** The texts of the About page in one language, a chunk of their own. */
export const loadAbout = async (language: Language): Promise<AboutTexts> => {
  const { aboutPage: page } = await chunkOf(chunks, language, 'about-page')
  return page
}

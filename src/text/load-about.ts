import type { Language } from '#src/domain/names/formats.ts'
import type { aboutPage } from './en/about-page.ts'

/** The shape of the About page's texts. */
export type AboutTexts = typeof aboutPage

/** The texts of the About page in one language, a chunk of their own. */
export const loadAbout = async (language: Language): Promise<AboutTexts> => {
  const module = language === 'fr' ? await import('./fr/about-page.ts') : await import('./en/about-page.ts')
  return module.aboutPage
}

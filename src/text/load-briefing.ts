import type { Language } from '#src/domain/formats.ts'
import type { Briefing } from './briefing-type.ts'

/** The sentences of the paragraph in one language, a chunk of their own: each is loaded when it is shown. */
export const loadBriefing = async (language: Language): Promise<Briefing> => {
  const module = language === 'fr' ? await import('./fr/briefing.ts') : await import('./en/briefing.ts')
  return module.briefing
}

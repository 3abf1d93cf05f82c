import type { Language } from '#src/domain/names/formats.ts'
import type { Briefing, ShortBriefing } from './briefing-type.ts'

/** The sentences on what changed in one language, a chunk of their own: each is loaded when it is shown. */
export const loadBriefing = async (language: Language): Promise<Briefing & { short: ShortBriefing }> => {
  const [{ briefing }, { short }] =
    language === 'fr'
      ? await Promise.all([import('./fr/briefing.ts'), import('./fr/briefing-short.ts')])
      : await Promise.all([import('./en/briefing.ts'), import('./en/briefing-short.ts')])
  return { ...briefing, short }
}

import type { Language } from '#src/domain/names/formats.ts'
import { chunkOf } from './chunk-of.ts'
import type { Briefing, ShortBriefing } from './briefing-type.ts'

const full = import.meta.glob<{ briefing: Briefing }>('./*/briefing.ts')
const brief = import.meta.glob<{ short: ShortBriefing }>('./*/briefing-short.ts')

/** The sentences on what changed in one language, a chunk of their own: each is loaded when it is shown. */
export const loadBriefing = async (language: Language): Promise<Briefing & { short: ShortBriefing }> => {
  const [{ briefing }, { short }] = await Promise.all([
    chunkOf(full, language, 'briefing'),
    chunkOf(brief, language, 'briefing-short'),
  ])
  return { ...briefing, short }
}

import type { Language } from '#src/domain/names/formats.ts'
import { chunkOf } from './chunk-of.ts'
import type { missions } from './en/missions.ts'

/** The shape of the texts on missions. */
export type MissionsTexts = typeof missions

const chunks = import.meta.glob<{ missions: MissionsTexts }>('./*/missions.ts')

/** The texts of the list of missions and their map in one language, a chunk of their own. */
export const loadMissions = async (language: Language): Promise<MissionsTexts> => {
  const { missions: texts } = await chunkOf(chunks, language, 'missions')
  return texts
}

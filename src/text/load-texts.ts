import type { Language } from '#src/domain/names/formats.ts'
import { chunkOf } from './chunk-of.ts'
import type { texts as english } from './en/all.ts'
import { type Fill, type Forms, type MissionNames, fillWith } from './fill.ts'

/** The shape of the interface's texts, which is the English one: a missing key does not compile. */
export type Texts = typeof english

/** A mission's texts in one language, the filling in of its words, and its texts in other languages. */
export type MissionTexts = { t: Texts; language: Language; fill: Fill; textsOf: TextsOf }

/** The texts of whichever mission; null: of none, while its file is not there. */
export type TextsOf = (mission: MissionNames | null) => MissionTexts

/** The texts of a language as they are written, made those of a mission. */
export const textsIn = (
  language: Language,
  texts: Texts,
  formsOf: (mission: MissionNames | null) => Forms,
): TextsOf => {
  const textsOf: TextsOf = (mission) => {
    const fill = fillWith(formsOf(mission))
    return { t: fill(texts), language, fill, textsOf }
  }
  return textsOf
}

const chunks = import.meta.glob<{ texts: Texts; forms: (mission: MissionNames | null) => Forms }>(
  './*/all.ts',
)

/** Loads one language; no other is downloaded. */
export const loadTexts = async (language: Language): Promise<TextsOf> => {
  const { texts, forms } = await chunkOf(chunks, language, 'all')
  return textsIn(language, texts, forms)
}

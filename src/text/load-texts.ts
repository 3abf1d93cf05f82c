import type { Language } from '#src/domain/names/formats.ts'
import type { texts as english } from './en/all.ts'
import { type Fill, type Forms, type MissionNames, fillWith } from './fill.ts'

/** The shape of the interface's texts: the English one. A key that French lacks does not compile. */
export type Texts = typeof english

/** The texts of a mission in one language, and what puts its words into others of that language that come later. */
export type MissionTexts = { t: Texts; fill: Fill }

/** The texts of whichever mission; null: of none, while its file is not there. The same object for the same names. */
export type TextsOf = (mission: MissionNames | null) => MissionTexts

/** The texts of a language as they are written, made those of a mission. */
export const textsOf = (texts: Texts, formsOf: (mission: MissionNames | null) => Forms): TextsOf => {
  const made = new Map<string, MissionTexts>()
  return (mission) => {
    const forms = formsOf(mission)
    const key = JSON.stringify(forms)
    const known = made.get(key)
    if (known) return known
    const fill = fillWith(forms)
    const one = { t: fill(texts), fill }
    made.set(key, one)
    return one
  }
}

/** Loads one language; the other is not downloaded. */
export const loadTexts = async (language: Language): Promise<TextsOf> => {
  const module = language === 'fr' ? await import('./fr/all.ts') : await import('./en/all.ts')
  return textsOf(module.texts, module.forms)
}

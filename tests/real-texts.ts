import { fillWith } from '#src/text/fill.ts'
import { forms as englishForms, texts as english } from '#src/text/en/all.ts'
import { forms as frenchForms, texts as french } from '#src/text/fr/all.ts'
import { realMission } from './data/real-mission.ts'

/** The texts with the words of the real mission in them, as the page shows them. */
export const realTexts = {
  en: fillWith(englishForms(realMission))(english),
  fr: fillWith(frenchForms(realMission))(french),
}

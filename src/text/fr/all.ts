import type { Texts } from '#src/text/load-texts.ts'
import { firstTexts } from './first.ts'
import { laterTexts } from './later.ts'

/** All texts of the interface in French. */
export const texts: Texts = { ...firstTexts, ...laterTexts }

export { forms } from './forms.ts'

import { firstTexts } from './first.ts'
import { laterTexts } from './later.ts'

/** All texts of the interface in English. */
export const texts = { ...firstTexts, ...laterTexts }

export { forms } from './forms.ts'

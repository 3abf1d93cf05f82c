import type { embed as english } from '#src/text/en/embed.ts'
import { data } from './data.ts'
import { date } from './date.ts'
import { exports } from './exports.ts'
import { filters } from './filters.ts'
import { link } from './link.ts'
import { plan } from './plan.ts'
import { tally } from './tally.ts'
import { words } from './words.ts'

export const embed: typeof english = {
  open: 'Ouvrir dans Drawdown',
  rows: (count) => (count === 1 ? 'En tableau (1 ligne)' : `En tableau (${count} lignes)`),
  refused: 'La page qui entoure celle-ci empêche les liens de s’ouvrir. Voici l’adresse :',
  address: 'Adresse de cette vue dans Drawdown',
  unknown: (name, names) =>
    `« ${name} » ne peut pas être affiché dans une autre page. Peuvent l’être : ${names}.`,
  failed: 'Cette partie de Drawdown n’a pas pu être affichée.',
}

/** Ce que dit toute partie placée dans une autre page. */
export const embedTexts = { data, date, exports, filters, link, plan, tally, words }

export { forms } from './forms.ts'

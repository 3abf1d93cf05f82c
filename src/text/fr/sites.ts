import { capital } from '#src/domain/names/formats.ts'
import { recordOf } from '#src/schema/rows.ts'
import { siteStatusNames } from '#src/schema/statuses.ts'
import type { sites as english } from '#src/text/en/sites.ts'
import { quand } from './article.ts'
import { toRecipient } from './nouns.ts'
import { statusWords } from './statuses.ts'

/** « le 9 avril 2024 », « en avril 2024 », « vers le 9 avril 2024 ». */
const when = (date: string): string => (date.startsWith('vers ') ? date : quand(date))

const returned: typeof english.returned = {
  visit: (date) => `visite {of the mission} ${when(date)}`,
  'temporary-presence': (date) => `présence temporaire {of the mission} ${when(date)}`,
  reopening: (date) => `réouverture ${when(date)}`,
  returned: (date) => `retour {of the mission} ${when(date)}`,
}

const returnedAfter = recordOf(siteStatusNames, (name) => statusWords[name].after)

export const sites: typeof english = {
  title: 'Sites',
  site: 'Site',
  province: '{Area}',
  status: 'Statut',
  contributors: 'Pays contributeurs',
  troops: 'Militaires (estimation)',
  documented: 'Dernière mention',
  count: (count) => (count <= 1 ? `${count} site` : `${count} sites`),
  sentence: (parts) => capital(`${parts.join(' ; ')}.`),
  detail: 'Site choisi',
  noSelection: 'Choisissez un site sur la carte ou dans la liste pour voir son histoire et ses sources.',
  chosen: (name) => `${name} : site choisi ; son histoire figure sous « Site choisi ».`,
  history: 'Historique',
  contingents: 'Contingents',
  counted: 'dénombrés',
  notes: 'Notes',
  mapsOf: {
    'on-map': (year) => `Sur les cartes de l’ONU de ${year}`,
    'last-on-map': (year) => `Vu en dernier sur les cartes de l’ONU de ${year}`,
  },
  returned,
  returnedAfter,
  to: toRecipient,
  lastDocumented: (date) => `Dernière mention : ${date}`,
  underway: (status, date) =>
    `${status} ${date.startsWith('vers ') ? date : `courant ${date}`} : le jour n’est pas indiqué.`,
  seen: 'Constaté',
  opened: 'Site en place',
  planned: (date) => `prévu : ${date}`,
  territory: (name) => `{District} : ${name}`,
  estimateOf: (troops, year) => `${troops} militaires, estimation d’après les cartes de l’ONU de ${year}`,
  unsized: (year: number) => `taille non indiquée sur les cartes de l’ONU de ${year}`,
  noTroops: (year) => `Aucun militaire sur les cartes de l’ONU de ${year}`,
  estimateCarried: 'les dernières connues',
  noEstimate: 'Effectif : pas de données',
  contributorsNone: 'pays contributeur : pas de données',
}

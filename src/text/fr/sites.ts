import type { sites as english } from '#src/text/en/sites.ts'
import { le } from './article.ts'

export const sites: typeof english = {
  title: 'Sites',
  site: 'Site',
  province: 'Province',
  status: 'Statut',
  contributors: 'Pays contributeurs',
  kinds: 'Types d’unité',
  troops: 'Militaires (estimation)',
  documented: 'Dernière mention',
  position: 'Position',
  count: (count) => (count <= 1 ? `${count} site` : `${count} sites`),
  sortedByImportance: 'Par ordre d’importance',
  sortedBy: (column, descending) => `Trié par ${column}, ordre ${descending ? 'décroissant' : 'croissant'}`,
  sortImportance: 'Trier par importance',
  detail: 'Site choisi',
  noSelection: 'Choisissez un site sur la carte ou dans la liste pour voir son histoire et ses sources.',
  closeDetail: 'Fermer le site',
  history: 'Historique',
  contingents: 'Contingents',
  counted: 'dénombrés',
  onMaps: (years) => `sur les cartes de l’ONU : ${years}`,
  sizeUnknown: 'taille non indiquée',
  outputs: 'Ce que ses contingents ont construit ou fait',
  allOutputs: 'Toutes les réalisations',
  notes: 'Notes',
  otherReports: 'Là où les sources divergent',
  since: (date) => `depuis ${le(date)}`,
  to: (recipient) => `à : ${recipient}`,
  lastDocumented: (date) => `Dernière mention : ${date}`,
  startUnknown: 'Aucune source lue ne dit depuis quand.',
  underway: (status, date) => `${status} au cours de la période « ${date} » : le jour n’est pas indiqué.`,
  seen: 'Constaté',
  opened: 'Site en place',
  planned: (date) => `prévu : ${date}`,
  territory: (name) => `Territoire : ${name}`,
  range: (low, high) => `${low} à ${high}`,
  estimateOf: (number, year) =>
    `environ ${number} militaires, estimation d’après les cartes de l’ONU de ${year}`,
  estimateAtLeast: (number, year) =>
    `au moins ${number} militaires environ, estimation d’après les cartes de l’ONU de ${year}`,
  noTroops: (year) => `Aucun militaire sur les cartes de l’ONU de ${year}`,
  estimateCarried: 'les dernières connues',
  noEstimate: 'Effectif : pas de données',
  contributorsNone: 'pays contributeur : pas de données',
  withoutSite: 'Contingents mentionnés sans site',
  withoutSiteWhy: 'Leurs sources nomment une province, ou seulement la mission.',
  period: (from, to) =>
    from && to
      ? `${from} – ${to}`
      : from
        ? `depuis ${le(from)}`
        : to
          ? `jusqu’à ${to}`
          : 'période : pas de données',
}

import type { siteList as english } from '#src/text/en/site-list.ts'
import { depuis, jusque } from './article.ts'

export const siteList: typeof english = {
  recipient: 'Rétrocédé à',
  planned: 'Prévu pour',
  past: 'Par rapport au plan',
  ahead: 'à venir',
  lapsed: 'pas compté comme retard',
  sortedByImportance: 'Par ordre d’importance',
  sortedBy: (column, descending) =>
    `Trié par « ${column} », ordre ${descending ? 'décroissant' : 'croissant'}`,
  sortImportance: 'Trier par importance',
  withoutSite: 'Contingents mentionnés sans site',
  withoutSiteWhy: 'Leurs sources nomment {an area}, ou seulement la mission.',
  period: (from, to) =>
    from && to ? `${from} – ${to}` : from ? depuis(from) : to ? jusque(to) : 'période : pas de données',
  onMaps: (years) => `sur les cartes de l’ONU : ${years}`,
  sizeUnknown: 'taille non indiquée',
  outputs: 'Ce que ses contingents ont construit ou fait',
  allOutputs: 'Toutes les réalisations',
  startUnknown: 'Aucune source consultée ne dit depuis quand.',
  closeDetail: 'Fermer le site',
  backToList: 'Revenir là où il a été choisi',
}

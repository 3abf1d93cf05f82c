import type { sources as english } from '#src/text/en/sources.ts'

const usageKind: typeof english.usageKind = {
  province: '{area}',
  site: 'site',
  event: 'événement',
  output: 'réalisation',
  strength: 'effectif',
  contingent: 'contingent',
  siteCount: 'décompte publié',
}

const counted: typeof english.counted = {
  site: (count) =>
    count === '1'
      ? '1 lieu connu par les cartes de déploiement de l’ONU'
      : `${count} lieux connus par les cartes de déploiement de l’ONU`,
  contingent: (count) =>
    count === '1'
      ? '1 contingent relevé sur les cartes de déploiement de l’ONU'
      : `${count} contingents relevés sur les cartes de déploiement de l’ONU`,
  deployment: (count) =>
    count === '1'
      ? '1 estimation pour une année et un lieu'
      : `${count} estimations pour une année et un lieu`,
  headcount: (count) => (count === '1' ? '1 effectif mensuel' : `${count} effectifs mensuels`),
  baseEstimate: (count) =>
    count === '1' ? '1 estimation pour une base' : `${count} estimations pour des bases`,
}

const documents = (count: string): string =>
  count === '0' || count === '1' ? `${count} document` : `${count} documents`

const order: typeof english.order = {
  newest: 'Les plus récents d’abord',
  oldest: 'Les plus anciens d’abord',
  publisher: 'Éditeur',
}

export const sources: typeof english = {
  title: 'Sources',
  usageKind,
  counted,
  order,
  search: 'Chercher un éditeur, un titre ou un identifiant',
  kinds: 'Type de document',
  allKinds: 'Tous',
  sort: 'Trier par',
  count: (shown, all) => (shown === all ? documents(all) : `${documents(shown)} sur ${all}`),
  bracketsHint: 'Un titre entre crochets décrit le document ; ce n’est pas son propre titre.',
  none: 'Aucun document ne correspond à cette recherche.',
  clear: 'Afficher tous les documents',
  noDate: 'sans date',
  newTab: 's’ouvre dans un nouvel onglet',
  rests: (count) => `Ce qui repose sur ce document (${count})`,
  restsNothing: 'Aucune fiche ne le cite.',
  outsideSearch: 'Ne correspond pas à la recherche ; affiché parce qu’il a été ouvert.',
}

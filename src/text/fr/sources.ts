import type { sources as english } from '#src/text/en/sources.ts'

const usageKind: typeof english.usageKind = {
  province: 'province',
  site: 'site',
  event: 'événement',
  output: 'réalisation',
  strength: 'effectif',
  contingent: 'contingent',
}

const counted: typeof english.counted = {
  site: (count) => `${count} lieux connus par les cartes de déploiement de l’ONU`,
  contingent: (count) => `${count} contingents relevés sur les cartes de déploiement de l’ONU`,
  deployment: (count) => `${count} estimations pour une année et un lieu`,
}

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
  count: (shown, all) => (shown === all ? `${all} documents` : `${shown} documents sur ${all}`),
  bracketsHint: 'Un titre entre crochets décrit le document ; ce n’est pas son propre titre.',
  none: 'Aucun document ne correspond à cette recherche.',
  clear: 'Afficher tous les documents',
  noDate: 'sans date',
  newTab: 's’ouvre dans un nouvel onglet',
  rests: (count) => `Ce qui repose dessus (${count})`,
  restsNothing: 'Aucune fiche ne le cite.',
  outsideSearch: 'Ne correspond pas à la recherche ; affiché parce qu’il a été ouvert.',
}

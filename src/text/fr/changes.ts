import type { changes as english } from '#src/text/en/changes.ts'
import { au } from './article.ts'
import { toRecipient } from './nouns.ts'

const outcome: typeof english.outcome = {
  left: 'Fermés ou rétrocédés',
  returned: 'Retours (sites rouverts ou de nouveau accessibles)',
  lost: 'Accès perdu',
  ceased: 'Opérations terminées, rien d’ultérieur n’est documenté',
  opened: 'Mentionnés pour la première fois dans la période',
}

const returned: typeof english.returned = {
  visit: 'visite {of the mission} : la date est celle de la visite, non du statut',
  'temporary-presence': 'présence temporaire {of the mission}',
  reopening: 'réouverture',
  returned: 'retour {of the mission} : la date est celle du retour, non du statut',
}

export const changes: typeof english = {
  title: 'Ce qui a changé',
  period: 'Période comparée',
  compared: (from, to) => `L’état à la fin du ${from}, comparé à celui de la fin du ${to}.`,
  unset: 'Aucune seconde date n’est choisie : un trimestre est affiché.',
  swapped: 'La seconde date est postérieure à la date affichée : les deux ont été interverties.',
  lastMonth: 'Dernier mois',
  lastQuarter: 'Dernier trimestre (3 mois)',
  sincePhase: 'Depuis le début de la phase',
  sinceBriefing: 'Depuis le point de situation du',
  compare: 'Comparer',
  none: '{?Aucun changement n’est documenté entre ces dates pour ce filtre.|Aucun changement n’est documenté : les cartes de l’ONU valent pour des années et ne montrent ni fermeture ni rétrocession. Les estimations d’effectifs peuvent différer entre les deux dates.}',
  sites: 'Sites',
  outcome,
  ofMaps: 'cartes de l’ONU seulement',
  returned,
  seenSo: 'constaté par une source',
  firstMention: 'première mention',
  mayPrecede: 'le jour n’est pas indiqué : peut-être avant la période',
  wholeProvince: 'avec tout{|e} {the area}',
  same: 'À la fin dans le même état qu’au début.',
  to: toRecipient,
  goods: 'Matériel ou biens remis, et non le site',
  contingents: 'Contingents',
  came: 'arrivée',
  left: 'départ',
  part: 'partie de l’ensemble du contingent',
  ceilings: 'Effectifs maximums autorisés, mission entière',
  ceiling: (what, from, to) => `${what} : de ${from} à ${to}`,
  estimates:
    'Militaires, estimation d’après les symboles d’unités des cartes de l’ONU, sans les lieux dont la fermeture est documentée',
  estimate: (before, after) => `${before} ; puis ${after}`,
  ofYear: (number, year) => `${number} (cartes de ${year})`,
  events: 'Événements dans l’ordre',
  count: (count) => (count <= 1 ? `${count} élément` : `${count} éléments`),
  paragraph: 'Texte pour un point de situation',
  paragraphLength: 'Longueur du texte',
  short: 'Court : trois phrases',
  full: 'Complet',
  paragraphLanguage: 'Langue du texte',
  paragraphWhy:
    'Composé à partir des données selon des règles. Il est copié avec ses sources et un lien vers cette vue.',
  copy: 'Copier le texte',
  copied: 'Texte copié',
  copyFailed: 'Le navigateur n’a pas permis la copie : sélectionnez le texte et copiez-le.',
  showDate: (date) => `Afficher la page ${au(date)}`,
}

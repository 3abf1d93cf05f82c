import type { ApartReason, Component } from '#src/domain/strength/strength-series.ts'
import type { Qualifier } from '#src/schema/parts.ts'
import { words } from './words.ts'
import type { strength as english } from '#src/text/en/strength.ts'

const component: Record<Component, string> = {
  total: 'Total du personnel',
  'total-uniformed': 'Total du personnel en uniforme',
  military: 'Personnel militaire',
  'military-and-police': 'Militaires et policiers',
  observers: 'Observateurs militaires',
  'observers-and-staff': 'Observateurs militaires et officiers d’état-major',
  'staff-officers': 'Officiers d’état-major',
  'experts-on-mission': 'Experts en mission',
  police: 'Police, toutes composantes',
  'formed-police': 'Unités de police constituées',
  'individual-police': 'Police hors unités constituées',
  civilians: 'Civils',
  'civilians-national': 'Civils, personnel national',
  'civilians-international': 'Civils, personnel international',
  volunteers: 'Volontaires des Nations Unies',
  contingent: 'Contingent',
}

const apart: Record<ApartReason, string> = {
  place: 'un{|e} seul{|e} {area}',
  part: 'une partie de la mission seulement',
  addition: 'en sus du plafond, et non le plafond entier',
  planned: 'prévu ou annoncé, et non un effectif',
  left: 'départs à cette date, et non un effectif',
  contingent: 'un seul contingent',
}

const point: Record<Qualifier, string> = {
  exact: 'Déployé, chiffre donné par la source',
  about: 'Déployé, environ',
  'more-than': 'Déployé, « plus de » : borne inférieure',
  'at-least': 'Déployé, « au moins » : borne inférieure',
  'up-to': 'Déployé, « jusqu’à » : borne supérieure',
}

const course: (typeof english)['course'] = {
  ceiling: (told) => `Effectif maximum autorisé documenté – ${told}.`,
  actual: (told) => `Effectif déployé documenté – ${told}.`,
  at: (number, date) => `${number} (${date})`,
  repeated: (first) => (first === null ? 'plusieurs fois' : `${first}, puis de nouveau`),
  only: (figure) => `un seul chiffre : ${figure}`,
  first: (figure) => `premier chiffre : ${figure}`,
  shown: (date, figure) => `dernier chiffre connu au ${date} : ${figure}`,
  highest: (figure) => `chiffre le plus élevé : ${figure}`,
  highestExact: (figure) => `le plus élevé des chiffres donnés exactement : ${figure}`,
  estimates: (first, last, told) =>
    `Estimation d’après les symboles des cartes, de ${first} à ${last} – ${told}.`,
  last: (figure) => `dernier chiffre : ${figure}`,
}

export const strength: typeof english = {
  title: 'Effectifs',
  ofMission: 'Effectifs de l’ensemble de la Mission',
  component,
  course,
  apart,
  point,
  intro:
    'Effectifs maximums autorisés (plafonds) et effectifs déployés documentés de la mission entière ; les filtres ne les restreignent pas. Les plafonds sont des paliers. Les effectifs déployés sont des points : entre deux points on ne sait rien, ils ne sont donc pas reliés.',
  chart: (name) => `${name} : plafond et effectif déployé`,
  chartDescription: 'Le tableau sous les graphiques contient les mêmes chiffres.',
  ceiling: 'Effectif maximum autorisé',
  ceilingSinceUnknown: 'Plafond connu seulement par un tableau de cette date',
  resolution: (number) => `rés. ${number}`,
  resolutionLong: (number) => `résolution ${number}`,
  renewed: 'inchangé',
  legend: 'Légende des effectifs',
  monthOnly: 'Seul le mois est connu ; pointillé : vers cette date',
  noActual: 'Aucun effectif déployé de cette composante n’est documenté.',
  noCeiling: 'Aucun plafond de cette composante n’est documenté.',
  tableTitle: 'Plafonds et effectifs déployés de la mission',
  apartTitle: 'Chiffres qui n’entrent dans aucune ligne des graphiques',
  apartIntro:
    'Ils portent sur {an area}, un contingent ou une autre partie, s’ajoutent à un plafond ou étaient prévus. Ils ne sont ni tracés ni additionnés.',
  apartNone: 'Aucun chiffre de ce genre pour ce filtre.',
  none: '{?Aucun effectif n’est documenté.|Ni plafond ni effectif isolé n’a été saisi pour cette mission, en dehors des effectifs mensuels, s’il y en a, et des estimations tirées des cartes de l’ONU.}',
  columns: {
    date: 'Date',
    component: 'Composante',
    ceiling: 'Plafond',
    actual: 'Déployé',
    note: 'Note',
    why: 'Pourquoi à part',
    figure: 'Chiffre',
    sources: 'Sources',
    year: 'Année',
    total: 'Total',
  },
  estimates: (first, last) => `Effectifs militaires estimés, de ${first} à ${last}`,
  estimatesIntro: (shared) =>
    `Une estimation d’après les symboles d’unités des cartes de déploiement de l’ONU (une compagnie compte pour {company}), et non un décompte. Elle n’est jamais additionnée aux plafonds ni aux effectifs déployés.${shared.length > 0 ? ` En ${words.list(shared.map(String))}, seules les cartes {of the mission} comptent.` : ''} Un chiffre par an ; après la dernière année, aucune carte n’est connue. Un lieu quitté au cours d’une année y compte encore pour cette année, mais plus dans le chiffre clé.`,
  estimatesProvince: 'Par {area} : la moyenne des cartes de l’année à chaque endroit.',
  estimatesContributor:
    'Par pays contributeur : la taille de ses symboles. Le total diffère de celui par {area}, qui est une moyenne de toutes les cartes de l’année.',
  by: 'Répartition',
  byProvince: 'Par {area}',
  byContributor: 'Par pays contributeur',
  estimatesChart: (by) => `Effectifs militaires estimés d’après les symboles des cartes, ${by}`,
  estimatesTable: (by) => `Estimations par année, ${by}`,
  showTable: 'Tableau des estimations',
  others: (count) => `autres (${count})`,
  unnamed: 'non nommé sur les cartes',
  estimateLabel: 'estimation d’après les symboles des cartes',
  noEstimates: 'Les cartes de l’ONU ne montrent pas de troupes pour ce filtre.',
  noEstimatesRemedy: 'Retirez {an area} ou un pays contributeur.',
}

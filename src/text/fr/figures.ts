import type { figures as english } from '#src/text/en/figures.ts'
import { de, depuis, jusque, le, quand } from './article.ts'

export const figures: typeof english = {
  title: 'Chiffres clés',
  byStatus: 'Sites par statut',
  troops: 'militaires, estimation d’après les symboles d’unités des cartes de l’ONU',
  mapsOf: (year) => `cartes de l’ONU de ${year} ; les lieux dont la fermeture est documentée sont exclus`,
  mapsCarried: (year) =>
    `cartes de l’ONU de ${year} : aucune n’est connue après cette année ; les lieux dont la fermeture était alors documentée sont exclus`,
  inYear: (year, troops) => `${year} : ${troops}`,
  estimateBefore: (troops, year) =>
    `Aucun effectif n’est connu à cette date : aucun site n’est ici documenté comme ouvert. Les cartes de l’ONU de ${year}, les dernières connues, montraient ${troops} militaires (estimation) là où aucune fermeture n’était alors documentée.`,
  range: (low, high) => ` ; entre ${low} et ${high} selon les cartes de l’année`,
  unsized: ' ; certaines unités de ces cartes n’ont pas de taille et ne sont pas comptées',
  ceiling: 'effectif militaire autorisé',
  ceilingSince: (date) => `${depuis(date)}, mission entière`,
  ceilingAsOf: (date) => `selon un tableau ${de(date)}, mission entière`,
  ceilingKept: (date) => ` ; maintenu ${quand(date)}`,
  next: 'prochaine date prévue',
  suspended: (date, title) => `Depuis cette annonce, ${date} : ${title}.`,
  mandateEnds: 'fin du mandat',
  mandateUntil: (date) => `Le mandat prend fin ${le(date)}.`,
  noEstimate: 'Pas d’estimation de l’effectif pour ce filtre et cette date.',
  noCeiling: 'Aucun plafond n’est documenté jusqu’à cette date.',
  noNext: (date) => `Aucune date prévue annoncée ${jusque(date)} n’est encore à venir aujourd’hui.`,
  others: (numbers, places) => `D’autres ont compté : ${numbers} (${places})`,
  othersWhy: 'Bases existantes, à quitter ou déjà quittées : l’objet de chaque décompte figure à côté.',
  othersItem: (counted, saidBy, date) => `${counted} : ${saidBy}, ${date}`,
  noOthers: (places) =>
    `Aucun décompte par d’autres n’est documenté${places === null ? '' : ` (${places})`}.`,
  noSites: 'Aucun site du désengagement pour ce filtre et cette date.',
}

import type { Uniformed } from '#src/domain/strength/reported-at.ts'
import { formatNumber } from '#src/domain/names/formats.ts'
import type { figures as english } from '#src/text/en/figures.ts'
import { de, depuis, jusque, le, quand } from './article.ts'

const reported: Record<Uniformed, string> = {
  'total-uniformed': 'personnes en uniforme',
  'military-and-police': 'militaires et policiers',
  military: 'militaires',
}

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
  ceiling: 'effectif militaire maximum autorisé',
  ceilingSince: (date) => `${depuis(date)}, mission entière`,
  ceilingAsOf: (date) => `selon un tableau ${de(date)}, mission entière`,
  ceilingKept: (date) => ` ; maintenu ${quand(date)}`,
  next: 'prochaine date prévue',
  reported: (component, date) => `${reported[component]}, chiffre communiqué, ${date}`,
  seenOpen: (first, last) =>
    first === last
      ? `La présence aux sites ouverts est attestée en dernier en ${first}.`
      : `La présence aux sites ouverts est attestée en dernier entre ${first} et ${last}.`,
  maps: (troops, year) => `Cartes de l’ONU de ${year} : ${troops} militaires (estimation)`,
  suspended: (date, title) => `Depuis cette annonce, ${date} : ${title}.`,
  mandateEnds: 'fin du mandat',
  mandateUntil: (date) => `Le mandat prend fin ${le(date)}.`,
  daysAhead: (days, isToday) => {
    const number = `${formatNumber(days, 'fr')} ${days > 1 ? 'jours' : 'jour'}`
    return isToday ? `dans ${number}` : `${number} après la date affichée`
  },
  leaveBy: (date, title) => `Au plus tard ${le(date)} : ${title}.`,
  noEstimate: 'Pas d’estimation de l’effectif pour ce filtre et cette date.',
  noCeiling: 'Aucun plafond n’est documenté jusqu’à cette date.',
  noNext: (date) => `Aucune date prévue annoncée ${jusque(date)} n’est encore à venir aujourd’hui.`,
  withdrawn: 'fin du retrait',
  decided: (days, date, title) =>
    `${days === null ? 'décision' : `${days} jours après la décision`} ${de(date)}, « ${title} »`,
  others: (numbers, places) => `D’autres ont compté : ${numbers} (${places})`,
  othersWhy: 'Bases existantes, à quitter ou déjà quittées : l’objet de chaque décompte figure à côté.',
  othersItem: (counted, saidBy, date) => `${counted} : ${saidBy}, ${date}`,
  noOthers: (places) =>
    `Aucun décompte par d’autres n’est documenté${places === null ? '' : ` (${places})`}.`,
  noSites: '{?Aucun site du désengagement pour ce filtre et cette date.|Aucune base n’est documentée.}',
}

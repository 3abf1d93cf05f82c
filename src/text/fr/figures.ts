import type { figures as english } from '#src/text/en/figures.ts'
import { de, depuis, quand } from './article.ts'

export const figures: typeof english = {
  title: 'Chiffres clés',
  sites: (shown) => (shown <= 1 ? 'site affiché' : 'sites affichés'),
  byStatus: 'Sites par statut',
  troops: 'militaires, estimation d’après les symboles d’unités des cartes de l’ONU',
  mapsOf: (year) => `cartes de l’ONU de ${year}`,
  mapsCarried: (year) => `cartes de l’ONU de ${year} : aucune n’est connue après cette année`,
  range: (low, high) => ` ; entre ${low} et ${high} selon les cartes de l’année`,
  unsized: ' ; certaines unités de ces cartes n’ont pas de taille et ne sont pas comptées',
  ceiling: 'effectif militaire autorisé',
  ceilingSince: (date) => `${depuis(date)}, mission entière`,
  ceilingAsOf: (date) => `selon un tableau ${de(date)}, mission entière`,
  ceilingKept: (date) => ` ; maintenu ${quand(date)}`,
  next: 'prochaine date prévue',
  outcome: (title) => `Constaté par la suite : ${title}`,
  noEstimate: 'Pas d’estimation de l’effectif pour ce filtre et cette date.',
  noCeiling: 'Aucun plafond n’est documenté jusqu’à cette date.',
  noNext: 'Aucune date prévue n’est documentée après celle-ci.',
  others: (numbers, places) => `D’autres ont compté : ${numbers} (${places})`,
  othersWhy: 'Bases existantes, à quitter ou déjà quittées : l’objet de chaque décompte figure à côté.',
  othersItem: (counted, saidBy, date) => `${counted} : ${saidBy}, ${date}`,
  noOthers: (places) =>
    `Aucun décompte par d’autres n’est documenté${places === null ? '' : ` (${places})`}.`,
  noSites: 'Aucun site pour ce filtre et cette date.',
}

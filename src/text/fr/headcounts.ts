import type { HeadcountPart } from '#src/domain/strength/headcount-view.ts'
import type { headcounts as english } from '#src/text/en/headcounts.ts'
import { de, jusque } from './article.ts'

const part: Record<HeadcountPart, string> = {
  troops: 'Militaires des contingents',
  police: 'Police',
  observers: 'Observateurs militaires',
  total: 'Total',
}

export const headcounts: typeof english = {
  title: 'Effectifs mensuels',
  chart: 'Effectifs mensuels : contingents, police, observateurs militaires',
  part,
  intro:
    'Personnel compté à la fin de chaque mois, tel que l’ONU l’a publié et que d’autres l’ont rassemblé : ni plafonds ni estimations d’après les cartes, et jamais additionné à ceux-ci. Les chiffres portent sur la mission entière ; les filtres ne les restreignent pas. Une ligne tient jusqu’au mois suivant ; elle s’arrête là où le mois suivant n’a pas de décompte.',
  sums: 'Les totaux sont ceux de la source ; rien n’est additionné ici.',
  summed:
    'Les chiffres suivis de « somme » sont additionnés ici, par mission et par mois, d’après des lignes plus fines de leur source ; tous les autres sont ceux de la source, totaux compris.',
  empty: '« – » : non communiqué, ce qui n’est pas 0.',
  of: (month, mission) => `effectif ${de(month)}${mission === null ? '' : `, ${mission}`}`,
  sumOf: (words) => `${words}, somme`,
  notReported: 'non communiqué',
  old: (month, date) => `Après celui ${de(month)}, il n’y a pas d’effectif mensuel ${jusque(date)}.`,
  noneYet: (date) => `Il n’y a pas d’effectif mensuel ${jusque(date)}.`,
  sentence: (parts, of) => `${parts.join(' ; ')} (${of}).`,
  partOf: (name, number) => `${name} : ${number}`,
  monthOf: (month, mission) => (mission === null ? month : `${month}, ${mission}`),
  counts: (months, count, missing, gaps) =>
    `${months} mois ${count === 1 ? 'renseigné' : 'renseignés'}${gaps === 0 ? '' : `, ${missing} sans chiffre dans l’intervalle`}`,
  course: (name, counts, told) => `${name} : ${counts} – ${told}.`,
  showTable: 'Tableau de tous les mois',
  table: 'Effectifs par mois',
  lastTable: 'Les derniers effectifs jusqu’à la date, douze au plus',
  columns: {
    month: 'Mois',
    mission: 'Mission',
    contributors: 'Pays contributeurs',
    sums: 'Additionné par',
    sources: 'Sources',
  },
  detail: {
    title: 'Par catégorie, pays contributeur et sexe',
    intro:
      'Additionné d’après les lignes de l’ONU de chaque mois, jamais d’un mois à l’autre. Les plafonds sont ceux que donnent les documents de la mission. Une ligne s’arrête là où il n’y a pas de données pour un mois. Ont une ligne les pays contributeurs qui comptent le plus de personnel le dernier mois.',
    missing: (months) => `Pas de données pour ${months}.`,
    andMore: (months, count) => `${months} et ${count} autres mois`,
    chart: {
      troops: 'Militaires des contingents et leur plafond',
      officers: 'Officiers d’état-major et experts en mission et leur plafond',
      formedPolice: 'Unités de police constituées et leur plafond',
      individualPolice: 'Policiers hors unités constituées et leur plafond',
      contributors: 'Les principaux pays contributeurs',
      women: 'Femmes, pour 100 personnes',
    },
    line: {
      troops: 'Militaires des contingents',
      staff: 'Officiers d’état-major',
      experts: 'Experts en mission',
      formedPolice: 'Unités de police constituées',
      individualPolice: 'Policiers hors unités constituées',
      military: 'Femmes parmi les contingents, officiers d’état-major et experts',
      police: 'Femmes parmi la police',
    },
    ceiling: 'Plafond',
    women: 'Femmes, toutes catégories',
    noData: 'pas de données',
    table: 'Tableau par catégorie et par mois',
    contributors: 'Effectifs par pays contributeur',
    contributorsOf: (month) => `Effectifs par pays contributeur, ${month}`,
    mostOf: (month, count) => `Les ${count} principaux pays contributeurs, ${month}`,
    contributor: 'Pays contributeur',
    code: 'Code du pays contributeur',
    people: 'Toutes catégories',
    kind: 'Catégorie',
    ofWomen: 'Femmes',
    ofMen: 'Hommes',
    rowsIntro:
      'Personnes comptées à la fin de chaque mois par pays contributeur, catégorie et sexe, selon le fichier mensuel de l’ONU ; à ne jamais additionner d’un mois à l’autre. Elles valent pour la mission entière ; les filtres ne les restreignent pas.',
  },
  bySource: 'la source',
  byUs: 'cette page',
}

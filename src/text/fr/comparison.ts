import type { MilestoneName } from '#src/domain/compare/milestones.ts'
import type { CountingStep } from '#src/domain/sites/site-tally.ts'
import type { comparison as english } from '#src/text/en/comparison.ts'
import { au, le, quand } from './article.ts'

const milestone: Record<CountingStep, Record<MilestoneName, string>> = {
  'operations-ceased': {
    decision: 'Décision de retrait',
    'first-left': 'Cessation des opérations au premier site',
    'half-left': 'Cessation des opérations à la moitié des sites',
    'all-left': 'Cessation des opérations à tous les sites',
    end: 'Fin du retrait',
  },
  closed: {
    decision: 'Décision de retrait',
    'first-left': 'Premier site fermé',
    'half-left': 'Moitié des sites fermés',
    'all-left': 'Tous les sites fermés',
    end: 'Fin du retrait',
  },
  'handed-over': {
    decision: 'Décision de retrait',
    'first-left': 'Premier site rétrocédé',
    'half-left': 'Moitié des sites rétrocédés',
    'all-left': 'Tous les sites rétrocédés',
    end: 'Fin du retrait',
  },
}

const days = (number: string, count: number): string => `${number} ${Math.abs(count) <= 1 ? 'jour' : 'jours'}`

export const comparison: typeof english = {
  missions: 'Missions côte à côte',
  titleOf: (missions) => `Comparaison : ${missions}`,
  intro:
    'Chaque mission, du jour de sa propre décision de retrait jusqu’à son propre dernier jour documenté ; la date et les filtres de la page n’y changent rien. Les sites sont ceux du désengagement, comptés comme dans « Prévu et effectif ».',
  choose: 'Comparer avec',
  chooseHint: (most) => `Jusqu’à ${most === 3 ? 'trois' : most} autres missions.`,
  fromMaps: (count) => `Connues seulement par les cartes de l’ONU, par années civiles (${count})`,
  noOthers: 'Aucune autre mission n’est publiée ici.',
  notChosen: 'Aucune autre mission n’est encore choisie : seule celle-ci est montrée.',
  loadingMission: (mission) => `Chargement : ${mission}…`,
  notLoaded: (mission) => `${mission} n’est pas montrée : ses fichiers n’ont pas pu être lus.`,
  without: (mission) => `${mission} est montrée sans ce qui n’a pas pu être lu :`,
  noDecision: (mission) =>
    `${mission} : aucune décision de retrait n’est documentée ; faute de jour à partir duquel compter, cette mission n’est montrée que par années civiles.`,
  noMaps: (mission) =>
    `${mission} : aucune carte de l’ONU n’a été lue ; il n’y a donc pas non plus d’années civiles.`,
  known: (mission, date, version) =>
    `${mission} : documentée jusqu’${au(date)} ; version des données : ${version}.`,
  dayZero: (mission, title, date) => `${mission} : le jour 0 est ${le(date)} (${title}).`,
  dayZeroIn: (mission, title, date, day) =>
    `${mission} : la décision n’est datée que de ${date} (${title}) ; le jour 0 est ${le(day)}, date à laquelle elle est certaine.`,
  milestone,
  notYet: 'pas encore',
  notYetPlanned: (date) => `pas encore ; prévu ${quand(date)}`,
  by: (date) => `au plus tard ${quand(date)}`,
  undone: 'davantage de nouveau depuis',
  days,
  between: (from, to) => `${from} à ${to}`,
  about: (text) => `environ ${text}`,
  percent: (number) => `${number} %`,
  noData: 'pas de données',
  noShare: 'ne peut être dit de ces deux chiffres',
  sitesChart: (counted) => `Sites ${counted}, en % de ceux du jour de la décision`,
  strengthChart: 'Effectif déployé, en % du chiffre le plus proche avant la décision',
  yearsChart: 'Militaires estimés d’après les cartes de l’ONU par année civile, en % de la plus forte année',
  yearsIntro:
    'Des estimations d’après les symboles d’unités des cartes de déploiement de l’ONU, et non des décomptes. Elles ne sont comparées qu’entre elles, jamais avec des sites documentés. « Au moins » se dit d’une année dont des symboles n’ont pas de taille. Une année dont aucune carte n’a été lue reste vide.',
  axisDays: 'Jours depuis la décision de retrait',
  axisShare: '%',
  axisSites: '% des sites du jour 0',
  lineActual: (mission) => mission,
  linePlan: (mission) => `${mission}, si chaque date restée en vigueur avait été tenue`,
  steps: (mission) => `${mission} : premier site, moitié et totalité des sites, fin`,
  point: (mission, qualifier) => (qualifier === '' ? mission : `${mission}, ${qualifier}`),
  markOf: (mission, what, when) => `${mission} : ${what}, ${when}`,
  legend: 'Légende des graphiques',
  alt: (title, lines) => `${title}. ${lines.join(' ')}`,
  stands: (mission, now, before, share, date) =>
    `${mission} : ${now} sites restants ${au(date)}, contre ${before} le jour de la décision (${share}).`,
  strengthTold: (mission, figures, count, share, after) =>
    `${mission} : ${figures} ${count === 1 ? 'chiffre' : 'chiffres'} depuis la décision ; le dernier, ${after} après : ${share}.`,
  yearsTold: (mission, [first, last], [year, largest], [now, share]) =>
    `${mission}, de ${first} à ${last} : maximum en ${year}, ${largest} ; en ${last} ${now} (${share}).`,
  milestones: 'Durée de chaque étape',
  standing: 'Sites, prévu et effectif',
  slips: 'Dates prévues depuis la décision',
  strengths: 'Effectif déployé depuis la décision',
  curves: 'Toutes les étapes des lignes',
  years: 'Militaires par année civile, estimations d’après les cartes de l’ONU',
  standingIntro:
    'Le plan est le nombre de sites qui resteraient si chaque date documentée restée en vigueur avait été tenue.',
  slipsIntro:
    'Les dates prévues pour un jour postérieur à la décision, telles qu’elles se présentent au dernier jour documenté de chaque mission.',
  strengthIntro:
    'Des chiffres d’une même catégorie de personnel de la mission entière, chacun avec le mot de sa source. Le chiffre de départ est le plus proche avant la décision ; s’il n’en est documenté aucun, le premier après elle.',
  base: 'chiffre de départ',
  baseAfter: 'chiffre de départ ; aucun n’est documenté avant la décision',
  largest: 'plus forte année',
  columns: {
    mission: 'Mission',
    step: 'Étape',
    date: 'Date',
    since: 'Jours depuis la décision',
    before: 'Jours depuis l’étape précédente',
    count: 'Sites restants',
    sources: 'Sources',
    until: 'Documentée jusqu’à',
    total: 'Sites du désengagement',
    atDecision: 'Le jour de la décision',
    now: 'Restants',
    share: 'En % du jour 0',
    plan: 'Selon le plan',
    overdue: 'Au-delà d’une date restée en vigueur',
    latest: 'Plus grand retard',
    figure: 'Chiffre',
    component: 'Qui est compté',
    ofBase: 'En % du chiffre de départ',
    note: 'Note',
    year: 'Année',
    estimate: 'Estimation',
    ofLargest: 'En % de la plus forte année',
    part: 'Tableau',
    daysFrom: 'Jours, au moins',
    daysTo: 'Jours, au plus',
    value: 'Valeur',
    percent: '%',
  },
  twoDates: 'Deux dates côte à côte',
  twoDatesTitle: (from, to) => `Deux dates côte à côte : ${le(from)} et ${le(to)}`,
  twoDatesIntro: (from, to) =>
    `Les sites de ce filtre tels qu’ils étaient ${au(from)} et ${au(to)}, dans un même cadre et avec une même échelle de symboles.`,
  twoDatesUnset: 'Aucune première date n’est choisie : trois mois avant la date affichée.',
  firstDate: 'Première date',
  show: 'Afficher',
  mapOn: (date) => `Carte ${au(date)}`,
  mapAlt: (date, sentence) => `Carte des sites ${au(date)}. ${sentence}`,
  noMap: 'Les contours n’ont pas pu être lus ; il n’y a donc pas de cartes.',
  drawing: 'Préparation des cartes…',
}

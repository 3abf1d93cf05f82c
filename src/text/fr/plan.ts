import type { ChangeKind, CountingStep } from '#src/domain/burn-down.ts'
import type { SlippageKind } from '#src/domain/slippage.ts'
import type { plan as english } from '#src/text/en/plan.ts'
import { quand, le } from './article.ts'

const counting: Record<CountingStep, string> = {
  'operations-ceased': 'Opérations cessées',
  closed: 'Fermé',
  'handed-over': 'Rétrocédé',
}

const lastStep: Record<CountingStep, string> = {
  'operations-ceased': 'dernière cessation des opérations documentée',
  closed: 'dernière fermeture documentée',
  'handed-over': 'dernière rétrocession documentée',
}

const notYet: Record<CountingStep, string> = {
  'operations-ceased': 'sans cessation des opérations documentée',
  closed: 'sans fermeture documentée',
  'handed-over': 'sans rétrocession documentée',
}

const change: Record<ChangeKind, string> = {
  left: 'Quitté',
  opened: 'Ouvert',
  'first-documented': 'Première mention',
  returned: 'Rouvert',
  'temporary-presence': 'Présence temporaire de la MONUSCO',
  visited: 'Visite de la MONUSCO',
  'access-lost': 'Accès perdu',
  'access-regained': 'Retour de la MONUSCO',
}

const outcome: Record<SlippageKind, string> = {
  'on-time': 'À temps',
  late: 'En retard',
  missed: 'Manqué',
  superseded: 'Remplacé',
  'not-documented': 'Non documenté',
  pending: 'À venir',
}

const deadline: Record<'met' | 'missed' | 'pending', string> = {
  met: 'Échéance tenue',
  missed: 'Échéance manquée',
  pending: 'Échéance à venir',
}

const sites = (count: number): string => (Math.abs(count) <= 1 ? 'site' : 'sites')
const days = (text: string, count: number): string => `${text} ${Math.abs(count) <= 1 ? 'jour' : 'jours'}`

export const plan: typeof english = {
  view: 'Ce que montre la chronologie',
  events: 'Événements',
  planAndActual: 'Prévu et réel',
  wholeMission: 'Mission entière',
  counting,
  change,
  outcome,
  deadline,
  notYet,
  days,
  noSites: 'Aucun site du désengagement n’est connu dans ces provinces.',
  noSitesRemedy: 'Choisissez une autre province, ou aucune pour la mission entière.',
  burnDown: (place) => `Sites restants : ${place}`,
  burnDownIntro: (count) =>
    count <= 1
      ? 'Le seul site du désengagement ici. Seul le filtre des provinces restreint cette vue ; les lieux connus par les seules cartes de l’ONU ne sont pas comptés.'
      : `Les ${count} sites du désengagement ici. Seul le filtre des provinces restreint cette vue ; les lieux connus par les seules cartes de l’ONU ne sont pas comptés.`,
  countedBy: 'Un site compte comme quitté quand',
  countingChoices: {
    'operations-ceased': 'ses opérations ont cessé',
    closed: 'il a été fermé',
    'handed-over': 'il a été rétrocédé',
  },
  openAt: (date, count) => `${sites(count)} encore ${count <= 1 ? 'ouvert' : 'ouverts'} ${quand(date)}`,
  byPlan: (planned) => `${planned} selon les plans documentés`,
  noPlan: 'Aucune date prévue n’est documentée ici : il n’y a pas de plan auquel comparer.',
  gap: (count) => `${sites(count)} au-delà de la date prévue`,
  onPlan: 'aucun site au-delà de sa date prévue',
  longest: (text, count, date) => `le plus ancien de ${days(text, count)} (prévu pour ${le(date)})`,
  early: (count, text) =>
    count <= 1 ? `${text} site quitté avant sa date prévue` : `${text} sites quittés avant leur date prévue`,
  daysLabel: {
    late: (text, count) => `${days(text, count)} de retard`,
    early: (text, count) => `${days(text, count)} d’avance`,
    onTime: 'au jour prévu',
    unknown: 'en retard, jours non comptés',
  },
  between: ' ; ',
  last: (step, date, planned) => `${lastStep[step]} : ${date}, prévue pour ${le(planned)}`,
  noLast: (step) =>
    `Aucune ${lastStep[step].replace('dernière ', '')} à ce jour pour un site doté d’une date prévue.`,
  overdueTitle: (step, count, text) => `${text} ${sites(count)} au-delà de la date prévue, ${notYet[step]}`,
  overdueItem: (site, text, count, planned) => `${site} : ${days(text, count)}, prévu pour ${le(planned)}`,
  axisSites: 'Sites',
  chart: (place, step) => `Sites encore ouverts et plan, ${place}, étape comptée : ${step}`,
  chartDescription: 'Le tableau sous le graphique contient la même chose.',
  lineActual: 'Sites encore ouverts',
  linePlan: 'Si chaque date prévue documentée avait été tenue',
  cursor: 'Date de la page',
  suspension: 'Suspension',
  legend: 'Légende des sites restants',
  changesTable: 'Changements, échéances et suspensions de cette période',
  columns: {
    date: 'Date',
    what: 'Quoi',
    site: 'Site',
    after: 'Sites ouverts ensuite',
    planned: 'Prévu',
    sources: 'Sources',
    outcome: 'Issue',
    actual: 'Réel',
    place: 'Province',
    total: 'Total',
    count: 'Nombre',
    counted: 'Ce qui est compté',
    saidBy: 'Selon',
  },
  deadlineSites: (open, all, count) =>
    `${open} sur ${all} ${sites(count)} encore ${count <= 1 ? 'ouvert' : 'ouverts'}`,
  noChange: 'Rien ne change pendant cette période.',
  counts: 'Décomptes publiés qui divergent',
  countsIntro:
    'Ils ne comptent pas la même chose ni à la même date. Ils sont donnés tels qu’ils ont été énoncés, et aucun n’est le nombre de sites de cette page.',
  noCounts: 'Aucun décompte publié n’est relevé pour ces provinces.',
  saidOn: (date) => `énoncé ${quand(date)}`,
  slippage: 'Écarts : toutes les dates prévues',
  slippageIntro: (count, date) =>
    `${count <= 1 ? `${count} date prévue` : `${count} dates prévues`} pour ce filtre, telles qu’elles se présentaient ${quand(date)}. Un plan pour un mois est tenu jusqu’à son dernier jour. La fermeture et la rétrocession d’un même site comptent pour deux.`,
  slippageNone: 'Aucune date prévue n’est documentée pour ce filtre.',
  slippageNoneRemedy: 'Retirez un filtre ou choisissez une autre province.',
  totals: 'Dates prévues par province et par issue',
  slippageChart: 'Jours de la date prévue à la date réelle',
  slippageLegend: 'Suspensions et réouvertures',
  slippageTable: 'Toutes les dates prévues avec leur issue',
  axisDays: 'Jours après la date prévue',
  planned: 'Date prévue',
  slip: {
    late: (text, count) => `${days(text, count)} de retard`,
    early: (text, count) => `${days(text, count)} d’avance`,
    lateUnknown: 'en retard, jours non comptés',
    lateSoFar: (text, count) => `non fait, ${days(text, count)} à ce jour`,
  },
  announced: (dates) => `Annonce : ${dates}.`,
  supersededBy: (title) => `Remplacé par : ${title}.`,
  suspended: (titles) => `Suspendu avant l’échéance : ${titles}.`,
  returned: (what, date) => `${what} : ${date}.`,
}

import type { ChangeKind } from '#src/domain/plans/burn-down.ts'
import type { CountingStep } from '#src/domain/sites/site-tally.ts'
import type { SlippageKind } from '#src/domain/plans/slippage.ts'
import type { plan as english } from '#src/text/en/plan.ts'
import { au, le, quand } from './article.ts'
import { tally } from './tally.ts'

const counting: Record<CountingStep, string> = {
  'operations-ceased': 'Opérations terminées',
  closed: 'Fermé',
  'handed-over': 'Rétrocédé',
}

const lastStep: Record<CountingStep, string> = {
  'operations-ceased': 'cessation des opérations documentée',
  closed: 'fermeture documentée',
  'handed-over': 'rétrocession documentée',
}

const notYet: Record<CountingStep, string> = {
  'operations-ceased': 'sans cessation des opérations documentée',
  closed: 'sans fermeture documentée',
  'handed-over': 'sans rétrocession documentée',
}

const counted = (one: string, many: string) => (count: number, number: string) =>
  `${number} ${count < 2 ? one : many}`

const course: (typeof english)['course'] = {
  counts: (name, ends) => `${name} : ${ends}.`,
  at: (number, date) => `${number} le ${date}`,
  between: (changes) => `Entre-temps : ${changes}.`,
  change: {
    left: counted('quitté', 'quittés'),
    opened: counted('ouvert', 'ouverts'),
    'first-documented': counted('mentionné pour la première fois', 'mentionnés pour la première fois'),
    returned: counted('rouvert', 'rouverts'),
    'temporary-presence': counted(
      'avec une présence temporaire {of the mission}',
      'avec une présence temporaire {of the mission}',
    ),
    visited: counted('visité par {the mission}', 'visités par {the mission}'),
    'access-lost': counted('devenu inaccessible', 'devenus inaccessibles'),
    'access-regained': counted('avec un retour {of the mission}', 'avec un retour {of the mission}'),
  },
  most: (number, year) => `Le plus de sites quittés en une année entière : ${number}, en ${year}.`,
}

const change: Record<ChangeKind, string> = {
  left: 'Quitté',
  opened: 'Ouvert',
  'first-documented': 'Première mention',
  returned: 'Rouvert',
  'temporary-presence': 'Présence temporaire {of the mission}',
  visited: 'Visite {of the mission}',
  'access-lost': 'Accès perdu',
  'access-regained': 'Retour {of the mission}',
}

const outcome: Record<SlippageKind, string> = {
  'on-time': 'Dans les délais',
  late: 'En retard',
  missed: 'Non respecté',
  superseded: 'Remplacé',
  lapsed: 'Suspendu ou jamais convenu',
  'not-documented': 'Non documenté',
  pending: 'À venir',
}

const deadline: Record<'met' | 'missed' | 'pending' | 'lapsed', string> = {
  met: 'Échéance tenue',
  missed: 'Échéance non respectée',
  pending: 'Échéance à venir',
  lapsed: 'Date suspendue ou jamais convenue',
}

const sites = (count: number): string => (Math.abs(count) <= 1 ? 'site' : 'sites')
const days = (text: string, count: number): string => `${text} ${Math.abs(count) <= 1 ? 'jour' : 'jours'}`

export const plan: typeof english = {
  view: 'Ce que montre la chronologie',
  events: 'Événements',
  title: 'Prévu et effectif',
  wholeMission: 'Mission entière',
  counting,
  change,
  outcome,
  outcomeHead: { ...outcome, lapsed: 'Caduc' },
  deadline,
  notYet,
  days,
  noSites: '{?Aucun site du désengagement ne correspond à ces filtres.|Aucun plan n’est documenté.}',
  noSitesRemedy:
    '{?Retirez un filtre.|Les cartes de l’ONU ne montrent ni plans, ni fermetures à leur comparer.}',
  ahead: {
    title: 'Dates à venir',
    intro: (date) => `Annoncées ${au(date)}, et à venir ce jour-là.`,
    none: (date) => `Aucune date postérieure n’avait été annoncée ${au(date)}.`,
    columns: {
      date: 'Date',
      days: 'Jours restants',
      what: 'Quoi',
      whose: 'Qui',
      basis: 'Nature de la date',
      sources: 'Sources',
    },
    days: (text, count, isExact) => (isExact ? days(text, count) : `jusqu’à ${days(text, count)}`),
    mandate: 'Fin du mandat',
    passed: 'passée depuis ; rien n’est documenté à ce sujet',
    suspended: (title) => `suspendue : ${title}`,
    still: (step, date) => `Sites ${tally.steps[step]} ${au(date)}`,
    sitesHead: 'Sites encore là',
    byArea: 'Par {area}',
    byContributor: 'Par pays contributeur',
    severalContributors: 'Un site de plusieurs pays contributeurs compte pour chacun d’eux.',
    ofAll: (count, of) => `${count} sur ${of}`,
    unknownContributor: 'pays contributeur non documenté',
    noSites: 'Aucun site du désengagement n’est documenté ici à cette date.',
    noneLeft: 'Aucun : l’étape est documentée pour chaque site du désengagement ici.',
  },
  course,
  burnDown: (place) => `Sites restants : ${place}`,
  burnDownIntro: (count) =>
    count <= 1
      ? 'Le seul site du désengagement ici. Les filtres, sauf celui du statut, restreignent cette vue ; les lieux connus seulement par les cartes de l’ONU ne sont pas comptés.'
      : `Les ${count} sites du désengagement ici. Les filtres, sauf celui du statut, restreignent cette vue ; les lieux connus seulement par les cartes de l’ONU ne sont pas comptés.`,
  countedBy: 'Un site est considéré comme quitté lorsque',
  countingChoices: {
    'operations-ceased': 'ses opérations ont cessé',
    closed: 'il a été fermé',
    'handed-over': 'il a été rétrocédé',
  },
  onDate: (what, date) => `${what} ${au(date)}`,
  byPlan: (planned) => `${planned} si chaque date documentée restée en vigueur avait été tenue`,
  noPlan: 'Aucune date prévue restée en vigueur n’est documentée ici : il n’y a pas de plan auquel comparer.',
  gap: (step, count) =>
    `${sites(count)} dont la date prévue est dépassée${count === 0 ? '' : `, ${notYet[step]}`}`,
  bases: {
    binding: (text) => `${text} après une date impérative (fixée par une résolution)`,
    announced: (text) => `${text} après une date annoncée`,
  },
  longest: (step, site, text, count, date) =>
    `le plus longtemps : ${site}, ${notYet[step]} ${days(text, count)} après ${le(date)}`,
  lapsed: (count, text, isMore) =>
    `${text} ${isMore ? (count <= 1 ? 'autre ' : 'autres ') : ''}${count <= 1 ? 'site n’avait' : 'sites n’avaient'} qu’une date suspendue ou jamais convenue, ce qui n’est pas compté comme un retard`,
  lapsedTitle: (count, text) => `${text} ${sites(count)} dont la date a été suspendue ou jamais convenue`,
  lapsedItem: (site, planned, why) => `${site} : ${planned} ; ${why}`,
  notAgreed: 'date annoncée, dont il a été dit ensuite qu’elle n’avait jamais été convenue',
  suspendedBy: (titles) => `suspendue avant cette date (${titles})`,
  early: (count, text) =>
    count <= 1 ? `${text} site quitté avant sa date prévue` : `${text} sites quittés avant leur date prévue`,
  daysLabel: {
    late: (text, count) => `${days(text, count)} de retard`,
    early: (text, count) => `${days(text, count)} d’avance`,
    onTime: 'au jour prévu',
    unknown: 'en retard, jours non comptés',
    inTime: 'dans les délais',
  },
  last: (step, site, date, late, planned) =>
    `Dernière ${lastStep[step]} d’un site doté d’une date prévue : ${site}, ${quand(date)}, ${late} (prévu pour ${le(planned)}).`,
  noLast: (step) => `Aucune ${lastStep[step]} à ce jour pour un site doté d’une date prévue.`,
  overdueItem: (step, site, text, count, planned) =>
    `${site} : ${notYet[step]} ${days(text, count)} après ${le(planned)}`,
  standing: {
    binding: 'date impérative',
    announced: 'date annoncée',
    lapsed: 'date suspendue ou jamais convenue',
  },
  axisSites: 'Sites',
  chart: (place, step) => `Sites ${tally.steps[step]} et plan, ${place}`,
  chartDescription: 'Le tableau sous le graphique contient la même chose.',
  lineActual: (step) => `Sites ${tally.steps[step]}`,
  linePlan: 'Si chaque date documentée restée en vigueur avait été tenue',
  cursor: 'Date affichée',
  suspension: 'Suspension',
  legend: 'Légende des sites restants',
  changesTable: 'Changements, échéances et suspensions de cette période',
  columns: {
    date: 'Date',
    what: 'Quoi',
    site: 'Site',
    after: 'Sites restants ensuite',
    deadlineRemaining: 'Sites de l’échéance restants',
    basis: 'Nature de la date',
    planned: 'Date prévue',
    sources: 'Sources',
    outcome: 'Issue',
    actual: 'Date effective',
    place: '{Area}',
    total: 'Total',
    count: 'Nombre',
    counted: 'Ce qui est compté',
    saidBy: 'Selon',
  },
  deadlineSites: (open, all, count) =>
    `${open} sur ${all} ${sites(count)} ${count <= 1 ? 'restant' : 'restants'}`,
  noChange: 'Rien ne change pendant cette période.',
  counts: 'Décomptes publiés qui divergent',
  countsIntro:
    'Ils ne comptent pas la même chose ni à la même date. Ils sont donnés tels qu’ils ont été publiés, et aucun n’est le nombre de sites de cette page.',
  noCounts: 'Aucun décompte publié n’est relevé pour ces {areas}.',
  saidOn: (date) => `donné ${quand(date)}`,
  slippage: 'Écarts : toutes les dates prévues',
  planOf: (type, site) => `${type} : ${site}`,
  slippageIntro: (count, date) =>
    `${count <= 1 ? `${count} date prévue alors connue` : `${count} dates prévues alors connues`} pour ce filtre, telles qu’elles se présentaient ${quand(date)}. Un plan pour un mois est tenu jusqu’à son dernier jour. La fermeture et la rétrocession d’un même site comptent pour deux.`,
  slippageNone: 'Aucune date prévue n’était alors connue pour ce filtre.',
  slippageNoneRemedy: 'Retirez un filtre ou choisissez une date ultérieure.',
  totals: 'Dates prévues par {area} et par issue',
  slippageChart: 'Jours de la date prévue à la date effective',
  slippageName: (name, words) => `${name} : ${words}`,
  slippageTold: {
    outcomes: (counts) => `Dates prévues selon l’issue – ${counts}.`,
    longest: (which) => `Le plus long retard de ceux qui sont comptés en jours – ${which}.`,
  },
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

import type { ChangeKind } from '#src/domain/plans/burn-down.ts'
import type { CountingStep } from '#src/domain/sites/site-tally.ts'
import type { SlippageKind } from '#src/domain/plans/slippage.ts'
import { on } from './article.ts'
import { tally } from './tally.ts'

const counting: Record<CountingStep, string> = {
  'operations-ceased': 'Operations ceased',
  closed: 'Closed',
  'handed-over': 'Handed over',
}

/** What is left by a step, in the sentence "Last documented …". */
const lastStep: Record<CountingStep, string> = {
  'operations-ceased': 'end of operations',
  closed: 'closure',
  'handed-over': 'hand-over',
}

const notYet: Record<CountingStep, string> = {
  'operations-ceased': 'no end of operations documented',
  closed: 'no closure documented',
  'handed-over': 'no hand-over documented',
}

/** How often a kind of change is meant: "10 left". */
const counted = (words: string) => (_: number, number: string) => `${number} ${words}`

/** What the line of the burn-down does, in words. */
const course = {
  counts: (name: string, ends: string) => `${name}: ${ends}.`,
  at: (number: string, date: string) => `${number} on ${date}`,
  between: (changes: string) => `In between: ${changes}.`,
  change: {
    left: counted('left'),
    opened: counted('opened'),
    'first-documented': counted('mentioned for the first time'),
    returned: counted('opened again'),
    'temporary-presence': counted('with {mission} temporarily present again'),
    visited: counted('visited by {mission}'),
    'access-lost': counted('no longer accessible'),
    'access-regained': counted('with {mission} there again'),
  } satisfies Record<ChangeKind, (count: number, number: string) => string>,
  most: (number: string, year: number) => `Most left in a whole year: ${number}, in ${year}.`,
}

const change: Record<ChangeKind, string> = {
  left: 'Left',
  opened: 'Opened',
  'first-documented': 'First documented',
  returned: 'Opened again',
  'temporary-presence': '{mission} temporarily present again',
  visited: 'Visited by {mission}',
  'access-lost': 'Access lost',
  'access-regained': '{mission} there again',
}

const outcome: Record<SlippageKind, string> = {
  'on-time': 'On time',
  late: 'Late',
  missed: 'Missed',
  superseded: 'Superseded',
  lapsed: 'Suspended or never agreed',
  'not-documented': 'Not documented',
  pending: 'Pending',
}

const deadline: Record<'met' | 'missed' | 'pending' | 'lapsed', string> = {
  met: 'Deadline met',
  missed: 'Deadline missed',
  pending: 'Deadline to come',
  lapsed: 'Date suspended or never agreed',
}

const sites = (count: number): string => (count === 1 ? 'site' : 'sites')
const days = (text: string, count: number): string => `${text} ${Math.abs(count) === 1 ? 'day' : 'days'}`

export const plan = {
  view: 'What the timeline shows',
  events: 'Events',
  title: 'Plan and actual',
  wholeMission: 'Whole mission',
  counting,
  change,
  outcome,
  /** The same at the head of a narrow column. */
  outcomeHead: { ...outcome, lapsed: 'Lapsed' },
  deadline,
  notYet,
  days,
  noSites: '{?No site of the drawdown matches these filters.|No plan is documented.}',
  noSitesRemedy: '{?Take away a filter.|UN maps show no plans, and no closures to compare with them.}',
  /** What is ahead of the date shown. */
  ahead: {
    title: 'Dates ahead',
    intro: (date: string) => `Announced by ${date}, and to come on that day.`,
    none: (date: string) => `No date ahead of ${date} had been announced by then.`,
    columns: {
      date: 'Date',
      days: 'Days left',
      what: 'What',
      whose: 'Whose',
      basis: 'Kind of date',
      sources: 'Sources',
    },
    /** `isExact`: else only the month or the year of the date is known. */
    days: (text: string, count: number, isExact: boolean) =>
      isExact ? days(text, count) : `up to ${days(text, count)}`,
    mandate: 'End of the mandate',
    passed: 'passed since; nothing on it is documented',
    suspended: (title: string) => `suspended: ${title}`,
    still: (step: CountingStep, date: string) => `Sites ${tally.steps[step]} on ${date}`,
    sitesHead: 'Sites still there',
    byArea: 'By {area}',
    byContributor: 'By contributor',
    severalContributors: 'A site of several contributors counts for each of them.',
    ofAll: (count: string, of: string) => `${count} of ${of}`,
    unknownContributor: 'contributor not documented',
    noSites: 'No site of the drawdown is documented here by this date.',
    noneLeft: 'None: the step is documented for every site of the drawdown here.',
  },
  course,
  /** Burn-down. */
  burnDown: (place: string) => `Burn-down: ${place}`,
  burnDownIntro: (count: number) =>
    count === 1
      ? 'The only site of the drawdown here. Filters but that by status narrow this; places known from UN maps only are not counted.'
      : `The ${count} sites of the drawdown here. Filters but that by status narrow this; places known from UN maps only are not counted.`,
  countedBy: 'A site counts as left when',
  countingChoices: {
    'operations-ceased': 'operations ceased',
    closed: 'it was closed',
    'handed-over': 'it was handed over',
  } satisfies Record<CountingStep, string>,
  onDate: (what: string, date: string) => `${what} ${on(date)}`,
  byPlan: (planned: string) => `${planned} if every documented date that stood had been kept`,
  noPlan: 'No planned date that stood is documented here, so there is no plan to compare with.',
  gap: (step: CountingStep, count: number) =>
    `${sites(count)} past the planned date${count === 0 ? '' : `, ${notYet[step]}`}`,
  /** Dates that a resolution set, and dates that were only announced, apart. */
  bases: {
    binding: (text: string) => `${text} past a binding date (set by a resolution)`,
    announced: (text: string) => `${text} past an announced date`,
  },
  /** That nothing is documented is no delay of so many days: it is said as what it is. */
  longest: (step: CountingStep, site: string, text: string, count: number, date: string) =>
    `longest: ${site}, ${notYet[step]} ${days(text, count)} after ${date}`,
  /** `isMore`: beside others that are past a date that stood. */
  lapsed: (count: number, text: string, isMore: boolean) =>
    `${text} ${isMore ? 'more ' : ''}${sites(count)} had only a date that was suspended or never agreed: not counted as late`,
  lapsedTitle: (count: number, text: string) =>
    `${text} ${sites(count)} whose date was suspended or never agreed`,
  lapsedItem: (site: string, planned: string, why: string) => `${site}: ${planned}; ${why}`,
  notAgreed: 'announced, and later said never to have been agreed',
  suspendedBy: (titles: string) => `suspended before that day (${titles})`,
  early: (count: number, text: string) =>
    count === 1 ? '1 site left before its planned date' : `${text} sites left before their planned date`,
  daysLabel: {
    late: (text: string, count: number) => `${days(text, count)} late`,
    early: (text: string, count: number) => `${days(text, count)} early`,
    onTime: 'on the planned day',
    unknown: 'late, days not counted',
    inTime: 'on time',
  },
  /** Between two remarks on the gap. */
  last: (step: CountingStep, site: string, date: string, late: string, planned: string) =>
    `Last documented ${lastStep[step]} of a site with a planned date: ${site}, ${on(date)}, ${late} (planned for ${planned}).`,
  noLast: (step: CountingStep) => `No ${lastStep[step]} is documented yet of a site with a planned date.`,
  overdueItem: (step: CountingStep, site: string, text: string, count: number, planned: string) =>
    `${site}: ${notYet[step]} ${days(text, count)} after ${planned}`,
  standing: { binding: 'binding date', announced: 'announced date', lapsed: 'suspended or never agreed' },
  axisSites: 'Sites',
  chart: (place: string, step: CountingStep) => `Sites ${tally.steps[step]} and the plan, ${place}`,
  chartDescription: 'The table under the chart holds the same.',
  lineActual: (step: CountingStep) => `Sites ${tally.steps[step]}`,
  linePlan: 'If every documented date that stood had been kept',
  cursor: 'Date of the page',
  suspension: 'Suspension',
  legend: 'Legend of the burn-down',
  changesTable: 'Changes, deadlines and suspensions in this period',
  columns: {
    date: 'Date',
    what: 'What',
    site: 'Site',
    after: 'Sites remaining after',
    deadlineRemaining: 'Sites of the deadline remaining',
    basis: 'Kind of date',
    planned: 'Planned',
    sources: 'Sources',
    outcome: 'Outcome',
    actual: 'Actual',
    place: '{Area}',
    total: 'Total',
    count: 'Count',
    counted: 'What is counted',
    saidBy: 'Said by',
  },
  deadlineSites: (open: string, all: string, count: number) => `${open} of ${all} ${sites(count)} remaining`,
  noChange: 'Nothing changes in this period.',
  /** Published counts. */
  counts: 'Published counts that disagree',
  countsIntro:
    'They count different things at different dates. They are shown as they were published, and none of them is the number of sites on this page.',
  noCounts: 'No published count is on record for these {areas}.',
  saidOn: (date: string) => `said ${on(date)}`,
  /** Slippage. */
  slippage: 'Slippage: every planned date',
  planOf: (type: string, site: string) => `${type}: ${site}`,
  slippageIntro: (count: number, date: string) =>
    `${count === 1 ? '1 planned date' : `${count} planned dates`} known by then for this filter, as they stood ${on(date)}. A plan for a month is met until its last day. A closure and a hand-over of one site count as two.`,
  slippageNone: 'No planned date was known by then for this filter.',
  slippageNoneRemedy: 'Take away a filter, or choose a later date.',
  totals: 'Planned dates by {area} and outcome',
  slippageChart: 'Days from the planned to the actual date',
  slippageName: (name: string, words: string) => `${name}: ${words}`,
  slippageTold: {
    outcomes: (counts: string) => `Planned dates by outcome – ${counts}.`,
    longest: (which: string) => `Longest delay of those counted in days – ${which}.`,
  },
  slippageLegend: 'Suspensions and reopenings',
  slippageTable: 'Every planned date with its outcome',
  axisDays: 'Days after the planned date',
  planned: 'Planned date',
  slip: {
    late: (text: string, count: number) => `${days(text, count)} late`,
    early: (text: string, count: number) => `${days(text, count)} early`,
    lateUnknown: 'late, days not counted',
    lateSoFar: (text: string, count: number) => `not done, ${days(text, count)} so far`,
  },
  announced: (dates: string) => `Announced ${dates}.`,
  supersededBy: (title: string) => `Superseded by: ${title}.`,
  suspended: (titles: string) => `Suspended before its day: ${titles}.`,
  returned: (what: string, date: string) => `${what}: ${date}.`,
}

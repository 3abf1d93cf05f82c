import type { MilestoneName } from '#src/domain/compare/milestones.ts'
import type { CountingStep } from '#src/domain/sites/site-tally.ts'

/** How far a withdrawal came, by the step by which a site counts as left. */
const milestone: Record<CountingStep, Record<MilestoneName, string>> = {
  'operations-ceased': {
    decision: 'Decision to leave',
    'first-left': 'Operations ceased at the first site',
    'half-left': 'Operations ceased at half of the sites',
    'all-left': 'Operations ceased at all sites',
    end: 'End of the withdrawal',
  },
  closed: {
    decision: 'Decision to leave',
    'first-left': 'First site closed',
    'half-left': 'Half of the sites closed',
    'all-left': 'All sites closed',
    end: 'End of the withdrawal',
  },
  'handed-over': {
    decision: 'Decision to leave',
    'first-left': 'First site handed over',
    'half-left': 'Half of the sites handed over',
    'all-left': 'All sites handed over',
    end: 'End of the withdrawal',
  },
}

const days = (number: string, count: number): string => `${number} ${count === 1 ? 'day' : 'days'}`

/** Missions side by side, and two dates of one: a chunk of its own, loaded with the tab. */
export const comparison = {
  missions: 'Missions side by side',
  titleOf: (missions: string) => `Side by side: ${missions}`,
  intro:
    'Each mission from the day of its own decision to leave to its own last documented day; date and filters of the page change nothing here. Sites are those of the drawdown, counted as in “Plan and actual”.',
  choose: 'Compare with',
  chooseHint: (most: number) => `Up to ${most === 3 ? 'three' : most} other missions.`,
  fromMaps: (count: number) => `Known from UN maps only, by calendar years (${count})`,
  noOthers: 'No other mission is published here.',
  notChosen: 'No other mission is chosen yet: only this one is shown.',
  loadingMission: (mission: string) => `${mission} is loading…`,
  notLoaded: (mission: string) => `${mission} is not shown: its files could not be read.`,
  without: (mission: string) => `${mission} is shown without what could not be read:`,
  noDecision: (mission: string) =>
    `${mission}: no decision to leave is documented, so it has no day to count from and is shown by calendar years only.`,
  noMaps: (mission: string) => `${mission}: no UN maps are read, so there are no calendar years either.`,
  known: (mission: string, date: string, version: string) =>
    `${mission}: documented to ${date}; data version ${version}.`,
  dayZero: (mission: string, title: string, date: string) => `${mission}: day 0 is ${date} (${title}).`,
  dayZeroIn: (mission: string, title: string, date: string, day: string) =>
    `${mission}: the decision is dated ${date} only (${title}); day 0 is ${day}, when it is certain.`,
  milestone,
  notYet: 'not yet',
  notYetPlanned: (date: string) => `not yet; planned for ${date}`,
  by: (date: string) => `by ${date}`,
  undone: 'more again since',
  days,
  between: (from: string, to: string) => `${from} to ${to}`,
  about: (text: string) => `about ${text}`,
  percent: (number: string) => `${number}%`,
  noData: 'no data',
  noShare: 'not to be said of these two figures',
  /** Charts. */
  sitesChart: (counted: string) => `Sites ${counted}, in % of those on the day of the decision`,
  strengthChart: 'Actual strength, in % of the figure nearest before the decision',
  yearsChart: 'Troops estimated from UN maps by calendar year, in % of the largest year',
  yearsIntro:
    'Estimates read off the unit symbols of UN deployment maps, not head counts. They are set against each other only, never against documented sites. “At least” is said of a year with symbols without a size. A year of which no map was read is a gap.',
  axisDays: 'Days since the decision to leave',
  axisShare: '%',
  axisSites: '% of the sites of day 0',
  lineActual: (mission: string) => mission,
  linePlan: (mission: string) => `${mission}, if every date that stood had been kept`,
  steps: (mission: string) => `${mission}: first, half and all of the sites, and the end`,
  point: (mission: string, qualifier: string) => (qualifier === '' ? mission : `${mission}, ${qualifier}`),
  markOf: (mission: string, what: string, when: string) => `${mission}: ${what}, ${when}`,
  legend: 'Legend of the charts',
  alt: (title: string, lines: readonly string[]) => `${title}. ${lines.join(' ')}`,
  stands: (mission: string, now: string, before: string, share: string, date: string) =>
    `${mission}, ${date}: ${now} sites still there, against ${before} on the day of the decision (${share}).`,
  strengthTold: (mission: string, figures: string, count: number, share: string, after: string) =>
    `${mission}: ${figures} ${count === 1 ? 'figure' : 'figures'} since the decision; the latest, ${after} after it: ${share}.`,
  yearsTold: (
    mission: string,
    [first, last]: readonly [number, number],
    [year, largest]: readonly [number, string],
    [now, share]: readonly [string, string],
  ) => `${mission}, ${first} to ${last}: most in ${year}, ${largest}; in ${last} ${now} (${share}).`,
  /** Tables. */
  milestones: 'How long each step took',
  standing: 'Sites, plan and actual',
  slips: 'Planned dates since the decision',
  strengths: 'Actual strength since the decision',
  curves: 'All steps of the lines',
  years: 'Troops by calendar year, estimates from UN maps',
  standingIntro:
    'The plan is how many sites would still be there if every documented date that stood had been kept.',
  slipsIntro:
    'Dates planned for a day after the decision, as they stand on each mission’s last documented day.',
  strengthIntro:
    'Figures of one kind of personnel of the whole mission, each with the word of its source. The figure that is counted from is the nearest before the decision; where none is documented, the first one after it.',
  base: 'counted from',
  baseAfter: 'counted from; none is documented before the decision',
  largest: 'largest year',
  columns: {
    mission: 'Mission',
    step: 'Step',
    date: 'Date',
    since: 'Days since the decision',
    before: 'Days since the step before',
    count: 'Sites still there',
    sources: 'Sources',
    until: 'Documented to',
    total: 'Sites of the drawdown',
    atDecision: 'On the day of the decision',
    now: 'Still there',
    share: 'In % of day 0',
    plan: 'By the plan',
    overdue: 'Past a date that stood',
    latest: 'Latest',
    figure: 'Figure',
    component: 'Who is counted',
    ofBase: 'In % of the figure counted from',
    note: 'Note',
    year: 'Year',
    estimate: 'Estimate',
    ofLargest: 'In % of the largest year',
    /** Of files only. */
    part: 'Table',
    daysFrom: 'Days, at least',
    daysTo: 'Days, at most',
    value: 'Value',
    percent: '%',
  },
  /** Two dates. */
  twoDates: 'Two dates side by side',
  twoDatesTitle: (from: string, to: string) => `Two dates side by side: ${from} and ${to}`,
  twoDatesIntro: (from: string, to: string) =>
    `The sites of this filter at the end of ${from} and of ${to}, in one frame and with one scale of symbols.`,
  twoDatesUnset: 'No first date is chosen: three months before the date shown.',
  firstDate: 'First date',
  show: 'Show',
  mapOn: (date: string) => `Map, ${date}`,
  mapAlt: (date: string, sentence: string) => `Map of the sites, ${date}. ${sentence}`,
  noMap: 'The outlines could not be read, so there are no maps.',
  drawing: 'Drawing the maps…',
}

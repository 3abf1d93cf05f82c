import type { CountingStep } from '#src/domain/sites/site-tally.ts'
import type { ChangeScope } from '#src/text/change-sentences.ts'
import { on } from './article.ts'
import { only, place } from './change-words.ts'

const done: Record<CountingStep, string> = {
  'operations-ceased': 'documented as having ceased operations',
  closed: 'documented as closed',
  'handed-over': 'documented as handed over',
}

/** So many provinces are named in a headline; more are counted. */
const most = 3

/** " in South Kivu (only China)"; nothing for the whole mission, which is named anyway. */
const where = (scope: ChangeScope): string => {
  const { length } = scope.filter.provinces
  const areas = length > most ? ` in ${length} {areas}` : ` ${place(scope)}`
  return `${length === 0 ? '' : areas}${only(scope)}`
}

/** The numbers of a headline, written out; `of` are those that make a plural or a singular. */
type Remaining = { count: string; all: string; notYet: string; date: string; unknown: string | null }
type Left = {
  of: { left: number; late: number; overdue: number }
  left: string
  all: string
  late: string
  overdue: string
  step: CountingStep
  date: string
}

/** What a short briefing says by rule: its headlines, and what stands on its one page. */
export const messages = {
  where,
  /** "6 of 18 sites of MONUSCO’s drawdown in South Kivu not yet documented as closed on 30 June 2024". */
  remaining: (place_: string, { count, all, notYet, date, unknown }: Remaining) =>
    `${count} of ${all} sites of {mission}’s drawdown${place_} ${notYet} ${on(date)}${unknown === null ? '' : `; ${unknown}`}`,
  /** The same with what was left, and how much of it after the planned date. */
  left: (place_: string, { of, left, all, late, overdue, step, date }: Left) => {
    const after = of.late > 0 ? `, ${late} of them after the planned date` : ''
    const past =
      of.overdue === 0
        ? ''
        : of.late > 0
          ? `; ${overdue} more ${of.overdue === 1 ? 'is' : 'are'} past it`
          : `; ${overdue} ${of.overdue === 1 ? 'is past its' : 'are past their'} planned date`
    return `${of.left === 0 ? 'None' : left} of ${all} sites of {mission}’s drawdown${place_} ${of.left < 2 ? 'is' : 'are'} ${done[step]} by ${date}${after}${past}`
  },
  ceiling: (number: string, date: string, before: { number: string; isMore: boolean } | null) =>
    `Authorized ceiling of ${number} military personnel ${on(date)}${before ? `, ${before.isMore ? 'down' : 'up'} from ${before.number}` : ''}`,
  ceilingFigure: (since: string) => `authorized ceiling of military personnel (${since})`,
  strengthFigure: (component: string, date: string) => `${component.toLowerCase()}, ${date}`,
  dated: (what: string, date: string) => `${what} (${date})`,
  latest: (date: string, title: string, at: string) => `Latest documented by ${date}: “${title}”, ${at}`,
  next: (what: string, date: string, days: string) => `Next date: ${what}, ${date} (${days})`,
  nextFigure: (what: string) => `next date: ${what}`,
  documents: (count: number, documents: string, publishers: string, latest: string | null) =>
    `${documents} ${count === 1 ? 'document' : 'documents'} of ${publishers}${latest === null ? '' : `, the latest of ${latest}`}`,
  publishers: (count: number, text: string) => `${text} ${count === 1 ? 'publisher' : 'publishers'}`,
  publishersAlt: 'Table: documents cited, by publisher',
  documentsHead: 'Documents',
  datesHead: 'Dates',
  between: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
  /** Under a table that was cut for its one slide. */
  rowsLeftOut: (count: number) =>
    `${count === 1 ? '1 more row' : `${count} more rows`}: in the full briefing and on the page`,
  changed: 'What changed',
  /** Marks what no rule said. */
  own: ({ title, points }: { title: boolean; points: boolean }) =>
    `${title && points ? 'Title and remarks are' : title ? 'The title is' : 'The remarks are'} the author’s own words.`,
}

import type { CountingStep } from '#src/domain/sites/site-tally.ts'
import { recordOf } from '#src/schema/rows.ts'
import { siteStatusNames } from '#src/schema/statuses.ts'
import { statusWords } from './statuses.ts'

const steps: Record<CountingStep, string> = {
  'operations-ceased': 'not yet documented as having ceased operations',
  closed: 'not yet documented as closed',
  'handed-over': 'not yet documented as handed over',
}

const inStatus = recordOf(
  siteStatusNames,
  (name) => (count: string) => `${count} ${statusWords[name].counted}`,
)

const sites = (count: number, text: string): string => `${text} ${count === 1 ? 'site' : 'sites'}`

const places = (count: number, text: string): string => `${text} ${count === 1 ? 'place' : 'places'}`

/** The words of every count of sites, the same in key figures, burn-down, list, paragraph and files. */
export const tally = {
  /** In how far a step is not documented yet. */
  steps,
  inStatus,
  /** "13 sites not yet documented as closed": what remains of the set. */
  remaining: (count: number, text: string, step: CountingStep) => `${sites(count, text)} ${steps[step]}`,
  /** The same without its number, which stands before it in large type. */
  label: (count: number, step: CountingStep) => `${count === 1 ? 'site' : 'sites'} ${steps[step]}`,
  /** After it: the same by status. */
  parts: (parts: readonly string[], unknown: string | null) => {
    const said = [...(parts.length > 0 ? [parts.join(', ')] : []), ...(unknown === null ? [] : [unknown])]
    return said.length > 0 ? ` (${said.join('; ')})` : ''
  },
  /** Sites of the set with nothing documented by the date: they are not among those that were closed. */
  unknown: (count: string) => `${count} more not documented on this date`,
  /** The set: "43 sites of the drawdown". */
  set: (count: number, text: string) => `${sites(count, text)} of the drawdown`,
  noSet: '{?no site of the drawdown|no documented base}',
  /** Beside the large number "13 of 43". */
  ofSet: (step: CountingStep) => `sites of the drawdown ${steps[step]}`,
  outOf: (count: string, all: string) => `${count} of ${all}`,
  placesNow: (count: number, text: string, year: number) =>
    `${places(count, text)} known from UN maps only, on maps of ${year}`,
  placesLast: (count: number, text: string, year: number) =>
    `${places(count, text)} known from UN maps only, last seen on maps of ${year}`,
  placesNone: (count: number, text: string) =>
    `${places(count, text)} known from older UN maps only, not documented on this date`,
  plus: (text: string) => `+ ${text}`,
}

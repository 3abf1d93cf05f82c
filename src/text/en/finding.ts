import type { SearchGroup } from '#src/domain/page/search-entries.ts'
import { on } from './article.ts'

export const finding = {
  /** Why nothing is shown, and what to take away. */
  noneTo: (recipients: string, provinces: string, date: string) =>
    `None documented as handed over to ${recipients}${provinces && ` in ${provinces}`} ${on(date)}.`,
  /** `choices`: quoted names of what was chosen in one facet, or in several that must all go. */
  drop: (choices: string, shown: string) => `Without ${choices} there is: ${shown}.`,
  dropAll: (choices: string, shown: string) => `Only without ${choices} is there anything: ${shown}.`,
  dropIt: (choices: string) => `Take away ${choices}`,
  counted: (status: string, count: string) => `${status}: ${count}`,
  between: '; ',
  inStatus: (statuses: readonly string[]) => ` (${statuses.join(', ')})`,
  quoted: (name: string) => `“${name}”`,
  and: (names: readonly string[]) => names.join(' and '),
  /** The search. */
  open: 'Search',
  title: 'Search this mission',
  field: 'Site, unit, contributor, recipient, {area} or event',
  found: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  none: (typed: string) =>
    `Nothing found for “${typed}” among the names of sites, recipients, {areas}, contributors and units, the notes on sites and the titles of events.`,
  more: (count: number) => `${count} more: type another word to narrow them.`,
  groups: {
    sites: 'Sites',
    recipients: 'Handed over to',
    areas: '{Areas}',
    contributors: 'Contributors',
    units: 'Units',
    events: 'Events',
    noted: 'Sites, by their notes',
  } satisfies Record<SearchGroup, string>,
}

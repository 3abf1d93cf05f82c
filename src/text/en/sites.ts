import { capital } from '#src/domain/names/formats.ts'
import type { ReturnName } from '#src/domain/sites/returns.ts'
import { recordOf } from '#src/schema/rows.ts'
import { type MapPlaceStatus, siteStatusNames } from '#src/schema/statuses.ts'
import { on } from './article.ts'
import { statusWords } from './statuses.ts'

/** "on 9 April 2024", "in April 2024", "about 9 April 2024". */
const when = (date: string): string => (date.startsWith('about ') ? date : on(date))

const returned: Record<ReturnName, (date: string) => string> = {
  visit: (date) => `visited by {mission} ${when(date)}`,
  'temporary-presence': (date) => `{mission} temporarily present again ${when(date)}`,
  reopening: (date) => `reopened ${when(date)}`,
  returned: (date) => `{mission} there again ${when(date)}`,
}

const returnedAfter = recordOf(siteStatusNames, (name) => statusWords[name].after)

export const sites = {
  title: 'Sites',
  site: 'Site',
  province: '{Area}',
  status: 'Status',
  contributors: 'Contributors',
  troops: 'Troops (estimate)',
  documented: 'Last documented',
  count: (count: number) => (count === 1 ? '1 site' : `${count} sites`),
  sentence: (parts: readonly string[]) => capital(`${parts.join('; ')}.`),
  detail: 'Selected site',
  noSelection: 'Choose a site on the map or in the list to see its history and sources.',
  /** Spoken when a site is chosen on the map. */
  chosen: (name: string) => `${name} is chosen; its history stands under “Selected site”.`,
  history: 'History',
  contingents: 'Contingents',
  counted: 'counted',
  notes: 'Notes',
  /** What is known of a place that only UN maps show. */
  mapsOf: {
    'on-map': (year) => `On UN maps of ${year}`,
    'last-on-map': (year) => `Last seen on UN maps of ${year}`,
  } satisfies Record<MapPlaceStatus, (year: number) => string>,
  /** What brought the mission back, after the status that it left or took up. */
  returned,
  /** In which state the site had been. */
  returnedAfter,
  to: (recipient: string) => `to ${recipient}`,
  lastDocumented: (date: string) => `Last documented: ${date}`,
  underway: (status: string, date: string) =>
    `${status} ${date.startsWith('about ') ? date : `during ${date}`}: the day is not stated.`,
  seen: 'Seen',
  opened: 'Site in place',
  planned: (date: string) => `planned for ${date}`,
  territory: (name: string) => `{District}: ${name}`,
  estimateOf: (troops: string, year: number) => `${troops} troops, estimate from UN maps of ${year}`,
  unsized: (year: number) => `no size on the UN maps of ${year}`,
  noTroops: (year: number) => `No troops on the UN maps of ${year}`,
  estimateCarried: 'the last ones known',
  noEstimate: 'Troops: no data',
  contributorsNone: 'contributor: no data',
}

import { on } from './article.ts'
import { joinWords, capital } from '#src/domain/names/formats.ts'

export const filters = {
  title: 'Filters',
  /** Closes the sheet of filters on a phone: sites of the drawdown, and places on UN maps only. */
  show: (sites: number, places: number) =>
    `Show ${sites} ${sites === 1 ? 'site' : 'sites'}${places === 0 ? '' : ` and ${places} ${places === 1 ? 'place' : 'places'}`}`,
  open: (count: number) => (count > 0 ? `Filters · ${count}` : 'Filters'),
  facet: {
    provinces: '{Area}',
    contributors: 'Contributor',
    kinds: 'Kind of unit',
    statuses: 'Status',
    recipients: 'Handed over to',
  },
  statusOn: (date: string) => `Status ${on(date)}`,
  search: (facet: string) => `Search: ${facet}`,
  noMatch: 'Nothing matches.',
  showAll: (count: number) => `Show all ${count}`,
  showFewer: 'Show fewer',
  active: 'Active filters',
  remove: (name: string) => `Remove the filter ${name}`,
  clear: 'Clear all',
  /** The plain sentence of what is shown. */
  sentence: (parts: {
    /** The set with its number, and places known from UN maps, each with theirs. */
    sites: string
    places: readonly string[]
    date: string
    provinces: string
    contributors: string
    kinds: string
    statuses: string
    recipients: string
  }) => {
    const of = [
      parts.provinces && `in ${parts.provinces}`,
      parts.contributors && `with contingents of ${parts.contributors}`,
      parts.kinds && `(kind of unit: ${parts.kinds})`,
      parts.statuses && `(status: ${parts.statuses})`,
      parts.recipients && `handed over to ${parts.recipients}`,
    ]
    const all = [parts.sites, ...of.filter(Boolean)].join(' ')
    return `${capital(all)}, ${on(parts.date)}${parts.places.map((text) => `; ${text}`).join('')}.`
  },
  or: (items: readonly string[]) => joinWords(items, ' or ', ', or '),
  notMapped: (count: number) =>
    count === 1 ? '1 of them is not on the map.' : `${count} of them are not on the map.`,
  notDocumented: (count: number) =>
    count === 1
      ? '1 more place is {?not documented|on no map} on this date.'
      : `${count} more places are {?not documented|on no map} on this date.`,
  showNotDocumented: 'Show them',
  none: 'No site matches these filters on this date.',
}

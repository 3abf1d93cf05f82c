import { on } from './article.ts'
import { joinWords } from '#src/domain/formats.ts'

export const filters = {
  title: 'Filters',
  open: (count: number) => (count > 0 ? `Filters · ${count}` : 'Filters'),
  facet: {
    provinces: 'Province',
    contributors: 'Contributor',
    kinds: 'Kind of unit',
    statuses: 'Status',
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
    count: number
    date: string
    provinces: string
    contributors: string
    kinds: string
    statuses: string
  }) => {
    const sites = parts.count === 1 ? '1 site' : `${parts.count} sites`
    const of = [
      parts.provinces && `in ${parts.provinces}`,
      parts.contributors && `with contingents of ${parts.contributors}`,
      parts.kinds && `(kind of unit: ${parts.kinds})`,
      parts.statuses && `(status: ${parts.statuses})`,
    ]
    return [sites, ...of.filter(Boolean)].join(' ').concat(`, ${on(parts.date)}.`)
  },
  or: (items: readonly string[]) => joinWords(items, ' or ', ', or '),
  notMapped: (count: number) =>
    count === 1 ? '1 of them is not on the map.' : `${count} of them are not on the map.`,
  notDocumented: (count: number) =>
    count === 1
      ? '1 more place is not documented on this date.'
      : `${count} more places are not documented on this date.`,
  showNotDocumented: 'Show them',
  none: 'No site matches these filters on this date.',
}

export const sites = {
  title: 'Sites',
  site: 'Site',
  province: 'Province',
  status: 'Status',
  contributors: 'Contributors',
  troops: 'Troops (estimate)',
  documented: 'Last documented',
  count: (count: number) => (count === 1 ? '1 site' : `${count} sites`),
  sentence: (parts: readonly string[]) => {
    const text = `${parts.join('; ')}.`
    return text.charAt(0).toUpperCase() + text.slice(1)
  },
  sortedByImportance: 'In order of importance',
  sortedBy: (column: string, descending: boolean) =>
    `Sorted by ${column}, ${descending ? 'descending' : 'ascending'}`,
  sortImportance: 'Sort by importance',
  detail: 'Selected site',
  noSelection: 'Choose a site on the map or in the list to see its history and sources.',
  closeDetail: 'Close the site',
  history: 'History',
  contingents: 'Contingents',
  counted: 'counted',
  onMaps: (years: string) => `on UN maps: ${years}`,
  sizeUnknown: 'size not given',
  outputs: 'What its contingents built or did',
  allOutputs: 'All outputs',
  notes: 'Notes',
  /** What is known of a place that only UN maps show. */
  onMapsOf: (year: number) => `On UN maps of ${year}`,
  lastOnMapsOf: (year: number) => `Last seen on UN maps of ${year}`,
  /** After a status that is a reversal. */
  returned: 'back after it was left or lost',
  to: (recipient: string) => `to ${recipient}`,
  lastDocumented: (date: string) => `Last documented: ${date}`,
  startUnknown: 'No source consulted says since when.',
  underway: (status: string, date: string) =>
    `${status} ${date.startsWith('about ') ? date : `during ${date}`}: the day is not stated.`,
  seen: 'Seen',
  opened: 'Site in place',
  planned: (date: string) => `planned for ${date}`,
  territory: (name: string) => `Territory: ${name}`,
  estimateOf: (troops: string, year: number) => `${troops} troops, estimate from UN maps of ${year}`,
  noTroops: (year: number) => `No troops on the UN maps of ${year}`,
  estimateCarried: 'the last ones known',
  noEstimate: 'Troops: no data',
  contributorsNone: 'contributor: no data',
  withoutSite: 'Contingents reported without a site',
  withoutSiteWhy: 'Their sources name a province, or only the mission.',
  period: (from: string | null, to: string | null) =>
    from && to ? `${from} to ${to}` : from ? `from ${from}` : to ? `until ${to}` : 'period: no data',
}

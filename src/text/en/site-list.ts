export const siteList = {
  recipient: 'Handed over to',
  planned: 'Planned for',
  past: 'Against the plan',
  /** Of a date that is still to come. */
  ahead: 'to come',
  /** Nothing is late against such a date. */
  lapsed: 'not counted as late',
  sortedByImportance: 'In order of importance',
  sortedBy: (column: string, descending: boolean) =>
    `Sorted by “${column}”, ${descending ? 'descending' : 'ascending'}`,
  sortImportance: 'Sort by importance',
  withoutSite: 'Contingents reported without a site',
  withoutSiteWhy: 'Their sources name {an area}, or only the mission.',
  period: (from: string | null, to: string | null) =>
    from && to ? `${from} to ${to}` : from ? `from ${from}` : to ? `until ${to}` : 'period: no data',
  onMaps: (years: string) => `on UN maps: ${years}`,
  sizeUnknown: 'size not given',
  outputs: 'What its contingents built or did',
  allOutputs: 'All outputs',
  startUnknown: 'No source consulted says since when.',
  closeDetail: 'Close the site',
  /** Back to the row or mark where the site was chosen. */
  backToList: 'Back to where it was chosen',
}

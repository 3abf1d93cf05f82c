export const figures = {
  title: 'Key figures',
  sites: (shown: number): string => (shown === 1 ? 'site shown' : 'sites shown'),
  byStatus: 'Sites by status',
  troops: 'troops, estimate from unit symbols on UN maps',
  mapsOf: (year: number) => `UN maps of ${year}`,
  mapsCarried: (year: number) => `UN maps of ${year}: none is known after that year`,
  range: (low: string, high: string) => `; between ${low} and ${high} on the maps of the year`,
  unsized: '; some units on these maps have no size and are not in the figure',
  ceiling: 'authorized ceiling of military personnel',
  ceilingSince: (date: string) => `since ${date}, whole mission`,
  ceilingAsOf: (date: string) => `in a table of ${date}, whole mission`,
  ceilingKept: (date: string) => `; kept on ${date}`,
  next: 'next planned date',
  /** A title that tells what came of a plan, shown for a day before that was known. */
  outcome: (title: string) => `What was recorded later: ${title}`,
  noEstimate: 'No estimate of troops for this filter and date.',
  noCeiling: 'No ceiling is documented up to this date.',
  noNext: 'No planned date is documented after this one.',
  /** Counts of bases as others published them: the numbers, and the provinces that they are of. */
  others: (numbers: string, places: string) => `Others counted: ${numbers} (${places})`,
  othersWhy: 'Bases there were, that were to go, or that had gone: what each count is of stands beside it.',
  othersItem: (counted: string, saidBy: string, date: string) => `${counted}: ${saidBy}, ${date}`,
  noOthers: (places: string | null) =>
    `No count by others is documented${places === null ? '' : ` for ${places}`}.`,
  noSites: 'No site for this filter and date.',
}

export const figures = {
  title: 'Key figures',
  byStatus: 'Sites by status',
  troops: 'troops, estimate from unit symbols on UN maps',
  mapsOf: (year: number) => `UN maps of ${year}; places with a documented closure are left out`,
  mapsCarried: (year: number) =>
    `UN maps of ${year}: none is known after that year; places with a closure documented by then are left out`,
  /** In the number's own line, because it is not of the date shown. */
  inYear: (year: number, troops: string) => `${year}: ${troops}`,
  estimateBefore: (troops: string, year: number) =>
    `No number of troops is known for this date: no site here is documented as open. The UN maps of ${year}, the last ones known, showed ${troops} (estimate) where no closure was documented then.`,
  range: (low: string, high: string) => `; between ${low} and ${high} on the maps of the year`,
  unsized: '; some units on these maps have no size and are not in the figure',
  ceiling: 'authorized ceiling of military personnel',
  ceilingSince: (date: string) => `since ${date}, whole mission`,
  ceilingAsOf: (date: string) => `in a table of ${date}, whole mission`,
  ceilingKept: (date: string) => `; kept on ${date}`,
  next: 'next planned date',
  /** Says that a date was put off after its announcement; nobody says whether it still holds. */
  suspended: (date: string, title: string) => `Since it was announced, ${date}: ${title}.`,
  mandateEnds: 'end of the mandate',
  mandateUntil: (date: string) => `The mandate ends on ${date}.`,
  noEstimate: 'No estimate of troops for this filter and date.',
  noCeiling: 'No ceiling is documented up to this date.',
  noNext: (date: string) => `No planned date that was announced by ${date} lies ahead of today.`,
  /** Counts of bases as others published them: the numbers, and the provinces that they are of. */
  others: (numbers: string, places: string) => `Others counted: ${numbers} (${places})`,
  othersWhy: 'Bases there were, that were to go, or that had gone: what each count is of stands beside it.',
  othersItem: (counted: string, saidBy: string, date: string) => `${counted}: ${saidBy}, ${date}`,
  noOthers: (places: string | null) =>
    `No count by others is documented${places === null ? '' : ` for ${places}`}.`,
  noSites: 'No site of the drawdown for this filter and date.',
}

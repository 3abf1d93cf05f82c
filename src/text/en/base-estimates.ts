/** What RADPKO has at a base. */
export const baseEstimates = {
  title: 'Estimates at bases (RADPKO)',
  /** `when`: the month or year; `what`: the people. */
  line: (when: string, mission: string | null, what: string) =>
    `RADPKO, ${mission === null ? when : `${when}, ${mission}`}: ${what}`,
  mean: (year: string) => `${year} (mean of the year)`,
  carried: (when: string) => `${when} (the last before this date)`,
  /** `isOne`: of one, or of fewer. */
  people: {
    total: (number: string, isOne: boolean) => `${number} ${isOne ? 'person' : 'people'} in all`,
    troops: (number: string, isOne: boolean) => `${number} ${isOne ? 'soldier' : 'troops'}`,
    police: (number: string, isOne: boolean) => `${number} ${isOne ? 'police officer' : 'police'}`,
    observers: (number: string, isOne: boolean) => `${number} ${isOne ? 'observer' : 'observers'}`,
  },
  unknown: {
    total: 'no data',
    troops: 'troops: no data',
    police: 'police: no data',
    observers: 'observers: no data',
  },
  belowOne: 'fewer than 1',
  none: 'RADPKO: no data for this site up to this date',
  why: 'RADPKO is an estimate of another source, and no head count: it stands beside that from the maps and is never added to it.',
  intro: (count: string, isOne: boolean) =>
    `${count} ${isOne ? 'estimate' : 'estimates'} of a month or year at the sites listed above; a site’s card has that of the date.`,
  columns: {
    siteName: 'Name of the site',
    mission: 'Mission',
    date: 'Month or year (mean)',
    total: 'All people (RADPKO)',
    troops: 'Troops (RADPKO)',
    police: 'Police (RADPKO)',
    observers: 'Observers (RADPKO)',
  },
}

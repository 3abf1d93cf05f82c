import type { Uniformed } from '#src/domain/strength/reported-at.ts'
import { formatNumber } from '#src/domain/names/formats.ts'

/** Whom a reported strength counts, as the key figure says it. */
const reported: Record<Uniformed, string> = {
  'total-uniformed': 'personnel in uniform',
  'military-and-police': 'military and police',
  military: 'military personnel',
}

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
  reported: (component: Uniformed, date: string) => `${reported[component]} as reported, ${date}`,
  /** In which years the open sites were last documented as there. */
  seenOpen: (first: number, last: number) =>
    first === last
      ? `The open ones were last documented as there in ${first}.`
      : `The open ones were last documented as there between ${first} and ${last}.`,
  maps: (troops: string, year: number) => `UN maps of ${year}: ${troops} troops (estimate)`,
  /** Says that a date was put off after its announcement; nobody says whether it still holds. */
  suspended: (date: string, title: string) => `Since it was announced, ${date}: ${title}.`,
  mandateEnds: 'end of the mandate',
  mandateUntil: (date: string) => `The mandate ends on ${date}.`,
  /** How far ahead the next date is, of today or of a later date shown. */
  daysAhead: (days: number, isToday: boolean) => {
    const number = `${formatNumber(days, 'en')} ${days === 1 ? 'day' : 'days'}`
    return isToday ? `in ${number}` : `${number} after the date shown`
  },
  /** The last day of the withdrawal, with what its record calls it. */
  leaveBy: (date: string, title: string) => `By ${date}: ${title}.`,
  noEstimate: 'No estimate of troops for this filter and date.',
  noCeiling: 'No ceiling is documented up to this date.',
  noNext: (date: string) => `No planned date that was announced by ${date} lies ahead of today.`,
  withdrawn: 'end of the withdrawal',
  /** How long after the decision that was: the days (null: not known to the day), its date and title. */
  decided: (days: string | null, date: string, title: string) =>
    `${days === null ? 'decision' : `${days} days after the decision`} of ${date}: ${title}`,
  /** Counts of bases as others published them: the numbers, and the provinces that they are of. */
  others: (numbers: string, places: string) => `Others counted: ${numbers} (${places})`,
  othersWhy: 'Bases there were, that were to go, or that had gone: what each count is of stands beside it.',
  othersItem: (counted: string, saidBy: string, date: string) => `${counted}: ${saidBy}, ${date}`,
  noOthers: (places: string | null) =>
    `No count by others is documented${places === null ? '' : ` for ${places}`}.`,
  noSites: '{?No site of the drawdown for this filter and date.|No base is documented.}',
}

import type { HeadcountPart } from '#src/domain/strength/headcount-view.ts'

const part: Record<HeadcountPart, string> = {
  troops: 'Troops',
  police: 'Police',
  observers: 'Military observers',
  total: 'Total',
}

/** Monthly head counts. */
export const headcounts = {
  title: 'Monthly head counts',
  chart: 'Monthly head counts: troops, police, military observers',
  part,
  intro:
    'Heads counted at the end of each month, as the UN reported them and others gathered them: neither ceilings nor estimates read off maps, and never added to either. They are of the whole mission; filters do not narrow them. A line holds until the next month; it ends where the next month has no count.',
  sums: 'Totals are the source’s own; nothing is added up here.',
  summed:
    'Numbers with “sum” are added up here, by mission and month, from finer rows of their source; all others are the source’s own, totals too.',
  empty: '“–” is not reported, which is not 0.',
  /** In the line of each number. */
  of: (month: string, mission: string | null) =>
    `head count of ${month}${mission === null ? '' : `, ${mission}`}`,
  sumOf: (words: string) => `${words}, sum`,
  notReported: 'not reported',
  old: (month: string, date: string) =>
    `After that of ${month} there is no monthly head count up to ${date}.`,
  noneYet: (date: string) => `There is no monthly head count up to ${date}.`,
  sentence: (parts: readonly string[], of: string) => `${parts.join('; ')} (${of}).`,
  partOf: (name: string, number: string) => `${name}: ${number}`,
  /** The months of the lines in words; `mission` where there are several. */
  monthOf: (month: string, mission: string | null) => (mission === null ? month : `${month}, ${mission}`),
  counts: (months: string, count: number, missing: string, gaps: number) =>
    `${months} ${count === 1 ? 'month' : 'months'} with a count${gaps === 0 ? '' : `, ${missing} between them without`}`,
  course: (name: string, counts: string, told: string) => `${name}: ${counts} – ${told}.`,
  showTable: 'Table of all months',
  table: 'Head counts by month',
  lastTable: 'The last head counts up to the date, at most twelve',
  columns: {
    month: 'Month',
    mission: 'Mission',
    contributors: 'Contributing countries',
    sums: 'Added up by',
    sources: 'Sources',
  },
  bySource: 'the source',
  byUs: 'this page',
}

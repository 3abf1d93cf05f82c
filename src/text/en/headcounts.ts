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
  /** The finer rows: by kind, contributor and sex. */
  detail: {
    title: 'By kind, contributor and sex',
    intro:
      'Added up from the UN’s rows of each month, never over months. Ceilings are those that the mission’s documents give. A line ends where a month has no data. Contributors with a line: those with the most people in the last month.',
    missing: (months: string) => `No data for ${months}.`,
    andMore: (months: string, count: string) => `${months} and ${count} more months`,
    chart: {
      troops: 'Troops against their ceiling',
      officers: 'Staff officers and experts on mission against their ceiling',
      formedPolice: 'Formed police units against their ceiling',
      individualPolice: 'Individual police officers against their ceiling',
      contributors: 'The largest contributors',
      women: 'Women, per 100 people',
    },
    line: {
      troops: 'Troops',
      staff: 'Staff officers',
      experts: 'Experts on mission',
      formedPolice: 'Formed police units',
      individualPolice: 'Individual police officers',
      military: 'Women among troops, staff officers and experts',
      police: 'Women among police',
    },
    ceiling: 'Ceiling',
    women: 'Women of all kinds',
    noData: 'no data',
    table: 'Table by kind and month',
    /** Who of each contributor was there. */
    contributors: 'Head counts by contributor',
    contributorsOf: (month: string) => `Head counts by contributor, ${month}`,
    mostOf: (month: string, count: string) => `The ${count} largest contributors of ${month}`,
    contributor: 'Contributor',
    code: 'Contributor code',
    people: 'All kinds',
    kind: 'Kind',
    ofWomen: 'Women',
    ofMen: 'Men',
    rowsIntro:
      'Heads counted at the end of each month by contributor, kind and sex, as the UN’s monthly file has them; never to be added over months. They are of the whole mission; filters do not narrow them.',
  },
  bySource: 'the source',
  byUs: 'this page',
}

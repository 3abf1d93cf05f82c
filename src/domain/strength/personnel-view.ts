import { axisMaximum } from '#src/domain/charts/axis-maximum.ts'
import { type Day, type PartialDate, lastDay } from '#src/domain/dates/dates.ts'
import { monthCountsOf, peopleByKind, sumOf } from '#src/domain/personnel/month-counts.ts'
import type { ComponentName } from '#src/schema/components.ts'
import type { Strength } from '#src/schema/contingent.ts'
import type { Contribution, Headcount } from '#src/schema/headcount.ts'
import { type PersonnelKind, personnelKinds } from '#src/schema/personnel-kinds.ts'
import { nextMonth } from './headcount-view.ts'
import { strengthSeries } from './strength-series.ts'

/** What a line is of: a kind, a contributor by its code, or the share of women. */
export type PersonnelLine = {
  of: PersonnelKind | 'military' | 'police' | { contributor: string }
  /** In every month from the first to the last; null: no data, or not reported. */
  values: readonly (number | null)[]
}

/** Lines that share an axis; `ceiling`: what the kinds of a group may be at most, from a day on. */
type PersonnelChart = {
  of: 'troops' | 'officers' | 'formedPolice' | 'individualPolice' | 'contributors' | 'women'
  lines: readonly PersonnelLine[]
  ceiling: readonly { day: Day; value: number }[]
  maximum: number
}

/** The finer rows of the monthly head counts: by kind against each ceiling, by contributor, women's share. */
export type PersonnelView = {
  /** All months from the first to the last, also those without data. */
  months: readonly PartialDate[]
  missing: readonly PartialDate[]
  charts: readonly PersonnelChart[]
  /** The people of each kind in each month, and those of all kinds together who are women. */
  rows: readonly {
    month: PartialDate
    kinds: Readonly<Record<PersonnelKind, number | null>>
    women: number | null
    hasData: boolean
  }[]
}

const groups: readonly (readonly [
  'troops' | 'officers' | 'formedPolice' | 'individualPolice',
  readonly PersonnelKind[],
  ComponentName,
])[] = [
  ['troops', ['troops'], 'military'],
  ['officers', ['staff', 'experts'], 'observers-and-staff'],
  ['formedPolice', ['formedPolice'], 'formed-police'],
  ['individualPolice', ['individualPolice'], 'individual-police'],
]

const military: readonly PersonnelKind[] = ['troops', 'staff', 'experts']
const police: readonly PersonnelKind[] = ['formedPolice', 'individualPolice']

/** Contributors that have a line: those with the most people in the last month. */
const mostLines = 6

const peopleOf = (by: readonly Contribution[] | undefined, kinds: readonly PersonnelKind[]): number | null =>
  by ? sumOf(monthCountsOf(by, kinds)) : null

const womenOf = (by: readonly Contribution[] | undefined, kinds: readonly PersonnelKind[]): number | null =>
  by ? sumOf(by.flatMap((one) => kinds.flatMap((kind) => (one[kind] ? [one[kind].women] : [])))) : null

/** Women of a hundred; null where either is not reported, or nobody is there. */
const shareOf = (by: readonly Contribution[] | undefined, kinds: readonly PersonnelKind[]): number | null => {
  const [women, people] = [womenOf(by, kinds), peopleOf(by, kinds)]
  return women === null || people === null || people === 0 ? null : Math.round((1000 * women) / people) / 10
}

const isTold = ({ values }: PersonnelLine): boolean => values.some((value) => value !== null)

/** All people of a contributor; 0 in a month of which there are rows, and none of it. */
const ofContributor = (by: readonly Contribution[] | undefined, contributor: string) => {
  const one = by?.find((each) => each.contributor === contributor)
  return one ? peopleOf([one], personnelKinds) : by ? 0 : null
}

/** Reads the finer rows; null where no month has any. A month of two missions is that of the last one. */
export const readPersonnel = (
  listed: readonly Headcount[],
  strength: readonly Strength[],
): PersonnelView | null => {
  const byMonth = new Map(listed.flatMap(({ month, by }) => (by ? [[month, by] as const] : [])))
  const known = [...byMonth.keys()].toSorted()
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return null
  const months: PartialDate[] = []
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month)
  const valuesOf = (read: (by: readonly Contribution[] | undefined) => number | null) =>
    months.map((month) => read(byMonth.get(month)))
  const series = strengthSeries(strength)
  const kindCharts = groups.map(([of, kinds, component]) => ({
    of,
    lines: kinds.map((kind) => ({ of: kind, values: valuesOf((by) => peopleOf(by, [kind])) })),
    ceiling: series.find((one) => one.component === component)?.ceilings.map(({ day, value }) => ({ day, value })) ?? [], // prettier-ignore
  }))
  const newest = byMonth.get(last) ?? []
  const largest = newest
    .map(({ contributor }) => ({ contributor, people: ofContributor(newest, contributor) ?? 0 }))
    .toSorted((a, b) => b.people - a.people || (a.contributor < b.contributor ? -1 : 1))
    .slice(0, mostLines)
  const all = [
    ...kindCharts,
    {
      of: 'contributors' as const,
      lines: largest.map(({ contributor }) => ({
        of: { contributor },
        values: valuesOf((by) => ofContributor(by, contributor)),
      })),
      ceiling: [],
    },
    {
      of: 'women' as const,
      lines: [
        { of: 'military' as const, values: valuesOf((by) => shareOf(by, military)) },
        { of: 'police' as const, values: valuesOf((by) => shareOf(by, police)) },
      ],
      ceiling: [],
    },
  ]
  return {
    months,
    missing: months.filter((month) => !byMonth.has(month)),
    charts: all.flatMap(({ of, lines, ceiling }): readonly PersonnelChart[] => {
      const told = lines.filter((line) => isTold(line))
      if (told.length === 0) return []
      // The ceiling that holds at the first month, and those after it.
      const before = ceiling.findLast(({ day }) => day <= lastDay(first))
      const shown = [...(before ? [before] : []), ...ceiling.filter(({ day }) => day > lastDay(first) && day <= lastDay(last))] // prettier-ignore
      const values = [...told.flatMap((line) => line.values.flatMap((value) => value ?? [])), ...shown.map(({ value }) => value)] // prettier-ignore
      return [{ of, lines: told, ceiling: shown, maximum: axisMaximum(values) }]
    }),
    rows: months.map((month) => {
      const by = byMonth.get(month)
      return {
        month,
        kinds: peopleByKind(by ?? []),
        women: womenOf(by, personnelKinds),
        hasData: by !== undefined,
      }
    }),
  }
}

import { type Milestone, milestoneNames } from '#src/domain/compare/milestones.ts'
import type { DaySpan } from '#src/domain/compare/day-span.ts'
import type { StrengthPoint } from '#src/domain/compare/strength-left.ts'
import { curveDays } from '#src/domain/compare/curve-days.ts'
import type { ComparedMission, CurvePoint } from '#src/domain/compare/withdrawal.ts'
import { formatDate, formatNumber } from '#src/domain/names/formats.ts'
import { slippageKinds } from '#src/domain/plans/slippage.ts'
import type { Strength } from '#src/schema/contingent.ts'
import type { Quantity } from '#src/schema/parts.ts'
import {
  type CompareWords,
  type Decided,
  decidedOf,
  percentPhrase,
  sharePhrase,
  shortNameOf,
  spanPhrase,
} from './compare-words.ts'
import { datePhrase, quantityPhrase } from './phrases.ts'
import { outcomePhrase } from './slip-phrase.ts'

/** A row of a table as page, slides and pages have it: its words, and what they rest on. */
type CompareRow = {
  key: string
  /** Id of the mission whose documents are cited. */
  mission: string
  cells: readonly string[]
  /** Null: the table cites nothing. */
  sources: readonly string[] | null
}

/** A table of a comparison. Its last column is that of the sources, if rows cite any. */
export type CompareTable = {
  name: string
  header: readonly string[]
  /** Which columns hold numbers. */
  numbers: readonly number[]
  /** Parts of the width on slides; as many as columns. */
  widths: readonly number[]
  rows: readonly CompareRow[]
}

const whenPhrase = (milestone: Milestone, words: CompareWords): string => {
  const { t, c, language } = words
  const { reached, planned, isUndone } = milestone
  if (reached === null) return planned === null ? c.notYet : c.notYetPlanned(formatDate(planned, language))
  const date = datePhrase(reached, t, language)
  const told = reached.isBy ? c.by(date) : date
  return isUndone ? `${told}; ${c.undone}` : told
}

const milestoneRow = (
  { mission, withdrawal }: Decided,
  milestone: Milestone,
  words: CompareWords,
): CompareRow => {
  const { c, language } = words
  const { name, reached, afterBefore, sources } = milestone
  return {
    key: `${mission.id} ${name}`,
    mission: mission.id,
    cells: [
      shortNameOf(mission, language),
      c.milestone[withdrawal.step][name],
      whenPhrase(milestone, words),
      reached === null ? '' : spanPhrase(reached.since, words),
      afterBefore === null ? '' : spanPhrase(afterBefore, words),
      reached === null ? '' : formatNumber(reached.count, language),
    ],
    sources,
  }
}

/** How long each step of each mission took; step by step, so that the same step stands under itself. */
const milestonesTable = (decided: readonly Decided[], words: CompareWords): CompareTable => {
  const { columns, milestones } = words.c
  return {
    name: milestones,
    header: [
      columns.mission,
      columns.step,
      columns.date,
      columns.since,
      columns.before,
      columns.count,
      columns.sources,
    ],
    numbers: [3, 4, 5],
    widths: [10, 22, 22, 11, 11, 9, 15],
    rows: milestoneNames.flatMap((name) =>
      decided.flatMap((one) =>
        one.withdrawal.milestones
          .filter((milestone) => milestone.name === name)
          .map((milestone) => milestoneRow(one, milestone, words)),
      ),
    ),
  }
}

const standingTable = (decided: readonly Decided[], words: CompareWords): CompareTable => {
  const { t, c, language } = words
  const { columns } = c
  const number = (value: number) => formatNumber(value, language)
  return {
    name: c.standing,
    header: [
      columns.mission,
      columns.until,
      columns.total,
      columns.atDecision,
      columns.now,
      columns.share,
      columns.plan,
      columns.overdue,
    ],
    numbers: [2, 3, 4, 5, 6, 7],
    widths: [12, 16, 12, 12, 12, 12, 12, 12],
    rows: decided.map(({ mission, withdrawal }) => {
      const { total, before, now, actual, gap } = withdrawal
      return {
        key: mission.id,
        mission: mission.id,
        cells: [
          shortNameOf(mission, language),
          formatDate(mission.coverage.mission, language),
          number(total),
          number(before),
          number(now),
          percentPhrase(actual.at(-1)?.share ?? null, words),
          gap.planned === null ? t.words.noData : number(gap.planned),
          gap.planned === null ? '' : number(gap.overdue.length),
        ],
        sources: null,
      }
    }),
  }
}

const slipsTable = (decided: readonly Decided[], words: CompareWords): CompareTable => {
  const { t, c, language } = words
  const number = (value: number) => (value === 0 ? '' : formatNumber(value, language))
  return {
    name: c.slips,
    header: [
      c.columns.mission,
      ...slippageKinds.map((kind) => t.plan.outcomeHead[kind]),
      t.plan.columns.total,
      c.columns.latest,
    ],
    numbers: [1, 2, 3, 4, 5, 6, 7, 8],
    widths: [12, 8, 8, 8, 10, 8, 11, 8, 8, 19],
    rows: decided.map(({ mission, withdrawal: { slips } }) => ({
      key: mission.id,
      mission: mission.id,
      cells: [
        shortNameOf(mission, language),
        ...slippageKinds.map((kind) => number(slips.totals[kind])),
        formatNumber(slips.rows.length, language),
        slips.latest === null ? '' : outcomePhrase(slips.latest, t, language),
      ],
      sources: null,
    })),
  }
}

type Counted = { row: Strength; quantity: Quantity; since: DaySpan | null; share: string; note: string }

const countedOf = ({ withdrawal }: Decided, words: CompareWords): readonly Counted[] => {
  const { strength } = withdrawal
  if (strength === null) return []
  const { c } = words
  return [
    { ...strength.base, since: null, share: '', note: strength.isBaseAfter ? c.baseAfter : c.base },
    ...strength.points.map((point: StrengthPoint) => ({
      row: point.row,
      quantity: point.quantity,
      since: point.since,
      share: sharePhrase(point.share, words),
      note: '',
    })),
  ]
}

const strengthTable = (decided: readonly Decided[], words: CompareWords): CompareTable => {
  const { t, c, language } = words
  const { columns } = c
  return {
    name: c.strengths,
    header: [
      columns.mission,
      columns.date,
      columns.since,
      columns.component,
      columns.figure,
      columns.ofBase,
      columns.note,
      columns.sources,
    ],
    numbers: [2],
    widths: [10, 13, 10, 15, 13, 13, 13, 13],
    rows: decided.flatMap((one): readonly CompareRow[] => {
      const { id } = one.mission
      const name = shortNameOf(one.mission, language)
      const rows = countedOf(one, words)
      if (rows.length === 0)
        return [{ key: id, mission: id, cells: [name, c.noData, '', '', '', '', ''], sources: [] }]
      return rows.map(({ row, quantity, since, share, note }) => ({
        key: `${id} ${row.id}`,
        mission: id,
        cells: [
          name,
          datePhrase(row, t, language),
          since === null ? '' : spanPhrase(since, words),
          t.strength.component[row.component],
          quantityPhrase(quantity, t, language),
          share,
          note,
        ],
        sources: row.sources,
      }))
    }),
  }
}

const yearsTable = (missions: readonly ComparedMission[], words: CompareWords): CompareTable => {
  const { t, c, language } = words
  const { columns } = c
  return {
    name: c.years,
    header: [columns.mission, columns.year, columns.estimate, columns.ofLargest, columns.note],
    numbers: [1],
    widths: [20, 12, 25, 25, 18],
    rows: missions.flatMap(({ mission, maps }): readonly CompareRow[] => {
      const name = shortNameOf(mission, language)
      if (maps === null)
        return [{ key: mission.id, mission: mission.id, cells: [name, '', c.noData, '', ''], sources: null }]
      return maps.years.map(({ year, estimate, share }) => ({
        key: `${mission.id} ${year}`,
        mission: mission.id,
        cells: [
          name,
          String(year),
          quantityPhrase(estimate, t, language),
          sharePhrase(share, words),
          year === maps.largest.year ? c.largest : '',
        ],
        sources: null,
      }))
    }),
  }
}

const curvesTable = (decided: readonly Decided[], words: CompareWords): CompareTable => {
  const { c, language } = words
  const { columns } = c
  const number = (point: CurvePoint | null) => (point === null ? '' : formatNumber(point.count, language))
  return {
    name: c.curves,
    header: [columns.mission, columns.date, columns.since, columns.now, columns.share, columns.plan],
    numbers: [2, 3, 4, 5],
    widths: [20, 25, 15, 15, 15, 15],
    rows: decided.flatMap(({ mission, withdrawal }) =>
      curveDays(withdrawal).map(({ day, since, actual, planned }) => ({
        key: `${mission.id} ${day}`,
        mission: mission.id,
        cells: [
          shortNameOf(mission, language),
          formatDate(day, language),
          formatNumber(since, language),
          number(actual),
          actual === null ? '' : percentPhrase(actual.share, words),
          number(planned),
        ],
        sources: null,
      })),
    ),
  }
}

/** The tables of a comparison, in their order; one that would have no row is left out. */
export const compareTables = (
  missions: readonly ComparedMission[],
  byYears: boolean,
  words: CompareWords,
): Readonly<
  Record<'milestones' | 'standing' | 'slips' | 'strength' | 'curves' | 'years', CompareTable | null>
> => {
  const decided = decidedOf(missions)
  const withRows = (table: CompareTable) => (table.rows.length > 0 ? table : null)
  return {
    milestones: withRows(milestonesTable(decided, words)),
    standing: withRows(standingTable(decided, words)),
    slips: withRows(slipsTable(decided, words)),
    strength: withRows(strengthTable(decided, words)),
    curves: withRows(curvesTable(decided, words)),
    years: byYears ? withRows(yearsTable(missions, words)) : null,
  }
}

import { sourceOf } from '#src/domain/compare/compared-sources.ts'
import type { Milestone } from '#src/domain/compare/milestones.ts'
import type { ComparedMission, CurvePoint, Withdrawal } from '#src/domain/compare/withdrawal.ts'
import { exactDate } from '#src/domain/dates/dates.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { slippageKinds } from '#src/domain/plans/slippage.ts'
import type { DatePrecision, PartialDate, Qualifier } from '#src/schema/parts.ts'
import type { CompareWords } from '#src/text/compare-words.ts'
import { type Column, type ExportTable, makeTable } from '#src/export/tables/table.ts'

/** One statement of a comparison; the table that it stands in on the page says of what kind it is. */
type CompareFileRow = {
  part: string
  what: string
  date?: PartialDate | null
  precision?: DatePrecision
  daysFrom?: number
  daysTo?: number
  value?: number | null
  qualifier?: Qualifier
  percent?: number | null
  percentQualifier?: Qualifier | undefined
  note?: string | null
  sources?: readonly string[]
}

const milestoneRow = (
  milestone: Milestone,
  { step }: Withdrawal,
  { c, language }: CompareWords,
): CompareFileRow => {
  const { name, reached, planned, isUndone, sources } = milestone
  const row = { part: c.milestones, what: c.milestone[step][name], sources }
  if (reached === null)
    return planned === null
      ? { ...row, note: c.notYet }
      : { ...row, date: planned, note: c.notYetPlanned(formatDate(planned, language)) }
  return {
    ...row,
    date: reached.date,
    precision: reached.precision,
    daysFrom: reached.since.from,
    daysTo: reached.since.to,
    value: reached.count,
    note:
      [
        ...(reached.isBy ? [c.by(formatDate(reached.date, language))] : []),
        ...(isUndone ? [c.undone] : []),
      ].join('; ') || null,
  }
}

const curveRow = ({ day, since, count, share }: CurvePoint, what: string, part: string): CompareFileRow => ({
  part,
  what,
  date: exactDate(day),
  daysFrom: since,
  daysTo: since,
  value: count,
  percent: share,
})

const strengthRows = ({ strength }: Withdrawal, { t, c }: CompareWords): readonly CompareFileRow[] => {
  const part = c.strengths
  if (strength === null) return [{ part, what: c.noData }]
  const { base, isBaseAfter, points } = strength
  const rowOf = ({ row, quantity }: Pick<typeof base, 'row' | 'quantity'>): CompareFileRow => ({
    part,
    what: t.strength.component[row.component],
    date: row.date,
    precision: row.precision,
    value: quantity.value,
    qualifier: quantity.qualifier,
    sources: row.sources,
  })
  return [
    { ...rowOf(base), note: isBaseAfter ? c.baseAfter : c.base },
    ...points.map((point) =>
      Object.assign(rowOf(point), {
        daysFrom: point.since.from,
        daysTo: point.since.to,
        ...(point.share
          ? { percent: point.share.value, percentQualifier: point.share.qualifier }
          : { note: c.noShare }),
      }),
    ),
  ]
}

const withdrawalRows = (withdrawal: Withdrawal, words: CompareWords): readonly CompareFileRow[] => {
  const { t, c } = words
  const { total, before, now, gap, slips, milestones, actual, planned } = withdrawal
  const { columns } = c
  return [
    ...milestones.map((milestone) => milestoneRow(milestone, withdrawal, words)),
    { part: c.standing, what: columns.total, value: total },
    { part: c.standing, what: columns.atDecision, value: before },
    { part: c.standing, what: columns.now, value: now, percent: actual.at(-1)?.share ?? null },
    { part: c.standing, what: columns.plan, value: gap.planned },
    ...(gap.planned === null ? [] : [{ part: c.standing, what: columns.overdue, value: gap.overdue.length }]),
    ...slippageKinds.map((kind) => ({
      part: c.slips,
      what: t.plan.outcome[kind],
      value: slips.totals[kind],
    })),
    ...strengthRows(withdrawal, words),
    ...actual.map((point) => curveRow(point, columns.now, c.curves)),
    ...planned.map((point) => curveRow(point, columns.plan, c.curves)),
  ]
}

const yearRows = ({ maps }: ComparedMission, { t, c }: CompareWords): readonly CompareFileRow[] =>
  (maps?.years ?? []).map(({ year, estimate, share }) => ({
    part: c.years,
    what: t.words.estimate,
    date: String(year),
    precision: 'year',
    value: estimate.value,
    qualifier: estimate.qualifier,
    percent: share?.value ?? null,
    percentQualifier: share?.qualifier,
  }))

/** Everything that a comparison shows, a statement a row; documents are named with their mission. */
export const compareTable = (
  missions: readonly ComparedMission[],
  byYears: boolean,
  words: CompareWords,
): ExportTable => {
  const { t, c, language } = words
  const rows = missions.flatMap((compared) =>
    [
      ...(compared.withdrawal ? withdrawalRows(compared.withdrawal, words) : []),
      ...(byYears ? yearRows(compared, words) : []),
    ].map((row) => Object.assign(row, { mission: compared.mission })),
  )
  type Row = (typeof rows)[number]
  const word = (qualifier: Qualifier | undefined) =>
    qualifier === undefined ? null : t.words.qualifier[qualifier] || null
  const columns: readonly Column<Row>[] = [
    { key: 'mission', name: c.columns.mission, read: ({ mission }) => textIn(mission.shortName, language) },
    { key: 'table', name: c.columns.part, read: ({ part }) => part },
    { key: 'what', name: c.columns.step, read: ({ what }) => what },
    { key: 'date', name: c.columns.date, read: ({ date }) => date ?? null },
    {
      key: 'precision',
      name: t.exports.columns.statusPrecision,
      read: ({ precision }) => (precision ? t.exports.precision[precision] : null),
    },
    { key: 'daysFrom', name: c.columns.daysFrom, read: ({ daysFrom }) => daysFrom ?? null },
    { key: 'daysTo', name: c.columns.daysTo, read: ({ daysTo }) => daysTo ?? null },
    { key: 'value', name: c.columns.value, read: ({ value }) => value ?? null },
    { key: 'qualifier', name: t.exports.columns.qualifier, read: ({ qualifier }) => word(qualifier) },
    { key: 'percent', name: c.columns.percent, read: ({ percent }) => percent ?? null },
    {
      key: 'percentQualifier',
      name: `${t.exports.columns.qualifier}, ${c.columns.percent}`,
      read: ({ percentQualifier }) => word(percentQualifier),
    },
    { key: 'note', name: c.columns.note, read: ({ note }) => note ?? null },
    {
      key: 'sources',
      name: c.columns.sources,
      read: ({ sources, mission }) => [...new Set(sources)].map((id) => sourceOf(mission.id, id)).join(' '),
    },
  ]
  return makeTable(columns, rows)
}

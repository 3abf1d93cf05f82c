import { maybeIn } from '#src/domain/names/text-in.ts'
import type { Language } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import { type SlippageRow, conflictsOf, sourcesOf } from '#src/domain/plans/slippage.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { plannedTitle } from '#src/text/planned-title.ts'
import { otherDatesCell } from '#src/export/tables/other-dates.ts'
import { type Column, type ExportTable, makeTable } from '#src/export/tables/table.ts'

/**
 * Every planned date shown with what had become of it; the days are a number of their own, empty where a day
 * is not exact.
 */
export const slippageTable = (
  rows: readonly SlippageRow[],
  siteName: (id: string) => string,
  names: Names,
  t: Texts,
  language: Language,
): ExportTable => {
  const { columns: c } = t.exports
  const columns: readonly Column<SlippageRow>[] = [
    { key: 'id', name: c.id, read: ({ event }) => event.id },
    { key: 'planned', name: c.planned, read: ({ event }) => event.planned },
    { key: 'basis', name: t.plan.columns.basis, read: ({ standing }) => t.plan.standing[standing] },
    { key: 'outcome', name: t.plan.columns.outcome, read: ({ kind }) => t.plan.outcome[kind] },
    { key: 'days', name: c.daysLate, read: ({ days }) => days },
    {
      key: 'actual',
      name: t.plan.columns.actual,
      read: ({ done, fulfilledBy }) => (done && fulfilledBy ? fulfilledBy.date : null),
    },
    {
      key: 'precision',
      name: c.statusPrecision,
      read: ({ done, fulfilledBy }) =>
        done && fulfilledBy ? t.exports.precision[fulfilledBy.precision] : null,
    },
    {
      key: 'otherDates',
      name: c.otherDates,
      read: ({ done, fulfilledBy }) => (done ? otherDatesCell([fulfilledBy], t) : null),
    },
    { key: 'title', name: c.title, read: (row) => plannedTitle(row, siteName, t, language) },
    {
      key: 'province',
      name: c.province,
      read: ({ event }) => event.province && names.province(event.province),
    },
    {
      key: 'conflicts',
      name: c.conflicts,
      read: (row) => maybeIn(conflictsOf(row), language),
    },
    {
      key: 'sources',
      name: c.sources,
      read: (row) => sourcesOf(row).join(' '),
    },
  ]
  return makeTable(columns, rows)
}

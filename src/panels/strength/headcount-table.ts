import { type HeadcountPart, headcountParts } from '#src/domain/strength/headcount-view.ts'
import { monthCountsOf, sumOf } from '#src/domain/personnel/month-counts.ts'
import type { Headcount } from '#src/schema/headcount.ts'
import { personnelKinds } from '#src/schema/personnel-kinds.ts'
import type { HeadcountTexts } from '#src/text/load-headcounts.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { type Column, type ExportTable, makeTable } from '#src/export/tables/table.ts'

/** People and women of each kind, where a count has the finer rows. */
const kindColumns = (h: HeadcountTexts): readonly Column<Headcount>[] => [
  ...personnelKinds.map((kind): Column<Headcount> => ({
    key: kind,
    name: h.detail.line[kind],
    read: ({ by }) => (by ? sumOf(monthCountsOf(by, [kind])) : null),
  })),
  {
    key: 'women',
    name: h.detail.women,
    read: ({ by }) => (by ? sumOf(by.flatMap((one) => personnelKinds.flatMap((kind) => one[kind]?.women ?? []))) : null), // prettier-ignore
  },
]

/** The monthly head counts, a row each; an empty cell is not reported. */
export const headcountTable = (rows: readonly Headcount[], t: Texts, h: HeadcountTexts): ExportTable => {
  const { columns: c } = t.exports
  const counted = (part: HeadcountPart): Column<Headcount> => ({
    key: part,
    name: h.part[part],
    read: (row) => row[part],
  })
  const columns: readonly Column<Headcount>[] = [
    { key: 'id', name: c.id, read: ({ id }) => id },
    { key: 'month', name: h.columns.month, read: ({ month }) => month },
    { key: 'mission', name: h.columns.mission, read: ({ mission }) => mission },
    ...headcountParts.map(counted),
    { key: 'contributors', name: h.columns.contributors, read: ({ contributors }) => contributors },
    ...(rows.some(({ by }) => by !== undefined) ? kindColumns(h) : []),
    { key: 'sums', name: h.columns.sums, read: ({ summed }) => (summed ? h.byUs : h.bySource) },
    { key: 'sources', name: c.sources, read: ({ sources }) => sources.join(' ') },
  ]
  return makeTable(columns, rows)
}

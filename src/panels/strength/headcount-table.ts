import { type HeadcountPart, headcountParts } from '#src/domain/strength/headcount-view.ts'
import type { Headcount } from '#src/schema/headcount.ts'
import type { HeadcountTexts } from '#src/text/load-headcounts.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { type Column, type ExportTable, makeTable } from '#src/export/tables/table.ts'

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
    { key: 'sums', name: h.columns.sums, read: ({ summed }) => (summed ? h.byUs : h.bySource) },
    { key: 'sources', name: c.sources, read: ({ sources }) => sources.join(' ') },
  ]
  return makeTable(columns, rows)
}

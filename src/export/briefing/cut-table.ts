import type { BriefingBlock, BriefingSection } from './sections.ts'

type TableBlock = Extract<BriefingBlock, { kind: 'table' }>

/** Rows of a table of a short section on pages. */
const mostRows = 12

/** A table of a short section is cut where pages begin to turn: what is left out is said in its last row. */
export const cutTable = (table: TableBlock, { leftOut }: Pick<BriefingSection, 'leftOut'>): TableBlock => {
  const { header, rows, columns } = table
  if (!leftOut || rows.length <= mostRows) return table
  const kept = rows.slice(0, mostRows - 1)
  const widest = columns.indexOf(Math.max(...columns))
  const note = header.map((_, column) => (column === widest ? leftOut(rows.length - kept.length) : ''))
  return { ...table, rows: [...kept, note] }
}

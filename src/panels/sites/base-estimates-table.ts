import { estimateParts } from '#src/domain/sites/base-estimates.ts'
import { type Column, type ExportTable, makeTable } from '#src/export/tables/table.ts'
import type { BaseEstimate } from '#src/schema/base-estimate.ts'
import type { BaseEstimateTexts } from '#src/text/load-base-estimates.ts'
import type { Texts } from '#src/text/load-texts.ts'

/** The estimates at bases, a row each, as the source has them; an empty cell is no data. */
export const baseEstimatesTable = (
  rows: readonly BaseEstimate[],
  names: ReadonlyMap<string, string>,
  t: Texts,
  b: BaseEstimateTexts,
): ExportTable => {
  const { columns: c } = t.exports
  const columns: readonly Column<BaseEstimate>[] = [
    { key: 'id', name: c.id, read: ({ id }) => id },
    { key: 'site', name: c.site, read: ({ site }) => site },
    { key: 'siteName', name: b.columns.siteName, read: ({ site }) => names.get(site) ?? null },
    { key: 'mission', name: b.columns.mission, read: ({ mission }) => mission },
    { key: 'date', name: b.columns.date, read: ({ date }) => date },
    ...estimateParts.map((part): Column<BaseEstimate> => ({
      key: part,
      name: b.columns[part],
      read: (row) => row[part],
    })),
    { key: 'sources', name: c.sources, read: ({ sources }) => sources.join(' ') },
  ]
  return makeTable(columns, rows)
}

import type { Names } from '#src/domain/names/names.ts'
import { type ContributorRow, contributorRows } from '#src/domain/strength/contributor-counts.ts'
import { type ExportTable, makeTable } from '#src/export/tables/table.ts'
import type { Headcount } from '#src/schema/headcount.ts'
import type { HeadcountTexts } from '#src/text/load-headcounts.ts'
import type { Texts } from '#src/text/load-texts.ts'

/** Every month, contributor and kind as a row: women and men apart; an empty cell is not reported. */
export const contributorTable = (
  listed: readonly Headcount[],
  names: Pick<Names, 'contributor'>,
  t: Texts,
  h: HeadcountTexts,
): ExportTable => {
  const { columns: c } = t.exports
  return makeTable<ContributorRow>(
    [
      { key: 'month', name: h.columns.month, read: ({ month }) => month },
      { key: 'mission', name: h.columns.mission, read: ({ mission }) => mission },
      { key: 'contributor', name: h.detail.code, read: ({ contributor }) => contributor },
      { key: 'name', name: h.detail.contributor, read: ({ contributor }) => names.contributor(contributor) },
      { key: 'kind', name: h.detail.kind, read: ({ kind }) => h.detail.line[kind] },
      { key: 'women', name: h.detail.ofWomen, read: ({ women }) => women },
      { key: 'men', name: h.detail.ofMen, read: ({ men }) => men },
      { key: 'sources', name: c.sources, read: ({ sources }) => sources.join(' ') },
    ],
    contributorRows(listed),
  )
}

import type { Language } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import { maybeIn, textIn } from '#src/domain/names/text-in.ts'
import type { SiteCount } from '#src/schema/site-count.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { type Column, type ExportTable, makeTable } from '#src/export/tables/table.ts'

/** The counts that others published, a row each: number and qualifier apart, who said it, of which area. */
export const countsTable = (
  counts: readonly SiteCount[],
  names: Names,
  t: Texts,
  language: Language,
): ExportTable => {
  const { columns: c } = t.exports
  const { columns: own } = t.plan
  const columns: readonly Column<SiteCount>[] = [
    { key: 'id', name: c.id, read: ({ id }) => id },
    { key: 'value', name: own.count, read: ({ value }) => value },
    { key: 'qualifier', name: c.qualifier, read: ({ qualifier }) => t.words.qualifier[qualifier] || null },
    { key: 'counted', name: own.counted, read: ({ counted }) => textIn(counted, language) },
    { key: 'saidBy', name: own.saidBy, read: ({ saidBy }) => textIn(saidBy, language) },
    { key: 'date', name: own.date, read: ({ date }) => date },
    { key: 'precision', name: c.statusPrecision, read: ({ precision }) => t.exports.precision[precision] },
    {
      key: 'province',
      name: own.place,
      read: ({ province }) => (province === null ? t.timeline.wholeMission : names.province(province)),
    },
    { key: 'provinceCode', name: c.provinceCode, read: ({ province }) => province },
    { key: 'notes', name: c.notes, read: ({ notes }) => maybeIn(notes, language) },
    { key: 'sources', name: c.sources, read: ({ sources }) => sources.join(' ') },
  ]
  return makeTable(columns, counts)
}

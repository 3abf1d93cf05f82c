import { byImportance } from '#src/domain/sites/importance.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { TwoDates } from '#src/domain/page/two-dates.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { statusSources } from '#src/domain/sites/status.ts'
import type { ExportContext } from '#src/export/context.ts'
import { type Column, type ExportTable, makeTable } from '#src/export/tables/table.ts'
import { areaOf } from '#src/text/area-of.ts'
import { statusWord } from '#src/text/status-phrase.ts'

type Pair = { site: SiteRow['site']; before: SiteRow | null; after: SiteRow | null }

const pairsOf = ({ before, after }: TwoDates): readonly Pair[] => {
  const [earlier, later] = [before, after].map(({ shown }) => new Map(shown.map((row) => [row.site.id, row])))
  const rows = byImportance([
    ...after.shown,
    ...before.shown.filter(({ site }) => later?.has(site.id) !== true),
  ])
  return rows.map(({ site }) => ({
    site,
    before: earlier?.get(site.id) ?? null,
    after: later?.get(site.id) ?? null,
  }))
}

/** Each site that one of the two maps shows, with its status on both days; empty where a map has it not. */
export const twoDatesTable = (dates: TwoDates, { names, t, language }: ExportContext): ExportTable => {
  const { columns: c } = t.exports
  const { days } = dates
  const columnsOf = (which: 'before' | 'after', day: string): readonly Column<Pair>[] => [
    {
      key: `${which}Status`,
      name: `${c.status}, ${day}`,
      read: (pair) => pair[which] && statusWord(pair[which].status, t),
    },
    {
      key: `${which}Since`,
      name: `${c.statusDate}, ${day}`,
      read: (pair) => pair[which]?.status.since?.date ?? null,
    },
    {
      key: `${which}Precision`,
      name: `${c.statusPrecision}, ${day}`,
      read: (pair) => {
        const since = pair[which]?.status.since
        return since ? t.exports.precision[since.precision] : null
      },
    },
  ]
  const columns: readonly Column<Pair>[] = [
    { key: 'id', name: c.id, read: ({ site }) => site.id },
    { key: 'site', name: c.site, read: ({ site }) => textIn(site.name, language) },
    { key: 'province', name: c.province, read: ({ site }) => areaOf(site, names, t) },
    ...columnsOf('before', days.from),
    ...columnsOf('after', days.to),
    {
      key: 'sources',
      name: c.sources,
      read: ({ site, before, after }) =>
        [...new Set([before, after].flatMap((row) => (row ? statusSources(row.status, site) : [])))].join(
          ' ',
        ),
    },
  ]
  return makeTable(columns, pairsOf(dates))
}

import { isUnsized } from '#src/domain/sites/estimate.ts'
import type { EstimateSeries } from '#src/domain/strength/estimate-series.ts'
import type { Language } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import { apartReason } from '#src/domain/strength/strength-series.ts'
import type { Strength } from '#src/schema/contingent.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { maybeIn, textIn } from '#src/domain/names/text-in.ts'
import { type Column, type ExportTable, makeTable } from '#src/export/tables/table.ts'

/**
 * Ceilings and actual strengths as they are listed, with qualifiers, resolutions, and why a figure belongs to
 * no series.
 */
export const strengthTable = (
  rows: readonly Strength[],
  names: Names,
  t: Texts,
  language: Language,
): ExportTable => {
  const { columns: c } = t.exports
  const s = t.strength.columns
  const columns: readonly Column<Strength>[] = [
    { key: 'id', name: c.id, read: ({ id }) => id },
    { key: 'date', name: c.date, read: ({ date }) => date },
    { key: 'precision', name: c.statusPrecision, read: ({ precision }) => t.exports.precision[precision] },
    { key: 'component', name: s.component, read: ({ component }) => t.strength.component[component] },
    { key: 'label', name: c.title, read: ({ label }) => textIn(label, language) },
    { key: 'ceiling', name: s.ceiling, read: ({ authorised }) => authorised },
    { key: 'resolution', name: c.resolution, read: ({ resolution }) => resolution ?? null },
    { key: 'actual', name: s.actual, read: ({ actual }) => actual?.value ?? null },
    {
      key: 'qualifier',
      name: c.qualifier,
      read: ({ actual }) => (actual && t.words.qualifier[actual.qualifier]) || null,
    },
    {
      key: 'apart',
      name: s.why,
      read: (row) => {
        const reason = apartReason(row)
        return reason && t.strength.apart[reason]
      },
    },
    { key: 'province', name: c.province, read: ({ province }) => province && names.province(province) },
    {
      key: 'contributor',
      name: c.contributor,
      read: ({ contributor }) => contributor && names.contributor(contributor),
    },
    { key: 'notes', name: c.notes, read: ({ notes }) => maybeIn(notes, language) },
    { key: 'sources', name: c.sources, read: ({ sources }) => sources.join(' ') },
  ]
  return makeTable(columns, rows)
}

type EstimateRow = { year: number; band: string; value: number; atLeast: boolean }

/**
 * The estimates of the area, a row for each year and band: all of them estimates, some of them at least so,
 * and all read off the same documents.
 */
export const estimatesTable = (
  series: EstimateSeries,
  bandNames: readonly string[],
  sources: readonly string[],
  t: Texts,
): ExportTable => {
  const { columns: c } = t.exports
  const columns: readonly Column<EstimateRow>[] = [
    { key: 'year', name: c.troopsYear, read: ({ year }) => year },
    {
      key: 'band',
      name: series.grouping === 'province' ? c.province : c.contributor,
      read: ({ band }) => band,
    },
    {
      key: 'troops',
      name: c.troops,
      read: ({ value, atLeast }) => (isUnsized({ mean: value, atLeast }) ? null : value),
    },
    {
      key: 'troopsQualifier',
      name: c.qualifier,
      read: ({ atLeast }) => (atLeast ? t.exports.atLeastEstimate : t.exports.estimate),
    },
    { key: 'sources', name: c.sources, read: () => sources.join(' ') },
  ]
  const rows = series.years.flatMap((year, index) =>
    series.bands.flatMap(({ cells }, band) => {
      const cell = cells[index]
      return cell ? [{ year, band: bandNames[band] ?? '', ...cell }] : []
    }),
  )
  return makeTable(columns, rows)
}

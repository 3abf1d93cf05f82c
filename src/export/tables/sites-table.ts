import type { Language } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { sourcesDiffer, statusSources } from '#src/domain/sites/status.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { returnPhrase, statusWord } from '#src/text/status-phrase.ts'
import { maybeIn, textIn } from '#src/domain/names/text-in.ts'
import { otherDatesCell } from './other-dates.ts'
import { type Column, type ExportTable, makeTable } from './table.ts'

/**
 * The sites as shown: status with its date and recipient, estimate with its qualifier and year, position with
 * its precision.
 */
export const sitesTable = (
  rows: readonly SiteRow[],
  names: Names,
  t: Texts,
  language: Language,
): ExportTable => {
  const { columns: c } = t.exports
  const columns: readonly Column<SiteRow>[] = [
    { key: 'id', name: c.id, read: ({ site }) => site.id },
    { key: 'site', name: c.site, read: ({ site }) => textIn(site.name, language) },
    { key: 'province', name: c.province, read: ({ site }) => names.province(site.province) },
    { key: 'provinceCode', name: c.provinceCode, read: ({ site }) => site.province },
    { key: 'status', name: c.status, read: ({ status }) => statusWord(status, t) },
    { key: 'since', name: c.statusDate, read: ({ status }) => status.since?.date ?? null },
    {
      key: 'sincePrecision',
      name: c.statusPrecision,
      read: ({ status }) => (status.since ? t.exports.precision[status.since.precision] : null),
    },
    {
      key: 'sinceOtherDates',
      name: c.otherDates,
      read: ({ status }) => otherDatesCell([status.since?.event], t),
    },
    {
      key: 'recipient',
      name: c.recipient,
      read: ({ status }) => maybeIn(status.since?.recipient, language),
    },
    {
      key: 'returned',
      name: c.returned,
      read: ({ status }) => returnPhrase(status, t, language, null),
    },
    {
      key: 'contributors',
      name: c.contributors,
      read: ({ contributors }) => contributors.map((code) => names.contributor(code)).join(', ') || null,
    },
    {
      key: 'kinds',
      name: c.kinds,
      read: ({ kinds }) => kinds.map((kind) => t.words.unitKind[kind]).join(', ') || null,
    },
    { key: 'troops', name: c.troops, read: ({ estimate }) => estimate?.mean ?? null },
    {
      key: 'troopsQualifier',
      name: c.qualifier,
      read: ({ estimate }) => estimate && (estimate.atLeast ? t.exports.atLeastEstimate : t.exports.estimate),
    },
    { key: 'troopsYear', name: c.troopsYear, read: ({ estimate }) => estimate?.year ?? null },
    { key: 'lastDocumented', name: c.lastDocumented, read: ({ status }) => status.knownUntil },
    { key: 'latitude', name: c.latitude, read: ({ site }) => site.position?.lat ?? null },
    { key: 'longitude', name: c.longitude, read: ({ site }) => site.position?.lon ?? null },
    { key: 'position', name: c.position, read: ({ site }) => t.words.locationPrecision[site.precision] },
    {
      key: 'sourcesDiffer',
      name: c.sourcesDiffer,
      read: ({ history, status }) =>
        sourcesDiffer(history, status)
          ? ([status.step, status.since].find((step) => step?.event?.conflicts)?.event?.conflicts?.[
              language
            ] ?? t.words.sourcesDiffer)
          : null,
    },
    {
      key: 'sources',
      name: c.sources,
      read: ({ site, status }) => statusSources(status, site).join(' '),
    },
  ]
  return makeTable(columns, rows)
}

import { isUnsized } from '#src/domain/sites/estimate.ts'
import { areaOf } from '#src/text/area-of.ts'
import type { Language } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { ListedSite } from '#src/domain/sites/site-order.ts'
import { sourcesDiffer, statusSources } from '#src/domain/sites/status.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { pastWords, plannedWords } from '#src/text/plan-at-day-words.ts'
import { returnPhrase, statusWord } from '#src/text/status-phrase.ts'
import { gridText, sexagesimalText } from '#src/text/coordinates.ts'
import { maybeIn, textIn } from '#src/domain/names/text-in.ts'
import { otherDatesCell } from './other-dates.ts'
import { type Column, type ExportTable, makeTable } from './table.ts'

/**
 * The sites as shown: status with its date and recipient, estimate with its qualifier and year, position with
 * its precision, and how it stands against its planned date.
 */
export const sitesTable = (
  listed: readonly ListedSite[],
  names: Names,
  t: Texts,
  language: Language,
): ExportTable => {
  const { columns: c } = t.exports
  const columns: readonly Column<ListedSite>[] = [
    { key: 'id', name: c.id, read: ({ row: { site } }) => site.id },
    { key: 'site', name: c.site, read: ({ row: { site } }) => textIn(site.name, language) },
    { key: 'province', name: c.province, read: ({ row: { site } }) => areaOf(site, names, t) },
    { key: 'provinceCode', name: c.provinceCode, read: ({ row: { site } }) => site.province },
    { key: 'status', name: c.status, read: ({ row: { status } }) => statusWord(status, t) },
    { key: 'since', name: c.statusDate, read: ({ row: { status } }) => status.since?.date ?? null },
    {
      key: 'sincePrecision',
      name: c.statusPrecision,
      read: ({ row: { status } }) => (status.since ? t.exports.precision[status.since.precision] : null),
    },
    {
      key: 'sinceOtherDates',
      name: c.otherDates,
      read: ({ row: { status } }) => otherDatesCell([status.since?.event], t),
    },
    {
      key: 'recipient',
      name: c.recipient,
      read: ({ row: { status } }) => maybeIn(status.since?.recipient, language),
    },
    { key: 'planned', name: c.planned, read: ({ plan }) => plan?.plan.date ?? null },
    {
      key: 'plannedBasis',
      name: t.plan.columns.basis,
      read: ({ plan }) => plan && plannedWords(plan, names, t, language).basis,
    },
    { key: 'againstPlan', name: t.siteList.past, read: ({ plan }) => pastWords(plan, t, language) },
    { key: 'daysLate', name: c.daysLate, read: ({ plan }) => plan?.days ?? null },
    {
      key: 'returned',
      name: c.returned,
      read: ({ row: { status } }) => returnPhrase(status, t, language, null),
    },
    {
      key: 'contributors',
      name: c.contributors,
      read: ({ row: { contributors } }) =>
        contributors.map((code) => names.contributor(code)).join(', ') || null,
    },
    {
      key: 'kinds',
      name: c.kinds,
      read: ({ row: { kinds } }) => kinds.map((kind) => t.words.unitKind[kind]).join(', ') || null,
    },
    {
      key: 'troops',
      name: c.troops,
      read: ({ row: { estimate } }) => (estimate && !isUnsized(estimate) ? estimate.mean : null),
    },
    {
      key: 'troopsQualifier',
      name: c.qualifier,
      read: ({ row: { estimate } }) =>
        estimate && (estimate.atLeast ? t.exports.atLeastEstimate : t.exports.estimate),
    },
    { key: 'troopsYear', name: c.troopsYear, read: ({ row: { estimate } }) => estimate?.year ?? null },
    { key: 'lastDocumented', name: c.lastDocumented, read: ({ row: { status } }) => status.knownUntil },
    { key: 'latitude', name: c.latitude, read: ({ row: { site } }) => site.position?.lat ?? null },
    { key: 'longitude', name: c.longitude, read: ({ row: { site } }) => site.position?.lon ?? null },
    {
      key: 'sexagesimal',
      name: c.sexagesimal,
      read: ({ row: { site } }) => sexagesimalText(site, t, language),
    },
    { key: 'grid', name: c.grid, read: ({ row: { site } }) => gridText(site) },
    {
      key: 'position',
      name: c.position,
      read: ({ row: { site } }) => t.kinds.locationPrecision[site.precision],
    },
    {
      key: 'sourcesDiffer',
      name: c.sourcesDiffer,
      read: ({ row: { history, status } }) =>
        sourcesDiffer(history, status)
          ? ([status.step, status.since].find((step) => step?.event?.conflicts)?.event?.conflicts?.[
              language
            ] ?? t.words.sourcesDiffer)
          : null,
    },
    {
      key: 'sources',
      name: c.sources,
      read: ({ row: { site, status } }) => statusSources(status, site).join(' '),
    },
  ]
  return makeTable(columns, listed)
}

import { isAfterCoverage } from '#src/domain/dates/after-coverage.ts'
import { type PartialDate, compareDates } from '#src/domain/dates/dates.ts'
import type { Language } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { maybeIn, textIn } from '#src/domain/names/text-in.ts'
import { otherDatesCell } from '#src/export/tables/other-dates.ts'
import { type Column, type ExportTable, makeTable } from '#src/export/tables/table.ts'

/**
 * The events as shown, in the order of their dates, with precision, plan, recipient and disagreements in
 * columns of their own, and in one more what must be said of an event after `covered`, the last documented
 * day of the mission.
 */
export const eventsTable = (
  events: readonly MissionEvent[],
  covered: PartialDate,
  siteName: (id: string) => string,
  names: Names,
  t: Texts,
  language: Language,
): ExportTable => {
  const { columns: c } = t.exports
  const columns: readonly Column<MissionEvent>[] = [
    { key: 'id', name: c.id, read: ({ id }) => id },
    { key: 'date', name: c.date, read: ({ date }) => date },
    { key: 'precision', name: c.statusPrecision, read: ({ precision }) => t.exports.precision[precision] },
    { key: 'otherDates', name: c.otherDates, read: (event) => otherDatesCell([event], t) },
    { key: 'type', name: c.type, read: ({ type }) => t.words.eventType[type] },
    { key: 'status', name: c.happened, read: ({ status }) => t.kinds.eventStatus[status] },
    { key: 'title', name: c.title, read: ({ title }) => textIn(title, language) },
    { key: 'summary', name: c.summary, read: ({ summary }) => textIn(summary, language) },
    { key: 'province', name: c.province, read: ({ province }) => province && names.province(province) },
    { key: 'site', name: c.site, read: ({ site }) => site && siteName(site) },
    {
      key: 'contributor',
      name: c.contributor,
      read: ({ contributor }) => contributor && names.contributor(contributor),
    },
    { key: 'recipient', name: c.recipient, read: ({ recipient }) => maybeIn(recipient, language) },
    { key: 'planned', name: c.planned, read: ({ planned }) => planned },
    {
      key: 'afterData',
      name: c.afterData,
      read: (event) => (isAfterCoverage(event, covered) ? t.date.afterData : null),
    },
    { key: 'conflicts', name: c.conflicts, read: ({ conflicts }) => maybeIn(conflicts, language) },
    { key: 'sources', name: c.sources, read: ({ sources }) => sources.join(' ') },
  ]
  return makeTable(
    columns,
    events.toSorted((a, b) => compareDates(a.date, b.date)),
  )
}

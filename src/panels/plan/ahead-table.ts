import type { Language } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { DateAhead } from '#src/domain/plans/next-date.ts'
import { type AheadDays, aheadWords } from '#src/text/ahead-words.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { type Column, type ExportTable, makeTable } from '#src/export/tables/table.ts'

/** Every date ahead of the date shown; the days are a number, and empty where the date is no exact day. */
export const aheadTable = (
  dates: readonly DateAhead[],
  days: AheadDays,
  siteName: (id: string) => string,
  names: Names,
  t: Texts,
  language: Language,
): ExportTable => {
  const { columns: c } = t.exports
  const { columns: own } = t.plan.ahead
  const words = (ahead: DateAhead) => aheadWords(ahead, days, siteName, names, t, language)
  const columns: readonly Column<DateAhead>[] = [
    { key: 'id', name: c.id, read: ({ event }) => event.id },
    { key: 'date', name: own.date, read: ({ date }) => date },
    { key: 'days', name: own.days, read: (one) => (one.isExact ? one.days : null) },
    { key: 'title', name: own.what, read: (one) => words(one).what },
    { key: 'whose', name: own.whose, read: (one) => words(one).whose || t.timeline.wholeMission },
    { key: 'basis', name: own.basis, read: (one) => words(one).basis },
    { key: 'remarks', name: c.notes, read: (one) => words(one).remarks.join(' ') || null },
    { key: 'sources', name: c.sources, read: ({ event }) => event.sources.join(' ') },
  ]
  return makeTable(columns, dates)
}

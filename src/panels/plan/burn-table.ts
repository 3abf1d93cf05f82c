import { changeEvidence } from '#src/domain/plans/burn-down.ts'
import type { BurnView } from '#src/domain/plans/burn-view.ts'
import { type Day, type PartialDate, addDays, lastDay } from '#src/domain/dates/dates.ts'
import { planOn } from '#src/domain/plans/site-plans.ts'
import type { Language } from '#src/domain/names/formats.ts'
import type { DatedPoint } from '#src/schema/parts.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { maybeIn, textIn } from '#src/domain/names/text-in.ts'
import { otherDatesCell } from '#src/export/tables/other-dates.ts'
import { type Column, type ExportTable, makeTable } from '#src/export/tables/table.ts'

type BurnRow = {
  day: Day
  /** As precise as it is known; a deadline is as precise as it was written. */
  date: PartialDate
  precision: DatedPoint['precision'] | null
  what: string
  title: string
  open: number | null
  /** Of a deadline: how many of its own sites remained; another number than that of all. */
  ofDeadline: number | null
  planned: PartialDate | null
  /** What else sources date it to. */
  otherDates: string | null
  conflicts: string | null
  sources: readonly string[]
}

const rowsOf = (view: BurnView, t: Texts, language: Language): readonly BurnRow[] => {
  const changes = view.changes.map((change): BurnRow => {
    const { kind, day, step, history, after } = change
    const { date, precision, sources } = changeEvidence(change)
    return {
      day,
      date,
      precision,
      what: kind === 'left' && step ? t.words.status[step.status] : t.plan.change[kind],
      title: textIn(history.site.name, language),
      open: after,
      ofDeadline: null,
      planned:
        kind === 'left' ? (planOn(view.plans.get(history.site.id), addDays(day, -1))?.date ?? null) : null,
      otherDates: otherDatesCell([step?.event], t),
      conflicts: maybeIn(step?.event?.conflicts, language),
      sources,
    }
  })
  const deadlines = view.deadlines.map(({ day, date, outcome, events, remaining }): BurnRow => ({
    day,
    date,
    precision: null,
    what: t.plan.deadline[outcome],
    title: t.words.list(events.map(({ title }) => textIn(title, language))),
    open: null,
    ofDeadline: remaining.length,
    planned: date,
    // Other dates of the records that set it are none of the deadline.
    otherDates: null,
    conflicts: null,
    sources: events.flatMap(({ sources }) => sources),
  }))
  const suspensions = view.suspensions.map((event): BurnRow => ({
    day: lastDay(event.date),
    date: event.date,
    precision: event.precision,
    what: t.plan.suspension,
    title: textIn(event.title, language),
    open: null,
    ofDeadline: null,
    planned: null,
    otherDates: otherDatesCell([event], t),
    conflicts: maybeIn(event.conflicts, language),
    sources: event.sources,
  }))
  return [...changes, ...deadlines, ...suspensions].toSorted((a, b) =>
    a.day === b.day ? 0 : a.day < b.day ? -1 : 1,
  )
}

/** Step by step how the number of sites remaining changed, with deadlines and suspensions. */
export const burnTable = (view: BurnView, t: Texts, language: Language): ExportTable => {
  const { columns: c } = t.exports
  const columns: readonly Column<BurnRow>[] = [
    { key: 'date', name: c.date, read: ({ date }) => date },
    {
      key: 'precision',
      name: c.statusPrecision,
      read: ({ precision }) => precision && t.exports.precision[precision],
    },
    { key: 'otherDates', name: c.otherDates, read: ({ otherDates }) => otherDates },
    { key: 'what', name: t.plan.columns.what, read: ({ what }) => what },
    { key: 'title', name: c.title, read: ({ title }) => title },
    { key: 'open', name: t.plan.columns.after, read: ({ open }) => open },
    { key: 'ofDeadline', name: t.plan.columns.deadlineRemaining, read: ({ ofDeadline }) => ofDeadline },
    { key: 'planned', name: c.planned, read: ({ planned }) => planned },
    { key: 'conflicts', name: c.conflicts, read: ({ conflicts }) => conflicts },
    { key: 'sources', name: c.sources, read: ({ sources }) => [...new Set(sources)].join(' ') },
  ]
  return makeTable(columns, rowsOf(view, t, language))
}

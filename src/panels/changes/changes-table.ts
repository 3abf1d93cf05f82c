import type { PartialDate } from '#src/domain/dates/dates.ts'
import { isAfterCoverage } from '#src/domain/dates/after-coverage.ts'
import type { Changes } from '#src/domain/changes/changes.ts'
import { type Language, formatNumber } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import { type Turn, byOutcome } from '#src/domain/changes/site-changes.ts'
import { isDocumented } from '#src/domain/sites/status-rules.ts'
import type { Estimate } from '#src/domain/sites/estimate.ts'
import { estimatedTroops } from '#src/text/estimate-phrase.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { DatedPoint } from '#src/schema/parts.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { maybeIn, textIn } from '#src/domain/names/text-in.ts'
import { otherDatesCell } from '#src/export/tables/other-dates.ts'
import { type Column, type ExportTable, makeTable } from '#src/export/tables/table.ts'

/** One change as a row: a step of a site, goods handed over, a contingent's coming or leaving, a ceiling. */
export type ChangeRow = {
  id: string
  /** Group of the list that it stands in. */
  kind: string
  title: string
  province: string | null
  at: DatedPoint | null
  /** The events that it is dated by: other sources may date them otherwise. */
  events: readonly MissionEvent[]
  before: string | null
  after: string | null
  recipient: string | null
  /**
   * What must be said with it: a return, first mention, with the whole province, may lie before the period.
   */
  remarks: string | null
  conflicts: string | null
  sources: readonly string[]
}

const remarksOf = ({ returned, event, before, mayPrecede }: Turn, { changes }: Texts): string | null =>
  [
    returned ? changes.returned[returned] : '',
    event === null ? (isDocumented(before) ? changes.seenSo : changes.firstMention) : '',
    event !== null && event.site === null ? changes.wholeProvince : '',
    mayPrecede ? changes.mayPrecede : '',
  ]
    .filter(Boolean)
    .join('; ') || null

const siteRows = (changes: Changes, t: Texts, language: Language): readonly ChangeRow[] =>
  byOutcome(changes.sites)
    .flatMap(({ sites }) => sites)
    .flatMap(({ site, turns }) =>
      turns.map((turn) => ({
        id: site.id,
        kind: t.changes.sites,
        title: textIn(site.name, language),
        province: site.province,
        at: turn,
        events: turn.event === null ? [] : [turn.event],
        before: t.words.status[turn.before],
        after: t.words.status[turn.status],
        recipient: maybeIn(turn.recipient, language),
        remarks: remarksOf(turn, t),
        conflicts: maybeIn(turn.conflicts, language),
        sources: turn.sources,
      })),
    )

/** Events as rows of a group. */
const eventRows = (
  events: readonly MissionEvent[],
  kind: string,
  covered: PartialDate,
  t: Texts,
  language: Language,
): readonly ChangeRow[] =>
  events.map((event) => ({
    id: event.id,
    kind,
    title: textIn(event.title, language),
    province: event.province,
    at: event,
    events: [event],
    before: null,
    after: null,
    recipient: maybeIn(event.recipient, language),
    remarks: isAfterCoverage(event, covered) ? t.date.afterData : null,
    conflicts: maybeIn(event.conflicts, language),
    sources: event.sources,
  }))

/** The estimates of the maps of two years, side by side as on the page. */
const estimateRows = ({ estimates }: Changes, t: Texts, language: Language): readonly ChangeRow[] => {
  if (!estimates) return []
  const troops = (estimate: Estimate) =>
    t.changes.ofYear(estimatedTroops(estimate, t, language), estimate.year)
  return [
    {
      id: 'estimates',
      kind: t.changes.estimates,
      title: t.changes.estimates,
      province: null,
      at: null,
      events: [],
      before: troops(estimates.before),
      after: troops(estimates.after),
      recipient: null,
      remarks: null,
      conflicts: null,
      sources: estimates.sources,
    },
  ]
}

/**
 * Every change shown, group by group, each with its date as precise as known, its remarks, disagreements and
 * sources. What lies after `covered`, the last documented day of the mission, says so in its remarks.
 */
export const changeRows = (
  changes: Changes,
  names: Names,
  covered: PartialDate,
  t: Texts,
  language: Language,
): readonly ChangeRow[] => [
  ...siteRows(changes, t, language),
  ...eventRows(changes.goods, t.changes.goods, covered, t, language),
  ...changes.contingents.map(({ id, contingent, contributor, direction, at, events, sources }) => ({
    id,
    kind: t.changes.contingents,
    title: maybeIn(contingent?.name, language) ?? maybeIn(events[0]?.title, language) ?? '',
    province: contingent?.province ?? events[0]?.province ?? null,
    at,
    events,
    before: null,
    after: t.changes[direction],
    recipient: null,
    remarks:
      [
        contributor ? names.contributor(contributor) : '',
        events.some((event) => isAfterCoverage(event, covered)) ? t.date.afterData : '',
      ]
        .filter(Boolean)
        .join('; ') || null,
    conflicts:
      events
        .flatMap((event) => event.conflicts ?? [])
        .map((conflict) => textIn(conflict, language))
        .join(' ') || null,
    sources,
  })),
  ...changes.ceilings.map(({ before, after, from, to }) => ({
    id: after.id,
    kind: t.changes.ceilings,
    title: textIn(after.label, language),
    province: after.province,
    at: after,
    events: [],
    before: formatNumber(from, language),
    after: formatNumber(to, language),
    recipient: null,
    remarks: null,
    conflicts: null,
    sources: [...after.sources, ...before.sources],
  })),
  ...estimateRows(changes, t, language),
  ...eventRows(changes.events, t.changes.events, covered, t, language),
]

/** The changes between two dates as a table that leaves. */
export const changesTable = (
  changes: Changes,
  names: Names,
  covered: PartialDate,
  t: Texts,
  language: Language,
): ExportTable => {
  const { columns: c } = t.exports
  const columns: readonly Column<ChangeRow>[] = [
    { key: 'id', name: c.id, read: ({ id }) => id },
    { key: 'kind', name: c.kind, read: ({ kind }) => kind },
    { key: 'title', name: c.title, read: ({ title }) => title },
    { key: 'province', name: c.province, read: ({ province }) => province && names.province(province) },
    { key: 'date', name: c.date, read: ({ at }) => at?.date ?? null },
    {
      key: 'precision',
      name: c.statusPrecision,
      read: ({ at }) => at && t.exports.precision[at.precision],
    },
    { key: 'otherDates', name: c.otherDates, read: ({ events }) => otherDatesCell(events, t) },
    { key: 'before', name: c.before, read: ({ before }) => before },
    { key: 'after', name: c.after, read: ({ after }) => after },
    { key: 'recipient', name: c.recipient, read: ({ recipient }) => recipient },
    { key: 'remarks', name: c.notes, read: ({ remarks }) => remarks },
    { key: 'conflicts', name: c.conflicts, read: ({ conflicts }) => conflicts },
    { key: 'sources', name: c.sources, read: ({ sources }) => sources.join(' ') },
  ]
  return makeTable(columns, changeRows(changes, names, covered, t, language))
}

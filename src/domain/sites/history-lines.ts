import { type PartialDate, compareDates } from '#src/domain/dates/dates.ts'
import type { SiteHistory } from './history.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { DatedPoint } from '#src/schema/parts.ts'
import type { Sighting } from '#src/schema/site.ts'

/** What a line of a site's history rests on: that it was in place, that a source saw it so, or an event. */
type Evidence =
  | { kind: 'opened'; opened: DatedPoint & { sources: readonly string[] } }
  | { kind: 'seen'; sighting: Sighting }
  | { kind: 'event'; event: MissionEvent }

/** `key` names the line in a link and never changes: the event's id, `opened`, or `seen-<date>-<status>`. */
export type HistoryLine = { key: string; date: PartialDate } & Evidence

/** The dated history of a site, by date: its events, and those of its province that changed its status. */
export const historyLines = ({ site, steps, events }: SiteHistory): readonly HistoryLine[] => {
  const ofProvince = steps.flatMap(({ event }) => (event && event.site === null ? [event] : []))
  return [
    ...(site.opened
      ? [{ key: 'opened', date: site.opened.date, kind: 'opened' as const, opened: site.opened }]
      : []),
    ...site.seen.map((sighting) => ({
      key: `seen-${sighting.date}-${sighting.status}`,
      date: sighting.date,
      kind: 'seen' as const,
      sighting,
    })),
    ...[...events, ...ofProvince].map((event) => ({
      key: event.id,
      date: event.date,
      kind: 'event' as const,
      event,
    })),
  ].toSorted((a, b) => compareDates(a.date, b.date))
}

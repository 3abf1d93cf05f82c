import { type Day, compareDates, firstDay, lastDay } from '#src/domain/dates/dates.ts'
import { hasRole } from '#src/domain/events/event-role.ts'
import { type PlannedEvent, announces, hasPlan, placesMeet } from './planned-matters.ts'
import type { MissionEvent } from '#src/schema/event.ts'

/** Events that did no more than announce the planned date of another one, by date. */
export const announcementsOf = (
  event: PlannedEvent,
  events: readonly MissionEvent[],
): readonly PlannedEvent[] =>
  events
    .filter(hasPlan)
    .filter((other) => announces(other, event))
    .toSorted((a, b) => compareDates(a.date, b.date))

/**
 * The day on which a planned date is known to have been announced: as the record says, or else that of the
 * first event that announced it, or of the record itself where it is a plan or an announcement; null where no
 * source says, so that nobody can be told that it was known.
 */
export const announcedOn = (event: PlannedEvent, events: readonly MissionEvent[]): Day | null => {
  if (event.announced) {
    // "January" announces the 15th of January before that day.
    const [announced, planned] = [lastDay(event.announced.date), lastDay(event.planned)]
    return announced < planned ? announced : planned
  }
  const first = announcementsOf(event, events)[0]
  if (first) return lastDay(first.date)
  const isAnnouncement = hasRole(event, 'plan') || event.status === 'planned'
  return isAnnouncement && compareDates(event.date, event.planned) < 0 ? lastDay(event.date) : null
}

/**
 * How firmly a planned date stood on its day. `binding`: set by a resolution; `announced`: said by the
 * mission, a government or the press; `lapsed`: suspended or never agreed, so that nothing can be late.
 */
export type Standing = 'binding' | 'announced' | 'lapsed'

/**
 * The suspensions of a planned date between its announcement and its day, about the same place. Only a report
 * that names the site suspends a date of one site, not that the next phase was put off.
 */
export const suspensionsOf = (
  event: PlannedEvent,
  since: Day | null,
  events: readonly MissionEvent[],
): readonly MissionEvent[] =>
  since === null
    ? []
    : events.filter(
        (other) =>
          hasRole(other, 'suspension') &&
          other.status === 'happened' &&
          (event.site === null || other.site === event.site) &&
          placesMeet(other, event) &&
          firstDay(other.date) > since &&
          lastDay(other.date) <= lastDay(event.planned),
      )

/** The standing of a planned date with those suspensions. */
export const standingOf = (event: PlannedEvent, suspensions: readonly MissionEvent[]): Standing => {
  if (event.planBasis === 'not-agreed' || suspensions.length > 0) return 'lapsed'
  return event.planBasis === 'binding' ? 'binding' : 'announced'
}

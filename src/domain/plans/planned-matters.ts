import { type PartialDate, compareDates, lastDay } from '#src/domain/dates/dates.ts'
import { hasRole } from '#src/domain/events/event-role.ts'
import type { MissionEvent } from '#src/schema/event.ts'

export type PlannedEvent = MissionEvent & { planned: PartialDate }

export const hasPlan = (event: MissionEvent): event is PlannedEvent => event.planned !== null

/**
 * Whether two events can be about the same thing as far as their places go: one site, or a site and its
 * province, or either and the whole mission; and not two different contributors.
 */
export const placesMeet = (a: MissionEvent, b: MissionEvent): boolean => {
  if (a.contributor !== null && b.contributor !== null && a.contributor !== b.contributor) return false
  if (a.site !== null && b.site !== null) return a.site === b.site
  return a.province === null || b.province === null || a.province === b.province
}

/**
 * Whether two events are certainly about the same matter: one site or, with no site, one contributor in the
 * same province or mission. Two deadlines of a province or of the mission may be about different things.
 */
export const sameMatter = (a: MissionEvent, b: MissionEvent): boolean => {
  if (a.site !== null || b.site !== null) return a.site === b.site
  return a.contributor !== null && a.contributor === b.contributor && a.province === b.province
}

/** Whether two announced dates are the same: "June 2021" and "30 June 2021" are, as both end then. */
export const samePlannedDay = (a: PlannedEvent, b: PlannedEvent): boolean =>
  lastDay(a.planned) === lastDay(b.planned)

const announcesLaterEvent = (event: PlannedEvent, other: PlannedEvent): boolean =>
  event.status === 'planned' && sameMatter(event, other) && compareDates(event.date, other.date) < 0

/** Whether a plan is one contributor's and the other event is the mission's: it cannot speak for all. */
const isOneOfMany = (plan: MissionEvent, other: MissionEvent): boolean =>
  plan.contributor !== null && other.contributor === null && other.site === null

/** Whether an event is a plan, or a resolution that sets a date: both announce what is to happen on it. */
const isAnnouncing = (event: MissionEvent): boolean => hasRole(event, 'plan') || hasRole(event, 'resolution')

/** Whether `event` does no more than announce what `other` is about, so that the two are one planned date. */
export const announces = (event: PlannedEvent, other: PlannedEvent): boolean =>
  event !== other &&
  samePlannedDay(event, other) &&
  ((isAnnouncing(event) && !isAnnouncing(other) && placesMeet(event, other) && !isOneOfMany(event, other)) ||
    announcesLaterEvent(event, other))

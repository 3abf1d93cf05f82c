import { announcedOn, announcementsOf, suspensionsOf } from './announcements.ts'
import {
  type Day,
  type PartialDate,
  compareDates,
  daysBetween,
  lastDay,
  writtenForm,
} from '#src/domain/dates/dates.ts'
import type { Filter } from '#src/domain/view/filters.ts'
import { hasRole } from '#src/domain/events/event-role.ts'
import { hasPlan } from './planned-matters.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import { eventTypeRows } from '#src/schema/event-types.ts'

/** A date ahead and its event; `mandate`: the day to which a resolution extends the mandate. */
export type NextDate = { date: PartialDate; event: MissionEvent; kind: 'planned' | 'mandate' }

/** The nearest of them; `suspendedBy`: what was put off since it was announced. */
export type Next = NextDate & { suspendedBy: MissionEvent | null }

/** Whether a plan is about what is shown: with a province chosen, no other contributor's is. */
const concerns = (event: MissionEvent, { provinces, contributors }: Filter): boolean =>
  event.contributor === null ||
  event.province !== null ||
  provinces.length === 0 ||
  contributors.includes(event.contributor)

const isDone = (event: MissionEvent, day: Day): boolean =>
  !hasRole(event, 'plan') && event.status === 'happened' && lastDay(event.date) <= day

/**
 * Of several records with one date that of the whole mission before one contributor's, and that which is
 * about it before one that only announces it.
 */
const compareNext = (a: NextDate, b: NextDate): number =>
  compareDates(a.date, b.date) ||
  Number(a.event.contributor !== null) - Number(b.event.contributor !== null) ||
  Number(a.kind === 'mandate') - Number(b.kind === 'mandate') ||
  Number(hasRole(a.event, 'plan')) - Number(hasRole(b.event, 'plan'))

/** The suspension reported up to a day since a date ahead was announced; null where there is none. */
const suspendedSince = (
  { event, kind }: NextDate,
  all: readonly MissionEvent[],
  day: Day,
): MissionEvent | null =>
  kind === 'planned' && hasPlan(event)
    ? (suspensionsOf(event, announcedOn(event, all), all).findLast(({ date }) => lastDay(date) <= day) ??
      null)
    : null

/** The end of the mandate as the newest resolution up to a day sets it; null where none does. */
const mandateEnd = (events: readonly MissionEvent[], day: Day): NextDate | null => {
  const newest = events
    .filter(({ mandateUntil, date }) => mandateUntil !== undefined && lastDay(date) <= day)
    .toSorted((a, b) => compareDates(a.date, b.date))
    .at(-1)
  return newest?.mandateUntil === undefined
    ? null
    : { date: newest.mandateUntil, event: newest, kind: 'mandate' }
}

/** The planned dates that had been announced by a day, in the filter, neither done nor never agreed. */
const plannedBy = (
  day: Day,
  shown: readonly MissionEvent[],
  all: readonly MissionEvent[],
  filter: Filter,
): readonly NextDate[] =>
  shown
    .filter(hasPlan)
    .filter((event) => event.planBasis !== 'not-agreed' && concerns(event, filter) && !isDone(event, day))
    .filter((event) => (announcedOn(event, all) ?? '9999') <= day)
    .map((event): NextDate => ({ date: event.planned, event, kind: 'planned' }))

/**
 * A date ahead of the day shown. `days` are those from that day to the date or, where only its month or year
 * is known, to the end of that, and then `isExact` is false.
 */
export type DateAhead = Next & { days: number; isExact: boolean }

/**
 * Every date ahead of the day shown that had been announced by then, earliest first: the planned ones of the
 * filter and the end of the mandate. Of several records of one date and matter the plan itself counts, and
 * not what only announced it.
 */
export const datesAhead = (
  shown: readonly MissionEvent[],
  all: readonly MissionEvent[],
  filter: Filter,
  day: Day,
): readonly DateAhead[] => {
  const planned = plannedBy(day, shown, all, filter)
  const end = mandateEnd(all, day)
  const mandate = end && planned.every(({ date }) => date !== end.date) ? [end] : []
  const announcing = new Set(
    planned.flatMap(({ event }) => (hasPlan(event) ? announcementsOf(event, all) : [])).map(({ id }) => id),
  )
  return [...planned.filter(({ event }) => !announcing.has(event.id)), ...mandate]
    .filter(({ date }) => lastDay(date) > day)
    .toSorted(compareNext)
    .map(({ date, event, kind }) => ({
      date,
      event,
      kind,
      suspendedBy: suspendedSince({ date, event, kind }, all, day),
      days: daysBetween(day, lastDay(date)),
      isExact: writtenForm(date) === 'day',
    }))
}

/** The last date ahead by which a resolution has the mission leave all its sites. */
const lastDeadline = (planned: readonly NextDate[], all: readonly MissionEvent[]): NextDate | null =>
  planned
    .filter(
      ({ event }) =>
        hasPlan(event) &&
        eventTypeRows[event.type].leavesBy === 'all' &&
        event.contributor === null &&
        announcementsOf(event, all).some((other) => hasRole(other, 'resolution')),
    )
    .toSorted((a, b) => compareDates(a.date, b.date))
    .at(-1) ?? null

/**
 * The next date after both the day shown and the reader's own: announced by the day shown, in the filter,
 * neither done nor never agreed; the end of the mandate, unless that is the next date; and the day by which a
 * resolution has the mission gone, unless that is it. `shown` are the filter's events; `all` are the
 * mission's, which may hold an announcement.
 */
export const nextDates = (
  shown: readonly MissionEvent[],
  all: readonly MissionEvent[],
  filter: Filter,
  { day, today }: { day: Day; today: Day },
): { next: Next | null; mandate: NextDate | null; leave: NextDate | null } => {
  const after = today > day ? today : day
  const isAhead = ({ date }: NextDate) => lastDay(date) > after
  const planned = plannedBy(day, shown, all, filter)
  const end = mandateEnd(all, day)
  const mandate = end && isAhead(end) ? end : null
  const ahead = planned.filter(isAhead)
  const next = [...ahead, ...(mandate ? [mandate] : [])].toSorted(compareNext)[0] ?? null
  const isNext = (other: NextDate | null) =>
    other !== null && next !== null && lastDay(other.date) === lastDay(next.date)
  const leave = lastDeadline(ahead, all)
  return {
    next: next && { ...next, suspendedBy: suspendedSince(next, all, day) },
    mandate: isNext(mandate) ? null : mandate,
    leave: isNext(leave) ? null : leave,
  }
}

/** Whether a plan is about sites, a province or the mission, and not about a contingent's departure. */
const isAboutSites = ({ type, province, site, contributor }: MissionEvent, { provinces }: Filter): boolean =>
  eventTypeRows[type].leavesBy !== null &&
  (province === null
    ? site === null && contributor === null
    : provinces.length === 0 || provinces.includes(province))

/**
 * By when sites are to be left, or until when the mandate runs, whichever comes first: the rule of nextDates
 * for plans about the sites of the filter, none for one that is closed already.
 */
export const nextForSites = (
  all: readonly MissionEvent[],
  filter: Filter,
  days: { day: Day; today: Day },
  isClosed: (site: string) => boolean,
): Next | null => {
  const about = all.filter(
    (event) => isAboutSites(event, filter) && (event.site === null || !isClosed(event.site)),
  )
  return nextDates(about, all, filter, days).next
}

import { type Day, compareDates, firstDay, lastDay } from './dates.ts'
import type { Filter } from './filters.ts'
import { placesMeet } from './planned-matters.ts'
import type { MissionEvent } from '#src/schema/event.ts'

/** A date that still lies ahead, as it was known by a day: one planned for leaving sites or, with none, the end of the mandate. */
export type NextDate = {
  kind: 'planned' | 'mandate'
  date: string
  event: MissionEvent
  /** Whether its title may be told: that of a plan, or of what lies before the day. A later one says what came of the plan. */
  isTold: boolean
  /** A suspension reported since the date was announced; null: none. */
  suspendedBy: MissionEvent | null
}

/** Plans for sites, provinces and the mission. When a contingent is to leave is another matter. */
const aboutSites = new Set<MissionEvent['type']>([
  'plan',
  'closure',
  'handover',
  'cessation-of-operations',
  'deadline',
  'phase-end',
])

const concerns = ({ province, site, contributor }: MissionEvent, { provinces }: Filter): boolean =>
  province === null
    ? site === null && contributor === null
    : provinces.length === 0 || provinces.includes(province)

/** The day by which a plan was known; null where no source says since when. */
const announcedDay = ({ announced, status, date }: MissionEvent): Day | null => {
  if (announced) return lastDay(announced.date)
  return status === 'planned' ? null : lastDay(date)
}

const plannedNext = (
  events: readonly MissionEvent[],
  filter: Filter,
  day: Day,
  isClosed: (site: string) => boolean,
): NextDate | null => {
  const ahead = events.flatMap((event): NextDate[] => {
    const { planned, type, status, site } = event
    const announced = announcedDay(event)
    if (planned === null || lastDay(planned) <= day || announced === null || announced > day) return []
    if (!aboutSites.has(type) || !concerns(event, filter) || (site !== null && isClosed(site))) return []
    const hasPassed = lastDay(event.date) <= day
    // What has happened by the day is no longer ahead, even if it came early.
    if (hasPassed && status === 'happened' && type !== 'plan') return []
    const suspendedBy = events.findLast(
      (other) =>
        other.type === 'suspension' &&
        other.status === 'happened' &&
        site === null &&
        placesMeet(other, event) &&
        firstDay(other.date) > announced &&
        lastDay(other.date) <= day,
    )
    return [
      {
        kind: 'planned',
        date: planned,
        event,
        isTold: hasPassed || status === 'planned',
        suspendedBy: suspendedBy ?? null,
      },
    ]
  })
  return (
    ahead.toSorted((a, b) => compareDates(a.date, b.date) || Number(b.isTold) - Number(a.isTold))[0] ?? null
  )
}

/**
 * The next date ahead of a day for the provinces of a filter. Only a plan that had been announced by the day counts, only one for
 * these provinces or the whole mission, and none for a site that is closed already. `events` in the order of the file.
 */
export const nextDate = (
  events: readonly MissionEvent[],
  filter: Filter,
  day: Day,
  isClosed: (site: string) => boolean,
): NextDate | null => {
  const planned = plannedNext(events, filter, day, isClosed)
  if (planned) return planned
  const mandate = events
    .flatMap((event) =>
      event.mandateUntil !== undefined && lastDay(event.date) <= day && lastDay(event.mandateUntil) > day
        ? [{ date: event.mandateUntil, event }]
        : [],
    )
    .toSorted((a, b) => compareDates(a.event.date, b.event.date))
    .at(-1)
  return mandate ? { kind: 'mandate', ...mandate, isTold: true, suspendedBy: null } : null
}

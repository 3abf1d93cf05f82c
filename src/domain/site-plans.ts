import { type Day, compareDates, firstDay, lastDay } from './dates.ts'
import type { SiteHistory } from './history.ts'
import type { Phase } from './phases.ts'
import { type PlannedEvent, announces, hasPlan } from './planned-matters.ts'
import { statusAt } from './status.ts'
import type { EventType, MissionEvent } from '#src/schema/event.ts'

/** The date on which a site was to be left, and the record that says so. */
export type SitePlan = { date: string; event: PlannedEvent }

/** Types of event whose planned date is one on which a site is left; a contingent can leave a site that stays. */
const leaving = new Set<EventType>([
  'plan',
  'closure',
  'handover',
  'cessation-of-operations',
  'phase-end',
  'deadline',
])

/** Types whose planned date, without a site, is one for all sites there. */
const leavingAll = new Set<EventType>(['cessation-of-operations', 'phase-end', 'deadline'])

type WidePlan = { event: PlannedEvent; since: Day }

/**
 * Planned dates for all sites of a province or of the mission, with the day from which they stood: that of their announcement,
 * else the start of the province's phase, else the date itself. A deadline of the mission counts only if a plan announced it:
 * others are about mandates or reports.
 */
const widePlans = (events: readonly MissionEvent[], phases: readonly Phase[]): readonly WidePlan[] => {
  const planned = events.filter(hasPlan)
  return planned.flatMap((event): readonly WidePlan[] => {
    if (event.site !== null || event.contributor !== null || !leavingAll.has(event.type)) return []
    const announcement = planned
      .filter((other) => announces(other, event))
      .toSorted((a, b) => compareDates(a.date, b.date))[0]
    if (announcement) return [{ event, since: lastDay(announcement.date) }]
    if (event.province === null) return []
    const phase = phases.find((other) => other.province === event.province)
    return [{ event, since: phase?.earliest ?? firstDay(event.planned) }]
  })
}

const present = new Set(['open', 'operations-ceased'])

const covers = ({ event, since }: WidePlan, history: SiteHistory): boolean =>
  (event.province === null || event.province === history.site.province) &&
  present.has(statusAt(history, since).name)

const earliest = (events: readonly PlannedEvent[]): PlannedEvent | undefined =>
  events.toSorted((a, b) => compareDates(a.planned, b.planned))[0]

/**
 * The planned date of each site that has one, by the site's id: the earliest of those announced for it and for all sites of its
 * province that were there then, because a date announced again later is slippage and must not move the plan. A date for the
 * whole mission holds only for sites that have no nearer one.
 */
export const sitePlans = (
  histories: readonly SiteHistory[],
  events: readonly MissionEvent[],
  phases: readonly Phase[],
): ReadonlyMap<string, SitePlan> => {
  const wide = widePlans(events, phases)
  const plans = new Map<string, SitePlan>()
  for (const history of histories) {
    const { id } = history.site
    const own = events.filter(hasPlan).filter((event) => event.site === id && leaving.has(event.type))
    const covering = wide.filter((plan) => covers(plan, history)).map(({ event }) => event)
    const near = earliest([...own, ...covering.filter(({ province }) => province !== null)])
    const first = near ?? earliest(covering)
    if (first) plans.set(id, { date: first.planned, event: first })
  }
  return plans
}

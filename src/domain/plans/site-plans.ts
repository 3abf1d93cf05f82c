import { type Standing, announcedOn, announcementsOf, standingOf, suspensionsOf } from './announcements.ts'
import { type Day, type PartialDate, compareDates, firstDay, lastDay } from '#src/domain/dates/dates.ts'
import type { SiteHistory } from '#src/domain/sites/history.ts'
import type { Phase } from './phases.ts'
import { type PlannedEvent, hasPlan } from './planned-matters.ts'
import { isOpening } from '#src/domain/sites/returns.ts'
import { isLeft } from '#src/domain/sites/status-rules.ts'
import { statusAt } from '#src/domain/sites/status.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import { eventTypeRows } from '#src/schema/event-types.ts'
import { statuses } from '#src/schema/statuses.ts'

/** A date on which a site was to be left, the record that says so, and how far it applied. */
export type SitePlan = {
  date: PartialDate
  event: PlannedEvent
  /** The day by which it had been announced; null where no source says when. */
  since: Day | null
  standing: Standing
  /** What suspended it before its day. */
  suspensions: readonly MissionEvent[]
  /** The day from which it no longer applies, because the mission came back; null if it never did. */
  until: Day | null
}

/** The dates that applied to a site, that which counts first (sitePlans). */
export type SitePlans = readonly SitePlan[]

export type Plans = ReadonlyMap<string, SitePlans>

type Announced = { event: PlannedEvent; since: Day }

/**
 * Planned dates for all sites of a province or of the mission, with the day from which they stood: that of
 * their announcement, else the start of the province's phase, else the date itself. A deadline of the mission
 * counts only if a plan or a resolution announced it: others are about mandates or reports.
 */
const widePlans = (events: readonly MissionEvent[], phases: readonly Phase[]): readonly Announced[] =>
  events.filter(hasPlan).flatMap((event): readonly Announced[] => {
    if (event.site !== null || event.contributor !== null || eventTypeRows[event.type].leavesBy !== 'all')
      return []
    if (event.province === null && announcementsOf(event, events).length === 0) return []
    const since = announcedOn(event, events)
    if (since !== null) return [{ event, since }]
    const phase = phases.find((other) => other.province === event.province)
    return [{ event, since: phase?.earliest ?? firstDay(event.planned) }]
  })

/** Whether the site was there when the date was announced: one that came later was not meant. */
const wasThere = (history: SiteHistory, since: Day): boolean => {
  const { of, present } = statuses[statusAt(history, since).name]
  return of === 'site' && present
}

const covers = ({ event, since }: Announced, history: SiteHistory): boolean =>
  (event.province === null || event.province === history.site.province) && wasThere(history, since)

/** The first day after an announcement on which the mission was back at a site that it had left. */
const returnAfter = ({ steps }: SiteHistory, since: Day): Day | null => {
  const at = steps.findIndex(
    (step, index) =>
      step.day > since && isOpening(step) && steps.slice(0, index).some(({ status }) => isLeft(status)),
  )
  return steps[at]?.day ?? null
}

/** Dates before those that lapsed: of site and province before the mission's, earliest first. */
const compare = (a: SitePlan, b: SitePlan): number =>
  Number(a.standing === 'lapsed') - Number(b.standing === 'lapsed') ||
  Number(a.event.province === null) - Number(b.event.province === null) ||
  compareDates(a.date, b.date)

/**
 * The planned dates of each site, by its id: its own, and those for all sites of its province or of the
 * mission that were there at the announcement. The first one counts: a date that stood before a lapsed one, a
 * site's or province's before the mission's, and the earliest before later ones, because slippage must not
 * move the plan.
 */
export const sitePlans = (
  histories: readonly SiteHistory[],
  events: readonly MissionEvent[],
  phases: readonly Phase[],
): Plans => {
  const wide = widePlans(events, phases)
  const plans = new Map<string, SitePlans>()
  for (const history of histories) {
    const own = events
      .filter(hasPlan)
      .filter((event) => event.site === history.site.id && eventTypeRows[event.type].leavesBy !== null)
      .map((event) => ({ event, since: announcedOn(event, events) }))
      .filter(({ since }) => since === null || wasThere(history, since))
    const applying = [...own, ...wide.filter((plan) => covers(plan, history))].map(
      ({ event, since }): SitePlan => {
        const suspensions = suspensionsOf(event, since, events)
        return {
          date: event.planned,
          event,
          since,
          standing: standingOf(event, suspensions),
          suspensions,
          until: returnAfter(history, since ?? firstDay(event.planned)),
        }
      },
    )
    if (applying.length > 0) plans.set(history.site.id, applying.toSorted(compare))
  }
  return plans
}

/** The date that counts for a site on a day, whether it stood or lapsed; undefined without one. */
export const planOn = (plans: SitePlans | undefined, day: Day): SitePlan | undefined =>
  plans?.find(({ until }) => until === null || day < until)

/** The date to leave a site by that still stood; undefined without one: nothing can be late then. */
export const standingPlanOn = (plans: SitePlans | undefined, day: Day): SitePlan | undefined => {
  const plan = planOn(plans, day)
  return plan?.standing === 'lapsed' ? undefined : plan
}

/** Whether a planned date has come by a day. */
export const isDue = (plan: SitePlan, day: Day): boolean => lastDay(plan.date) <= day

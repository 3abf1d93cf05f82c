import {
  type Day,
  type PartialDate,
  compareDates,
  daysBetween,
  lastDay,
  writtenForm,
} from '#src/domain/dates/dates.ts'
import { hasRole } from '#src/domain/events/event-role.ts'
import type { SiteHistory, HistoryStep } from '#src/domain/sites/history.ts'
import { isOpening } from '#src/domain/sites/returns.ts'
import { type Standing, announcedOn, announcementsOf, standingOf, suspensionsOf } from './announcements.ts'
import { latenessOf } from './lateness.ts'
import { type PlannedEvent, announces, hasPlan, sameMatter, samePlannedDay } from './planned-matters.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import { eventTypeRows } from '#src/schema/event-types.ts'

/** What became of a planned date. */
export type SlippageKind =
  | 'on-time'
  | 'late'
  | 'missed'
  | 'superseded'
  | 'lapsed'
  | 'not-documented'
  | 'pending'

export const slippageKinds = [
  'on-time',
  'late',
  'missed',
  'superseded',
  'lapsed',
  'not-documented',
  'pending',
] as const satisfies readonly SlippageKind[]

/** One planned date with all that does not depend on the page's date. */
export type PlannedDate = {
  event: PlannedEvent
  /** The day by which it had been announced; null where no source says when. */
  since: Day | null
  /** Events that did no more than announce it, by date. */
  announcedBy: readonly MissionEvent[]
  /**
   * What fulfilled it: the event itself or, for a plan, a later event at its site; null where none is
   * documented.
   */
  fulfilledBy: MissionEvent | null
  supersededBy: PlannedEvent | null
  /** How firmly it stood on its day; the same rule as the burn-down's (announcements.ts). */
  standing: Standing
  /** Suspensions reported between its announcement and the day it was planned for. */
  suspensions: readonly MissionEvent[]
  /** The step by which the site was opened again after it had been left. */
  returned: HistoryStep | null
}

export type SlippageRow = PlannedDate & {
  kind: SlippageKind
  /**
   * Days from the planned to the actual day, negative if earlier; null where one of them is no exact day or
   * nothing happened.
   */
  days: number | null
  /** False for what was not done by the page's date although its day had passed. */
  done: boolean
}

/** Whether a later record names another date for the same thing. */
const replaces = (later: PlannedEvent, plan: PlannedEvent): boolean =>
  sameMatter(later, plan) &&
  (later.type === plan.type || hasRole(later, 'plan') || hasRole(plan, 'plan')) &&
  compareDates(plan.date, later.date) < 0 &&
  !samePlannedDay(later, plan)

/** What a plan for a site can be fulfilled by: the same, or for a mere plan that the site is left. */
const fulfils = (event: MissionEvent, plan: PlannedEvent): boolean =>
  event.status === 'happened' &&
  event.site !== null &&
  event.site === plan.site &&
  compareDates(plan.date, event.date) < 0 &&
  (hasRole(plan, 'plan') ? eventTypeRows[event.type].meetsPlan : event.type === plan.type)

const findFulfilment = (plan: PlannedEvent, events: readonly MissionEvent[]): MissionEvent | null => {
  if (plan.status === 'missed') return null
  if (plan.status === 'happened' && !hasRole(plan, 'plan')) return plan
  return events.find((event) => fulfils(event, plan)) ?? null
}

/** The step that opened a site again after `day`, if it had been left; a visit opens none. */
const findReturn = (history: SiteHistory | undefined, day: Day): HistoryStep | null =>
  history?.steps.find((step) => isOpening(step) && step.day > day) ?? null

/**
 * Every planned date on record, by date, each once: an event that only announces a date which another event
 * also carries is folded into that one. A plan is superseded if nothing fulfilled it and a later record of
 * its type, or a mere plan, names another date for the same site or, without a site, for the same
 * contributor; deadlines of a province or of the mission supersede nothing, since they may be about different
 * things. Whether a deadline was missed is said by the record itself.
 */
export const plannedDates = (
  events: readonly MissionEvent[],
  histories: readonly SiteHistory[],
): readonly PlannedDate[] => {
  const planned = events.filter(hasPlan)
  const byDate = events.toSorted((a, b) => compareDates(a.date, b.date))
  const historyOf = new Map(histories.map((history) => [history.site.id, history]))
  const own = planned.filter((event) => !planned.some((other) => announces(event, other)))
  return own
    .map((event): PlannedDate => {
      const announcedBy = announcementsOf(event, events)
      const since = announcedOn(event, events)
      const suspensions = suspensionsOf(event, since, byDate)
      const fulfilledBy = findFulfilment(event, byDate)
      const isOpen = fulfilledBy === null && event.status !== 'missed'
      const later = planned.find((other) => isOpen && replaces(other, event))
      return {
        event,
        since,
        announcedBy,
        fulfilledBy,
        supersededBy: later ?? null,
        standing: standingOf(event, suspensions),
        suspensions,
        returned: fulfilledBy && findReturn(historyOf.get(event.site ?? ''), lastDay(fulfilledBy.date)),
      }
    })
    .toSorted((a, b) => compareDates(a.event.planned, b.event.planned))
}

const isExact = (event: MissionEvent, planned: PartialDate): boolean =>
  event.precision === 'day' && writtenForm(event.date) === 'day' && writtenForm(planned) === 'day'

const outcomeAt = (plan: PlannedDate, day: Day): Pick<SlippageRow, 'kind' | 'days' | 'done'> => {
  const { event, fulfilledBy, supersededBy, standing } = plan
  const due = lastDay(event.planned)
  if (fulfilledBy && lastDay(fulfilledBy.date) <= day) {
    const late = latenessOf({ ...fulfilledBy, planned: event.planned })
    if (late && standing === 'lapsed') return { kind: 'lapsed', days: null, done: true }
    const days = isExact(fulfilledBy, event.planned) ? daysBetween(due, lastDay(fulfilledBy.date)) : null
    return { kind: late ? 'late' : 'on-time', days, done: true }
  }
  if (supersededBy && lastDay(supersededBy.date) <= day)
    return { kind: 'superseded', days: null, done: false }
  if (standing === 'lapsed' && due <= day) return { kind: 'lapsed', days: null, done: false }
  if (event.status === 'missed' && due <= day) return { kind: 'missed', days: null, done: false }
  if (due > day || (fulfilledBy && due === day)) return { kind: 'pending', days: null, done: false }
  if (fulfilledBy) return { kind: 'late', days: daysBetween(due, day), done: false }
  return { kind: 'not-documented', days: null, done: false }
}

/**
 * Whether a planned date was known by a day: it had been announced, or its day or what fulfilled it had come.
 */
const isKnownAt = ({ since, event, fulfilledBy }: PlannedDate, day: Day): boolean =>
  (since !== null && since <= day) ||
  lastDay(event.planned) <= day ||
  (fulfilledBy !== null && lastDay(fulfilledBy.date) <= day)

/** How firmly a date stands before its day, when nobody knows what will be suspended or denied. */
const standingBefore = ({ planBasis }: PlannedEvent): Standing =>
  planBasis === 'binding' ? 'binding' : 'announced'

const rowAt = (plan: PlannedDate, day: Day): SlippageRow => {
  const outcome = outcomeAt(plan, day)
  return {
    ...plan,
    standing: outcome.kind === 'pending' ? standingBefore(plan.event) : plan.standing,
    suspensions: plan.suspensions.filter(({ date }) => lastDay(date) <= day),
    returned: plan.returned && plan.returned.day <= day ? plan.returned : null,
    ...outcome,
  }
}

/**
 * The planned dates that were known by a day with what had become of them, and what had held them up or
 * undone them by then. Before its day a plan is pending, whatever is known today; after it, what was still to
 * happen is late and not done. A plan for a month or a year is met until its last day (domain/lateness.ts);
 * what was planned and of which no source says whether it happened is not documented. Nothing is late against
 * a date that was suspended before its day or never agreed: it lapsed.
 */
export const slippageAt = (plans: readonly PlannedDate[], day: Day): readonly SlippageRow[] =>
  plans.filter((plan) => isKnownAt(plan, day)).map((plan) => rowAt(plan, day))

/** The axis of days over all planned dates, whatever the filter and the date: it stands still. */
export const slippageDomain = (plans: readonly PlannedDate[]): readonly [number, number] => {
  const days = plans.flatMap(({ event, fulfilledBy }) =>
    fulfilledBy && writtenForm(fulfilledBy.date) === 'day' && writtenForm(event.planned) === 'day'
      ? [daysBetween(lastDay(event.planned), lastDay(fulfilledBy.date))]
      : [],
  )
  return [Math.min(-4, ...days) - 4, Math.max(20, ...days) + 4]
}

/**
 * Whether the record itself may be told: one of what happened or was missed tells of a date that had not come
 * yet.
 */
export const isTold = ({ kind, event }: SlippageRow): boolean =>
  kind !== 'pending' || event.status === 'planned'

/** What a row rests on: before its day, only the documents that announced it, where they are on record. */
export const sourcesOf = (row: SlippageRow): readonly string[] => {
  const { event, announcedBy, fulfilledBy } = row
  const announcing = [event.announced?.sources ?? [], ...announcedBy.map(({ sources }) => sources)].flat()
  if (!isTold(row) && announcing.length > 0) return [...new Set(announcing)]
  return [...new Set([...event.sources, ...(fulfilledBy?.sources ?? [])])]
}

/** Where sources differ on a row, as far as the record may be told. */
export const conflictsOf = (row: SlippageRow): MissionEvent['conflicts'] =>
  isTold(row) ? (row.fulfilledBy ?? row.event).conflicts : null

/** How many planned dates had each outcome. */
export type SlippageTotals = Readonly<Record<SlippageKind, number>>

const count = (rows: readonly SlippageRow[]): SlippageTotals => {
  const totals = {
    'on-time': 0,
    late: 0,
    missed: 0,
    superseded: 0,
    lapsed: 0,
    'not-documented': 0,
    pending: 0,
  }
  for (const { kind } of rows) totals[kind] += 1
  return totals
}

/** The totals of each province, those of the mission as a whole (null) last, and of all. */
export const slippageTotals = (
  rows: readonly SlippageRow[],
): { provinces: readonly { province: string | null; totals: SlippageTotals }[]; all: SlippageTotals } => {
  const codes = [...new Set(rows.map(({ event }) => event.province))]
  const ordered = [
    ...codes.filter((code) => code !== null).toSorted(),
    ...codes.filter((code) => code === null),
  ]
  return {
    provinces: ordered.map((province) => ({
      province,
      totals: count(rows.filter(({ event }) => event.province === province)),
    })),
    all: count(rows),
  }
}

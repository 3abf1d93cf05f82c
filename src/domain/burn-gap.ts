import { type Plans, burnChanges, type CountingStep, isDue, plannedCount, sitesCounted } from './burn-down.ts'
import { type Day, daysBetween, firstDay, lastDay, writtenForm } from './dates.ts'
import type { SiteHistory } from './history.ts'
import type { SitePlan } from './site-plans.ts'

/** A planned date of one or more sites: met if none of them still counted at its end, missed if one did. */
export type Deadline = {
  date: string
  day: Day
  sites: readonly SiteHistory[]
  /** Those that still counted when the day had passed. */
  remaining: readonly SiteHistory[]
  /** Pending: the record ends before the day. */
  outcome: 'met' | 'missed' | 'pending'
  events: readonly SitePlan['event'][]
}

/** The planned dates, by day; sites whose planned date is the same are one deadline. */
export const deadlines = (
  histories: readonly SiteHistory[],
  step: CountingStep,
  plans: Plans,
  recordEnd: Day,
): readonly Deadline[] => {
  const groups = new Map<Day, { history: SiteHistory; plan: SitePlan }[]>()
  for (const history of histories) {
    const plan = plans.get(history.site.id)
    if (!plan) continue
    const day = lastDay(plan.date)
    groups.set(day, [...(groups.get(day) ?? []), { history, plan }])
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, group]) => {
      const sites = group.map(({ history }) => history)
      const remaining = sitesCounted(sites, step, day)
      const outcome = day > recordEnd ? 'pending' : remaining.length === 0 ? 'met' : 'missed'
      // The finest way in which any of the records writes the date.
      const date = group.map(({ plan }) => plan.date).toSorted((a, b) => b.length - a.length)[0] ?? day
      return {
        date,
        day,
        sites,
        remaining,
        outcome,
        events: [...new Set(group.map(({ plan }) => plan.event))],
      }
    })
}

/** A site that still counts after its planned date. */
type Overdue = { history: SiteHistory; plan: SitePlan; days: number }

export type Gap = {
  /** Sites still counted, and what it would be by the plan; null where no planned date is documented. */
  actual: number
  planned: number | null
  overdue: readonly Overdue[]
  /** Sites left before their planned date. */
  early: number
  /** The last of the planned sites that an event reports as left, with the days from its planned date; null before any. */
  last: {
    day: Day
    date: string
    /** Null where one of the dates is no exact day; it may still be certain that it was not late. */
    days: number | null
    isLate: boolean
    plan: SitePlan
    sites: readonly SiteHistory[]
    sources: readonly string[]
  } | null
}

const lastLeft = (
  histories: readonly SiteHistory[],
  step: CountingStep,
  plans: Plans,
  day: Day,
): Gap['last'] => {
  // A sighting says that a site had been left by then, not when: it is no date of leaving.
  const left = burnChanges(histories, step).flatMap((change) => {
    const plan = plans.get(change.history.site.id)
    return plan && change.kind === 'left' && change.step?.event && change.day <= day
      ? [{ ...change, plan, step: change.step }]
      : []
  })
  const last = left.at(-1)
  if (!last) return null
  const same = left.filter((change) => change.day === last.day)
  const isExact =
    last.step.precision === 'day' &&
    writtenForm(last.step.date) === 'day' &&
    writtenForm(last.plan.date) === 'day'
  return {
    day: last.day,
    date: last.step.date,
    days: isExact ? daysBetween(last.plan.date, last.step.date) : null,
    isLate: firstDay(last.step.date) > lastDay(last.plan.date),
    plan: last.plan,
    sites: same.map(({ history }) => history),
    sources: [...new Set(same.flatMap((change) => change.step.sources))],
  }
}

/** Where the sites stand against the plan on a day, in sites and in days. */
export const gapAt = (histories: readonly SiteHistory[], step: CountingStep, plans: Plans, day: Day): Gap => {
  const counted = sitesCounted(histories, step, day)
  const overdue = counted.flatMap((history) => {
    const plan = plans.get(history.site.id)
    return plan && isDue(plan, day) ? [{ history, plan, days: daysBetween(lastDay(plan.date), day) }] : []
  })
  const isPlanned = histories.some(({ site }) => plans.has(site.id))
  const planned = isPlanned ? plannedCount(histories, step, plans, day) : null
  return {
    actual: counted.length,
    planned,
    overdue: overdue.toSorted((a, b) => b.days - a.days),
    early: planned === null ? 0 : planned - (counted.length - overdue.length),
    last: lastLeft(histories, step, plans, day),
  }
}

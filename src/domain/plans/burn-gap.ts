import { burnChanges, hasStandingPlan, plannedCount, sitesCounted } from './burn-down.ts'
import {
  type Day,
  type PartialDate,
  addDays,
  compareDays,
  daysBetween,
  firstDay,
  lastDay,
  writtenForm,
  exactDate,
} from '#src/domain/dates/dates.ts'
import type { SiteHistory } from '#src/domain/sites/history.ts'
import { type Plans, type SitePlan, isDue, planOn, standingPlanOn } from './site-plans.ts'
import { type CountingStep, type SiteTally, tallyHistories } from '#src/domain/sites/site-tally.ts'

/** A planned date of one or more sites: met if none of them still counted at its end, missed if one did. */
export type Deadline = {
  date: PartialDate
  day: Day
  sites: readonly SiteHistory[]
  /** Those that still counted when the day had passed. */
  remaining: readonly SiteHistory[]
  /** Pending: the record ends before the day. Lapsed: suspended before it, or never agreed. */
  outcome: 'met' | 'missed' | 'pending' | 'lapsed'
  events: readonly SitePlan['event'][]
}

type Planned = { history: SiteHistory; plan: SitePlan }

/** The deadlines by day: sites with the same planned date share one; a lapsed one stands apart. */
export const deadlines = (
  histories: readonly SiteHistory[],
  step: CountingStep,
  plans: Plans,
  recordEnd: Day,
): readonly Deadline[] => {
  const groups = new Map<string, { day: Day; isLapsed: boolean; members: Planned[] }>()
  for (const history of histories) {
    const plan = plans.get(history.site.id)?.[0]
    if (!plan) continue
    const day = lastDay(plan.date)
    const isLapsed = plan.standing === 'lapsed'
    const key = `${day} ${isLapsed}`
    const group = groups.get(key) ?? { day, isLapsed, members: [] }
    group.members.push({ history, plan })
    groups.set(key, group)
  }
  return [...groups.values()]
    .toSorted((a, b) => compareDays(a.day, b.day))
    .map(({ day, isLapsed, members: group }) => {
      const sites = group.map(({ history }) => history)
      const remaining = sitesCounted(sites, step, day)
      const kept = remaining.length === 0 ? 'met' : 'missed'
      const outcome = isLapsed ? 'lapsed' : day > recordEnd ? 'pending' : kept
      // The finest way in which any of the records writes the date.
      const date =
        group.map(({ plan }) => plan.date).toSorted((a, b) => b.length - a.length)[0] ?? exactDate(day)
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

/** A site that still counts after its planned date, with the days since then. */
export type Overdue = { history: SiteHistory; plan: SitePlan; days: number }

export type Gap = {
  /** Sites still counted, and what it would be by the plan; null where no planned date is documented. */
  tally: SiteTally
  actual: number
  planned: number | null
  /** Past a date that stood: those past a binding date first, then by days. */
  overdue: readonly Overdue[]
  /** Past a date that had been suspended or was never agreed: told apart, and not late. */
  lapsed: readonly Overdue[]
  /** Sites that are left, which surely was after a planned date that stood. */
  late: number
  /** Sites left before their planned date. */
  early: number
  /** The last planned site that was reported left, with its days from the planned date; null before any. */
  last: {
    day: Day
    date: PartialDate
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
    const plan = standingPlanOn(plans.get(change.history.site.id), addDays(change.day, -1))
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
    days: isExact ? daysBetween(lastDay(last.plan.date), last.day) : null,
    isLate: firstDay(last.step.date) > lastDay(last.plan.date),
    plan: last.plan,
    sites: same.map(({ history }) => history),
    sources: [...new Set(same.flatMap((change) => change.step.sources))],
  }
}

/** Of the sites that count no longer, those whose leaving surely came after their date. */
const leftLate = (
  histories: readonly SiteHistory[],
  counted: ReadonlySet<SiteHistory>,
  step: CountingStep,
  plans: Plans,
  day: Day,
): number => {
  const last = new Map(
    burnChanges(histories, step)
      .filter(({ kind, by, day: at }) => kind === 'left' && by < 0 && at <= day)
      .map((change) => [change.history, change]),
  )
  return [...last.values()].filter((change) => {
    const plan = standingPlanOn(plans.get(change.history.site.id), addDays(change.day, -1))
    const date = change.step?.event ? change.step.date : null
    return plan && date !== null && !counted.has(change.history) && firstDay(date) > lastDay(plan.date)
  }).length
}

const isBinding = ({ plan }: Overdue): boolean => plan.standing === 'binding'

/** Where the sites stand against the plan on a day, in sites and in days. */
export const gapAt = (histories: readonly SiteHistory[], step: CountingStep, plans: Plans, day: Day): Gap => {
  const counted = sitesCounted(histories, step, day)
  const due = counted
    .flatMap((history) => {
      const plan = planOn(plans.get(history.site.id), day)
      return plan && isDue(plan, day) ? [{ history, plan, days: daysBetween(lastDay(plan.date), day) }] : []
    })
    .toSorted((a, b) => b.days - a.days)
  const standing = due.filter(({ plan }) => plan.standing !== 'lapsed')
  const overdue = standing.toSorted((a, b) => Number(isBinding(b)) - Number(isBinding(a)))
  const planned = hasStandingPlan(histories, plans) ? plannedCount(histories, step, plans, day) : null
  return {
    tally: tallyHistories(histories, day),
    actual: counted.length,
    planned,
    overdue,
    lapsed: due.filter(({ plan }) => plan.standing === 'lapsed'),
    late: leftLate(histories, new Set(counted), step, plans, day),
    early: planned === null ? 0 : planned - (counted.length - overdue.length),
    last: lastLeft(histories, step, plans, day),
  }
}

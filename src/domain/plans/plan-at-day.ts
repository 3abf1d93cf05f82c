import { burnChanges, sitesCounted } from './burn-down.ts'
import { type Day, addDays, daysBetween, firstDay, lastDay, writtenForm } from '#src/domain/dates/dates.ts'
import type { SiteHistory } from '#src/domain/sites/history.ts'
import { type Plans, type SitePlan, isDue, planOn } from './site-plans.ts'
import type { CountingStep } from '#src/domain/sites/site-tally.ts'

/**
 * How a site stands on a day against the date by which it was to be left.
 * - `ahead`: the date is still to come; `past`: it has come, and the site still counts;
 * - `left`: the site was left, on a day that an event reports; `seen-left`: it is only known that it had
 * been;
 * - `lapsed`: the date was suspended or never agreed, so nothing is late against it.
 */
type PlanOutcome = 'ahead' | 'past' | 'left' | 'seen-left' | 'lapsed'

export type PlanAtDay = {
  plan: SitePlan
  outcome: PlanOutcome
  /** Days after the planned date, negative before it; null if ahead, lapsed, or without two exact days. */
  days: number | null
  /** Whether a site that was left was left after its date. */
  isLate: boolean
}

/** A date is told once it was announced, or once it has come: before, nobody knew of it. */
const isKnown = (plan: SitePlan, day: Day): boolean =>
  (plan.since !== null && plan.since <= day) || isDue(plan, day)

const stillThere = (plan: SitePlan, day: Day): PlanAtDay => {
  if (plan.standing === 'lapsed' && isDue(plan, day))
    return { plan, outcome: 'lapsed', days: null, isLate: false }
  return isDue(plan, day)
    ? { plan, outcome: 'past', days: daysBetween(lastDay(plan.date), day), isLate: true }
    : { plan, outcome: 'ahead', days: null, isLate: false }
}

/**
 * The date that counts for a site on a day and how it stands against it; null where none is documented by
 * then. A site that still counts by the step is past it by the days since (burn-gap.ts, `overdue`); of one
 * that was left, the date is held against the day on which that was reported (burn-gap.ts, `last`).
 */
export const planAtDay = (
  history: SiteHistory,
  step: CountingStep,
  plans: Plans,
  day: Day,
): PlanAtDay | null => {
  const own = plans.get(history.site.id)
  if (sitesCounted([history], step, day).length > 0) {
    const plan = planOn(own, day)
    return plan && isKnown(plan, day) ? stillThere(plan, day) : null
  }
  const left = burnChanges([history], step).findLast(({ kind, day: on }) => kind === 'left' && on <= day)
  const plan = left && planOn(own, addDays(left.day, -1))
  if (!plan || !isKnown(plan, day)) return null
  if (plan.standing === 'lapsed') return { plan, outcome: 'lapsed', days: null, isLate: false }
  if (!left.step?.event) return { plan, outcome: 'seen-left', days: null, isLate: false }
  const isExact =
    left.step.precision === 'day' && writtenForm(left.step.date) === 'day' && writtenForm(plan.date) === 'day'
  return {
    plan,
    outcome: 'left',
    days: isExact ? daysBetween(lastDay(plan.date), left.day) : null,
    isLate: firstDay(left.step.date) > lastDay(plan.date),
  }
}

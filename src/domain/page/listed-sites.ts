import type { Language } from '#src/domain/names/formats.ts'
import { phasesOf } from '#src/domain/plans/phases.ts'
import { planAtDay } from '#src/domain/plans/plan-at-day.ts'
import { sitePlans } from '#src/domain/plans/site-plans.ts'
import { type ListedSite, orderSites } from '#src/domain/sites/site-order.ts'
import type { CountingStep } from '#src/domain/sites/site-tally.ts'
import type { Model } from './model.ts'

export type ListChoice = { counting: CountingStep; sort: string | null }

/** The list of sites of a view in its order: the same for the page and for every file. */
export const listedSites = (
  { base, shown, names, day }: Model,
  { counting, sort }: ListChoice,
  language: Language,
): readonly ListedSite[] => {
  const plans = sitePlans(
    base.index.records.map(({ history }) => history),
    base.events,
    phasesOf(base.provinces, base.events),
  )
  const listed = shown.map((row) => ({ row, plan: planAtDay(row.history, counting, plans, day) }))
  return orderSites(listed, sort, language, names)
}

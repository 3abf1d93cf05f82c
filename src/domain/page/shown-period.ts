import { chosenPhase, periodShown } from '#src/domain/plans/burn-view.ts'
import { phasesOf } from '#src/domain/plans/phases.ts'
import type { Filter } from '#src/domain/view/filters.ts'
import type { Model } from './model.ts'

/** Of the charts over time: the phase of the one province chosen, or all that is on record. */
export type Period = 'phase' | 'whole'

/** The period that timeline and burn-down show: the reader's choice, else one that holds the date. */
export const shownPeriod = (
  { period, filter }: { period: Period | null; filter: Filter },
  { base, day }: Model,
): Period => {
  const histories = base.index.records.map(({ history }) => history)
  const phase = chosenPhase(phasesOf(base.provinces, base.events), filter.provinces, histories)
  return periodShown(period, phase?.range ?? null, day)
}

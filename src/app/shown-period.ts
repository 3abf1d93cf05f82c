import { chosenPhase, periodShown } from '#src/domain/plans/burn-view.ts'
import { phasesOf } from '#src/domain/plans/phases.ts'
import type { Period, View } from '#src/url/view.ts'
import type { Model } from './model.ts'

/** The period that timeline and burn-down show: as the reader chose or, without a choice, one that holds the date shown. */
export const shownPeriod = ({ period, filter }: View, { base, day }: Model): Period => {
  const histories = base.index.records.map(({ history }) => history)
  const phase = chosenPhase(phasesOf(base.provinces, base.events), filter.provinces, histories)
  return periodShown(period, phase?.range ?? null, day)
}

import { type SlippageRow, plannedDates, slippageAt } from '#src/domain/plans/slippage.ts'
import type { Model } from './model.ts'

/** The planned dates of a view and what had become of them at its date, for page and files. */
export const slippageOf = ({ base, day, events }: Model): readonly SlippageRow[] => {
  const shown = new Set(events)
  const plans = plannedDates(
    base.events,
    base.index.records.map(({ history }) => history),
  )
  return slippageAt(plans, day).filter(({ event }) => shown.has(event))
}

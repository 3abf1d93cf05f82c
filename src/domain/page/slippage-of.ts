import { type SlippageRow, plannedDates, slippageAt, slippageDomain } from '#src/domain/plans/slippage.ts'
import type { Model } from './model.ts'

const plansOf = ({ events, index }: Model['base']) =>
  plannedDates(
    events,
    index.records.map(({ history }) => history),
  )

/**
 * The planned dates of a view with what had become of them at its date: the same for the page and for every
 * file.
 */
export const slippageOf = ({ base, day, events }: Model): readonly SlippageRow[] => {
  const shown = new Set(events)
  return slippageAt(plansOf(base), day).filter(({ event }) => shown.has(event))
}

/** The axis of days of the chart of them. */
export const slippageDomainOf = ({ base }: Model): readonly [number, number] => slippageDomain(plansOf(base))

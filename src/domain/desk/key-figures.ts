import type { Day } from '#src/domain/dates/dates.ts'
import type { Base } from '#src/domain/page/model.ts'
import { type Next, type NextDate, nextDates } from '#src/domain/plans/next-date.ts'
import { type WithdrawalOver, withdrawalOver } from '#src/domain/plans/withdrawal.ts'
import type { Estimate } from '#src/domain/sites/estimate.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { remaining, tallyOf } from '#src/domain/sites/site-tally.ts'
import { type Ceiling, ceilingAt } from '#src/domain/strength/ceiling.ts'
import { type Reported, reportedAt } from '#src/domain/strength/reported-at.ts'
import { noFilter } from '#src/domain/view/filters.ts'
import { isEstimateCurrent, totalEstimate } from '#src/domain/view/key-figures.ts'
import type { Strength } from '#src/schema/contingent.ts'
import type { SiteCount } from '#src/schema/site-count.ts'

/** The key figures of the page of a whole mission on a day; null where the page shows none. */
export type KeyFigures = {
  sites: { left: number; total: number } | null
  /** As reported, where that is newer than the maps. */
  reported: Reported | null
  estimate: Estimate | null
  ceiling: Ceiling | null
  next: Next | null
  mandate: NextDate | null
  leave: NextDate | null
  over: WithdrawalOver | null
  /** How others counted the bases. */
  others: readonly SiteCount[]
}

type Read = {
  base: Base
  rows: readonly SiteRow[]
  strength: readonly Strength[]
  counts: readonly SiteCount[]
}

/** The same rules as the panel of key figures follows, without a filter. */
export const keyFiguresOf = ({ base, rows, strength, counts }: Read, day: Day, today: Day): KeyFigures => {
  const tally = tallyOf(rows)
  const isDocumented = base.mission.basis === 'documented'
  const over = withdrawalOver(base.mission, base.events, day)
  const isCurrent = isEstimateCurrent(rows, noFilter)
  const ahead = isDocumented ? nextDates(base.events, base.events, noFilter, { day, today }) : null
  return {
    sites: tally.total === 0 ? null : { left: remaining(tally, 'closed'), total: tally.total },
    reported: isCurrent ? reportedAt(strength, day, base.index.lastMapYear) : null,
    estimate: totalEstimate(base.index, day, noFilter),
    ceiling: over === null && isDocumented ? ceilingAt(strength, day) : null,
    next: ahead?.next ?? null,
    mandate: ahead?.mandate ?? null,
    leave: ahead?.leave ?? null,
    over,
    others: isDocumented ? counts : [],
  }
}

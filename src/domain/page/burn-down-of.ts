import { type BurnView, burnSites, chosenBurnView } from '#src/domain/plans/burn-view.ts'
import { lastDay } from '#src/domain/dates/dates.ts'
import type { CountingStep } from '#src/domain/sites/site-tally.ts'
import type { Filter } from '#src/domain/view/filters.ts'
import type { Model } from './model.ts'
import type { Period } from './shown-period.ts'

export type BurnDownChoice = {
  filter: Filter
  counting: CountingStep
  /** As the reader chose; null: without a choice. */
  period: Period | null
}

/** The burn-down of a view: the same for the page and for every file; null if nothing is on record. */
export const burnDownOf = (
  { base, rows, day }: Model,
  { filter, counting, period }: BurnDownChoice,
): BurnView | null =>
  chosenBurnView({
    histories: burnSites(rows, filter),
    all: base.index.records.map(({ history }) => history),
    events: base.events,
    provinceRecords: base.provinces,
    provinces: filter.provinces,
    step: counting,
    period,
    day,
    end: lastDay(base.mission.coverage.mission),
  })

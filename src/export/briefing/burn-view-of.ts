import { type BurnView, burnSites, chosenBurnView } from '#src/domain/plans/burn-view.ts'
import { lastDay } from '#src/domain/dates/dates.ts'
import type { BriefingContext } from './context.ts'

/** The burn-down of the page, whose period is also that of the timeline; null if nothing is on record. */
export const burnViewOf = (context: BriefingContext): BurnView | null => {
  const { rows, index, day, allEvents, provinces, filter, counting, period, mission } = context
  return chosenBurnView({
    histories: burnSites(rows, filter),
    all: index.records.map(({ history }) => history),
    events: allEvents,
    provinceRecords: provinces,
    provinces: filter.provinces,
    step: counting,
    period,
    day,
    end: lastDay(mission.coverage.mission),
  })
}

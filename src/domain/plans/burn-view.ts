import { hasRole } from '#src/domain/events/event-role.ts'
import {
  type BurnChange,
  type CountPoint,
  actualLine,
  burnChanges,
  planLine,
  plannedCount,
  sitesCounted,
  sitesMaximum,
} from './burn-down.ts'
import { type Deadline, deadlines } from './burn-gap.ts'
import { type Day, lastDay } from '#src/domain/dates/dates.ts'
import { type Filter, filterRows } from '#src/domain/view/filters.ts'
import type { SiteHistory } from '#src/domain/sites/history.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { type Phase, phaseRange, phasesOf } from './phases.ts'
import { type Plans, sitePlans } from './site-plans.ts'
import type { CountingStep } from '#src/domain/sites/site-tally.ts'
import { type DayRange, wholeRange } from '#src/domain/charts/timeline-axis.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { Province } from '#src/schema/mission.ts'

/** Everything that the burn-down draws and lists, apart from the page's date. */
export type BurnView = {
  step: CountingStep
  histories: readonly SiteHistory[]
  plans: Plans
  range: DayRange
  maximum: number
  actual: readonly CountPoint[]
  planned: readonly CountPoint[]
  deadlines: readonly (Deadline & { plannedAfter: number })[]
  changes: readonly (BurnChange & { after: number })[]
  suspensions: readonly MissionEvent[]
}

type BurnInput = {
  /** The sites counted (burnSites). */
  histories: readonly SiteHistory[]
  /** All of the mission: a plan for all sites is not an event of one of them. */
  events: readonly MissionEvent[]
  phases: readonly Phase[]
  provinces: readonly string[]
  step: CountingStep
  range: DayRange
  /** Last day that is documented: the line of the sites ends there, the plan goes on. */
  end: Day
}

const within = (range: DayRange, day: Day): boolean => day >= range.from && day <= range.to

/**
 * The sites that the burn-down counts: those of the drawdown that the page shows on its date, whatever their
 * status. So its number on that date is that of the key figures and the list.
 */
export const burnSites = (rows: readonly SiteRow[], filter: Filter): readonly SiteHistory[] =>
  filterRows(rows, { ...filter, statuses: [] })
    .filter(({ site }) => site.register === 'drawdown')
    .map(({ history }) => history)

/** Reads the burn-down of those sites over a range. */
export const burnView = ({ histories, events, phases, provinces, step, range, end }: BurnInput): BurnView => {
  const plans = sitePlans(histories, events, phases)
  const documented = { from: range.from, to: end < range.to ? end : range.to }
  return {
    step,
    histories,
    plans,
    range,
    maximum: sitesMaximum(histories, plans, range),
    actual: actualLine(histories, step, documented),
    planned: planLine(histories, step, plans, range),
    deadlines: deadlines(histories, step, plans, end)
      .filter(({ day }) => within(range, day))
      .map((deadline) =>
        Object.assign(deadline, { plannedAfter: plannedCount(histories, step, plans, deadline.day) }),
      ),
    changes: burnChanges(histories, step)
      .filter(({ day }) => within(range, day))
      .map((change) => Object.assign(change, { after: sitesCounted(histories, step, change.day).length })),
    suspensions: events.filter(
      (event) =>
        hasRole(event, 'suspension') &&
        event.status === 'happened' &&
        within(range, lastDay(event.date)) &&
        (provinces.length === 0 || event.province === null || provinces.includes(event.province)),
    ),
  }
}

type BurnChoice = Omit<BurnInput, 'phases' | 'range'> & {
  /** Those of all sites: how long a phase is shown does not change with the filter. */
  all: readonly SiteHistory[]
  provinceRecords: readonly Province[]
  /** As chosen by the reader; null: the phase, if the date shown lies in it. */
  period: 'phase' | 'whole' | null
  day: Day
}

/** The phase of the one province chosen, with the time that charts of it show; null without one. */
export const chosenPhase = (
  phases: readonly Phase[],
  provinces: readonly string[],
  histories: readonly SiteHistory[],
): { phase: Phase; range: DayRange } | null => {
  const phase = provinces.length === 1 ? phases.find(({ province }) => province === provinces[0]) : undefined
  if (!phase) return null
  const ofProvince = histories.filter(({ site }) => site.province === phase.province)
  return { phase, range: phaseRange(phase, ofProvince) }
}

/**
 * The period that charts show: the one that the reader chose or, without a choice, the phase if the date
 * shown lies in it; a chart that ends before the date would state another number than the page does.
 */
export const periodShown = (
  period: 'phase' | 'whole' | null,
  phaseTime: DayRange | null,
  day: Day,
): 'phase' | 'whole' => {
  if (phaseTime === null) return 'whole'
  return period ?? (within(phaseTime, day) ? 'phase' : 'whole')
}

/**
 * The burn-down as chosen on the page: of one province with a phase over that phase, else over all that is on
 * record. Null if nothing is.
 */
export const chosenBurnView = ({
  all,
  provinceRecords,
  period,
  day,
  ...input
}: BurnChoice): BurnView | null => {
  const { events, provinces } = input
  const whole = wholeRange(events)
  if (whole === null) return null
  const phases = phasesOf(provinceRecords, events)
  const chosen = chosenPhase(phases, provinces, all)
  const isPhase = chosen !== null && periodShown(period, chosen.range, day) === 'phase'
  return burnView({ ...input, phases, range: isPhase ? chosen.range : whole })
}

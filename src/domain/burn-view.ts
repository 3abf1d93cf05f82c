import {
  type BurnChange,
  type CountPoint,
  type CountingStep,
  actualLine,
  burnChanges,
  planLine,
  plannedCount,
  sitesCounted,
  sitesMaximum,
} from './burn-down.ts'
import { type Deadline, deadlines } from './burn-gap.ts'
import { type Day, lastDay } from './dates.ts'
import type { SiteHistory } from './history.ts'
import { type Phase, phaseRange, phasesOf } from './phases.ts'
import { sitePlans } from './site-plans.ts'
import { type DayRange, wholeRange } from './timeline-axis.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { Province } from '#src/schema/mission.ts'

/** Everything that the burn-down draws and lists, apart from the page's date. */
export type BurnView = {
  histories: readonly SiteHistory[]
  plans: ReturnType<typeof sitePlans>
  range: DayRange
  maximum: number
  actual: readonly CountPoint[]
  planned: readonly CountPoint[]
  deadlines: readonly (Deadline & { plannedAfter: number })[]
  changes: readonly (BurnChange & { after: number })[]
  suspensions: readonly MissionEvent[]
}

type BurnInput = {
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

/** Reads the burn-down of the sites of the chosen provinces, or of all, over a range. */
export const burnView = ({
  histories: all,
  events,
  phases,
  provinces,
  step,
  range,
  end,
}: BurnInput): BurnView => {
  const histories = all.filter(
    ({ site }) =>
      site.register === 'drawdown' && (provinces.length === 0 || provinces.includes(site.province)),
  )
  const plans = sitePlans(histories, events, phases)
  const documented = { from: range.from, to: end < range.to ? end : range.to }
  return {
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
        event.type === 'suspension' &&
        event.status === 'happened' &&
        within(range, lastDay(event.date)) &&
        (provinces.length === 0 || event.province === null || provinces.includes(event.province)),
    ),
  }
}

type BurnChoice = Omit<BurnInput, 'phases' | 'range'> & {
  provinceRecords: readonly Province[]
  period: 'phase' | 'whole'
}

/**
 * The burn-down as chosen on the page: of one province with a phase over that phase, else over all that is on record. Null if
 * nothing is.
 */
export const chosenBurnView = ({ provinceRecords, period, ...input }: BurnChoice): BurnView | null => {
  const { histories, events, provinces } = input
  const whole = wholeRange(events)
  if (whole === null) return null
  const phases = phasesOf(provinceRecords, events)
  const phase = provinces.length === 1 ? phases.find(({ province }) => province === provinces[0]) : undefined
  const ofProvince = histories.filter(({ site }) => site.province === phase?.province)
  const range = phase && period === 'phase' ? phaseRange(phase, ofProvince) : whole
  return burnView({ ...input, phases, range })
}

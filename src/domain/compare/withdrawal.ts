import { type Day, daysBetween, lastDay } from '#src/domain/dates/dates.ts'
import { type CountPoint, actualLine, planLine } from '#src/domain/plans/burn-down.ts'
import { type Gap, gapAt } from '#src/domain/plans/burn-gap.ts'
import { phasesOf } from '#src/domain/plans/phases.ts'
import { type Plans, sitePlans } from '#src/domain/plans/site-plans.ts'
import {
  type SlippageRow,
  type SlippageTotals,
  plannedDates,
  slippageAt,
  slippageTotals,
} from '#src/domain/plans/slippage.ts'
import type { Base } from '#src/domain/page/model.ts'
import type { CountingStep } from '#src/domain/sites/site-tally.ts'
import type { Strength } from '#src/schema/contingent.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { Mission } from '#src/schema/mission.ts'
import { certainDay } from './day-span.ts'
import { type MapYears, mapYearsOf } from './map-years.ts'
import { type Milestone, milestonesOf } from './milestones.ts'
import { percentOf } from './share.ts'
import { type StrengthLeft, strengthLeft } from './strength-left.ts'

/** How many sites are still there on a day, and in per cent of those on the day of the decision. */
export type CurvePoint = CountPoint & { since: number; share: number | null }

/** What had become of the dates planned for days after the decision. */
type Slips = {
  totals: SlippageTotals
  rows: readonly SlippageRow[]
  /** The one that was done latest, or is the longest overdue; null where nothing is late by counted days. */
  latest: SlippageRow | null
}

/** A withdrawal from the decision on, as far as it is documented. */
export type Withdrawal = {
  decision: MissionEvent
  /** The day that its days are counted from. */
  zero: Day
  /** Last day that is documented. */
  until: Day
  step: CountingStep
  /** Sites of the drawdown in all, those still there on the day of the decision, and those at the end. */
  total: number
  before: number
  now: number
  actual: readonly CurvePoint[]
  /** Empty where no planned date stood. */
  planned: readonly CurvePoint[]
  gap: Gap
  milestones: readonly Milestone[]
  slips: Slips
  /** Null: no figure is on record. */
  strength: StrengthLeft | null
}

/** The files of one mission as a comparison reads them. */
export type ComparedRecords = { base: Base; strength: readonly Strength[] }

/** One mission of a comparison. */
export type ComparedMission = {
  mission: Mission
  /** Null: no decision to leave is documented, so there is no day to count from. */
  withdrawal: Withdrawal | null
  /** Null: nobody read maps of it. */
  maps: MapYears | null
}

const eventOf = (events: readonly MissionEvent[], id: string | null | undefined): MissionEvent | null =>
  events.find((event) => event.id === id) ?? null

const latestPlan = (plans: Plans): Day | undefined =>
  [...plans.values()]
    .flatMap((all) => all.filter(({ standing }) => standing !== 'lapsed').map(({ date }) => lastDay(date)))
    .toSorted()
    .at(-1)

const slipsOf = ({ events, index }: Base, zero: Day, until: Day): Slips => {
  const histories = index.records.map(({ history }) => history)
  const rows = slippageAt(plannedDates(events, histories), until).filter(
    ({ event }) => lastDay(event.planned) > zero,
  )
  const late = rows
    .filter(({ kind, days }) => kind === 'late' && days !== null)
    .toSorted((a, b) => (b.days ?? 0) - (a.days ?? 0))
  return { totals: slippageTotals(rows).all, rows, latest: late[0] ?? null }
}

/**
 * The withdrawal of a mission since it was decided: the sites of its drawdown, filtered by nothing, counted
 * as the burn-down counts them, up to its last documented day. Null without a documented decision.
 */
export const withdrawalOf = ({ base, strength }: ComparedRecords, step: CountingStep): Withdrawal | null => {
  const { mission, events, provinces, index } = base
  const decision = eventOf(events, mission.withdrawal?.decision)
  if (decision === null) return null
  const histories = index.records
    .map(({ history }) => history)
    .filter(({ site }) => site.register === 'drawdown')
  const [zero, until] = [certainDay(decision.date), lastDay(mission.coverage.mission)]
  if (until < zero) return null
  const plans = sitePlans(histories, events, phasesOf(provinces, events))
  const last = latestPlan(plans) ?? until
  const actual = actualLine(histories, step, { from: zero, to: until })
  const before = actual[0]?.count ?? 0
  const toPoint = ({ day, count }: CountPoint): CurvePoint => ({
    day,
    count,
    since: daysBetween(zero, day),
    share: percentOf(count, before),
  })
  const gap = gapAt(histories, step, plans, until)
  return {
    decision,
    zero,
    until,
    step,
    total: histories.length,
    before,
    now: gap.actual,
    actual: actual.map(toPoint),
    planned: planLine(histories, step, plans, { from: zero, to: last > until ? last : until }).map(toPoint),
    gap,
    milestones: milestonesOf({
      histories,
      step,
      decision,
      end: eventOf(events, mission.withdrawal?.end),
      until,
    }),
    slips: slipsOf(base, zero, until),
    strength: strengthLeft(strength, decision, until),
  }
}

/** What a comparison says of a mission. */
export const comparedMission = (records: ComparedRecords, step: CountingStep): ComparedMission => ({
  mission: records.base.mission,
  withdrawal: withdrawalOf(records, step),
  maps: mapYearsOf(records.base.index),
})

/**
 * Whether a comparison is by calendar years too: a mission of it has no decision to count from. Years are set
 * against years only, estimates against estimates.
 */
export const isByYears = (missions: readonly ComparedMission[]): boolean =>
  missions.some(({ withdrawal }) => withdrawal === null)

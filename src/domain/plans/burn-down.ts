import { axisMaximum } from '#src/domain/charts/axis-maximum.ts'
import { type Day, type PartialDate, exactDate, firstDay, lastDay } from '#src/domain/dates/dates.ts'
import type { SiteHistory, HistoryStep } from '#src/domain/sites/history.ts'
import { type ReturnName, returnOf } from '#src/domain/sites/returns.ts'
import { type Plans, isDue, standingPlanOn } from './site-plans.ts'
import { type CountingStep, countingSteps, stillCounts } from '#src/domain/sites/site-tally.ts'
import { isDocumented, isLost } from '#src/domain/sites/status-rules.ts'
import { statusAt } from '#src/domain/sites/status.ts'
import type { DayRange } from '#src/domain/charts/timeline-axis.ts'
import type { DatePrecision, DatedPoint } from '#src/schema/parts.ts'
import type { SiteStatusName } from '#src/schema/site.ts'
import { statuses } from '#src/schema/statuses.ts'

/** Why the count changed; access lost or regained is told even for a site already counted out. */
export type ChangeKind =
  | 'left'
  | 'opened'
  | 'first-documented'
  | 'returned'
  | 'temporary-presence'
  | 'visited'
  | 'access-lost'
  | 'access-regained'

export type BurnChange = {
  day: Day
  kind: ChangeKind
  /** What it does to the number of sites. */
  by: -1 | 0 | 1
  history: SiteHistory
  /** Null for the first day of a site. */
  step: HistoryStep | null
}

/** A return by the name that its source gives it; without one, that the mission was there again. */
export const returnKinds = {
  visit: 'visited',
  'temporary-presence': 'temporary-presence',
  reopening: 'returned',
  returned: 'access-regained',
} as const satisfies Record<ReturnName, ChangeKind>

const kindOf = (before: SiteStatusName, step: HistoryStep, by: number): ChangeKind | null => {
  const wasLost = isLost(before)
  if (isLost(step.status) && !wasLost) return 'access-lost'
  const returned = returnOf(before, step)
  if (returned && (by > 0 || wasLost)) return returnKinds[returned]
  return by < 0 ? 'left' : null
}

const sign = (before: boolean, after: boolean): -1 | 0 | 1 => (before === after ? 0 : after ? 1 : -1)

const changesOf = (history: SiteHistory, counting: CountingStep): readonly BurnChange[] => {
  const { start, steps, site } = history
  const changes: BurnChange[] = []
  let before: SiteStatusName = 'open'
  const first = steps[0]
  if (start !== null && (!first || start < first.day))
    changes.push({
      day: start,
      kind: site.opened && lastDay(site.opened.date) === start ? 'opened' : 'first-documented',
      by: 1,
      history,
      step: null,
    })
  for (const step of steps) {
    // A site that is first heard of when it opens was not counted before; that it is seen later is no start.
    const isFirst = step === first && (start === null || start >= step.day) && statuses[step.status].open
    const by = isFirst ? 1 : sign(stillCounts(before, counting), stillCounts(step.status, counting))
    const kind = isFirst ? 'opened' : kindOf(before, step, by)
    if (kind) changes.push({ day: step.day, kind, by, history, step })
    before = step.status
  }
  return changes
}

/** What the first day of a site rests on; `sources` is null where it is the UN maps of a year. */
type StartEvidence = { date: PartialDate; precision: DatePrecision; sources: readonly string[] | null }

/** The record that documents a site as there for the first time; null if its start is not known. */
const startEvidence = ({ site, start, mapYears }: SiteHistory): StartEvidence | null => {
  if (start === null) return null
  if (site.opened && lastDay(site.opened.date) === start) return site.opened
  const seen = site.seen.find(({ status, date }) => status === 'open' && firstDay(date) === start)
  if (seen) return seen
  const year = Math.min(...mapYears)
  return { date: String(year), precision: 'year', sources: null }
}

/** When the count changed, as precise as that is known, and the documents that say so. */
export const changeEvidence = ({
  step,
  history,
  day,
}: BurnChange): DatedPoint & { sources: readonly string[] } => {
  if (step) return step
  const { date, precision, sources } = startEvidence(history) ?? {
    date: exactDate(day),
    precision: 'day' as const,
    sources: history.site.sources,
  }
  return { date, precision, sources: sources ?? history.mapSources }
}

/** Everything that changes the count of a step, by day. */
export const burnChanges = (histories: readonly SiteHistory[], step: CountingStep): readonly BurnChange[] =>
  histories
    .flatMap((history) => changesOf(history, step))
    .toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))

/** The sites that still count on a day; the same that the list of sites shows in these statuses. */
export const sitesCounted = (
  histories: readonly SiteHistory[],
  step: CountingStep,
  day: Day,
): readonly SiteHistory[] => histories.filter((history) => stillCounts(statusAt(history, day).name, step))

/**
 * How many sites would still count on a day if every planned date that stood had been kept: a site with one
 * until that date, any other as long as it did count. It falls on planned dates only.
 */
export const plannedCount = (
  histories: readonly SiteHistory[],
  step: CountingStep,
  plans: Plans,
  day: Day,
): number =>
  histories.filter((history) => {
    const plan = standingPlanOn(plans.get(history.site.id), day)
    const status = statusAt(history, day).name
    return plan ? isDocumented(status) && !isDue(plan, day) : stillCounts(status, step)
  }).length

export type CountPoint = { day: Day; count: number }

/** The days in a range on which a line can change, with both ends. */
const daysIn = (days: readonly Day[], { from, to }: DayRange): readonly Day[] => [
  ...new Set([from, ...days.filter((day) => day > from && day < to).toSorted(), to]),
]

/** A point where the count differs from the one before, and one at each end: what a step line needs. */
const steps = (days: readonly Day[], countAt: (day: Day) => number): readonly CountPoint[] =>
  days
    .map((day) => ({ day, count: countAt(day) }))
    .filter(
      (point, index, all) => index === 0 || index === all.length - 1 || point.count !== all[index - 1]?.count,
    )

/** Sites still counted over a range, as the points of a step line. */
export const actualLine = (
  histories: readonly SiteHistory[],
  step: CountingStep,
  range: DayRange,
): readonly CountPoint[] => {
  const days = histories.flatMap((history) => [
    ...(history.start === null ? [] : [history.start]),
    ...history.steps.map(({ day }) => day),
  ])
  return steps(daysIn(days, range), (day) => sitesCounted(histories, step, day).length)
}

/** Whether any of the sites has a planned date that stood. */
export const hasStandingPlan = (histories: readonly SiteHistory[], plans: Plans): boolean =>
  histories.some(({ site }) => plans.get(site.id)?.some(({ standing }) => standing !== 'lapsed'))

/** The plan over a range as points of a step line; empty where no planned date stood. */
export const planLine = (
  histories: readonly SiteHistory[],
  step: CountingStep,
  plans: Plans,
  range: DayRange,
): readonly CountPoint[] => {
  if (!hasStandingPlan(histories, plans)) return []
  const days = histories.flatMap((history) => {
    return [
      ...(history.start === null ? [] : [history.start]),
      ...(plans.get(history.site.id) ?? []).map(({ date }) => lastDay(date)),
      ...history.steps.map(({ day }) => day),
    ]
  })
  return steps(daysIn(days, range), (day) => plannedCount(histories, step, plans, day))
}

/** The end of the axis of sites, the same for every date and every counting step. */
export const sitesMaximum = (histories: readonly SiteHistory[], plans: Plans, range: DayRange): number =>
  axisMaximum(
    countingSteps
      .flatMap((step) => [actualLine(histories, step, range), planLine(histories, step, plans, range)])
      .flatMap((line) => line.map(({ count }) => count)),
  )

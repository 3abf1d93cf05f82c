import { type Day, lastDay } from '#src/domain/dates/dates.ts'
import { type BurnChange, burnChanges, changeEvidence, sitesCounted } from '#src/domain/plans/burn-down.ts'
import type { SiteHistory } from '#src/domain/sites/history.ts'
import type { CountingStep } from '#src/domain/sites/site-tally.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { DatedPoint, PartialDate } from '#src/schema/parts.ts'
import { type DaySpan, certainDay, coarsest, spanBetween } from './day-span.ts'

/** The steps of a withdrawal that missions are compared by, in their order. */
export const milestoneNames = ['decision', 'first-left', 'half-left', 'all-left', 'end'] as const

export type MilestoneName = (typeof milestoneNames)[number]

/** A step that was reached: when, as precise as it is known, and what says so. */
type Reached = DatedPoint & {
  /** The day on which it is certain. */
  day: Day
  /** Days from the decision. */
  since: DaySpan
  /** No source says when, only that it was so by then. */
  isBy: boolean
  /** How many sites were still there on that day. */
  count: number
}

export type Milestone = {
  name: MilestoneName
  /** Null: not yet, as far as the mission is documented. */
  reached: Reached | null
  /** Days from the step before; null where one of them is not reached, or this one came first. */
  afterBefore: DaySpan | null
  /** Since then more sites are there again than the step allows. */
  isUndone: boolean
  /** The date that is planned for it, of one that has not come. */
  planned: PartialDate | null
  /** The documents that say so. */
  sources: readonly string[]
}

type Input = {
  histories: readonly SiteHistory[]
  step: CountingStep
  decision: MissionEvent
  /** The event by which the mission had left; null: none is on record. */
  end: MissionEvent | null
  /** Last day that is documented. */
  until: Day
}

type Without = Omit<Milestone, 'afterBefore'>

const notYet = { reached: null, isUndone: false, planned: null, sources: [] } as const

/**
 * What brought the number of sites to where it stood at the end of a day: no more than what left on that
 * day.
 */
const reachedBy = (changes: readonly BurnChange[], decision: DatedPoint, count: number) => {
  const evidence = changes.map((change) => ({ ...changeEvidence(change), change }))
  const told = coarsest(evidence)
  if (!told) return notYet
  const { date, precision, change } = told
  return {
    reached: {
      date,
      precision,
      day: change.day,
      since: spanBetween(decision, { date, precision }),
      // A sighting says that a site had been left by then, not when.
      isBy: change.step !== null && change.step.event === null,
      count,
    },
    sources: [...new Set(evidence.flatMap(({ sources }) => sources))],
  }
}

const ends = ({ end, until, decision, histories, step }: Input): Without => {
  if (end === null) return { name: 'end', ...notYet }
  const { date, precision, sources } = end
  const day = lastDay(date)
  const isOver = end.status === 'happened' && day <= until
  return {
    name: 'end',
    reached: isOver
      ? {
          date,
          precision,
          day,
          since: spanBetween(decision, end),
          isBy: false,
          count: sitesCounted(histories, step, day).length,
        }
      : null,
    isUndone: false,
    planned: isOver ? null : (end.planned ?? date),
    sources,
  }
}

const positive = (span: DaySpan): DaySpan | null =>
  span.to < 0 ? null : { ...span, from: Math.max(0, span.from) }

/**
 * How far a withdrawal came, step by step. Sites count as the burn-down counts them; a step is reached at the
 * end of the first day on which so many of the sites of the decision's day had been left, whatever came back
 * later (`isUndone`).
 */
export const milestonesOf = (input: Input): readonly Milestone[] => {
  const { histories, step, decision, until } = input
  const zero = certainDay(decision.date)
  const countOn = (day: Day) => sitesCounted(histories, step, day).length
  const [before, now] = [countOn(zero), countOn(until)]
  const left = burnChanges(histories, step).filter(({ day, by }) => by === -1 && day > zero && day <= until)
  const whenOnly = (most: number) => {
    const day = left.find((change) => countOn(change.day) <= most)?.day
    if (day === undefined || before === 0) return notYet
    const found = reachedBy(
      left.filter((change) => change.day === day),
      decision,
      countOn(day),
    )
    return { ...notYet, ...found, isUndone: now > most }
  }
  const first = left[0]
  const steps: readonly Without[] = [
    {
      name: 'decision',
      ...notYet,
      reached: {
        date: decision.date,
        precision: decision.precision,
        day: zero,
        since: { from: 0, to: 0, isAbout: false },
        isBy: false,
        count: before,
      },
      sources: decision.sources,
    },
    {
      name: 'first-left',
      ...notYet,
      ...(first &&
        reachedBy(
          left.filter(({ day }) => day === first.day),
          decision,
          countOn(first.day),
        )),
    },
    { name: 'half-left', ...whenOnly(before / 2) },
    { name: 'all-left', ...whenOnly(0) },
    ends(input),
  ]
  return steps.map((milestone, index) => {
    const [from, to] = [steps[index - 1]?.reached, milestone.reached]
    return Object.assign(milestone, { afterBefore: from && to ? positive(spanBetween(from, to)) : null })
  })
}

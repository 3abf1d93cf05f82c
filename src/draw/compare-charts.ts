import { axisMaximum } from '#src/domain/charts/axis-maximum.ts'
import { dayStep } from '#src/domain/charts/day-ticks.ts'
import type { ComparedMission, CurvePoint, Withdrawal } from '#src/domain/compare/withdrawal.ts'
import { type Day, addDays, daysBetween, firstDay, lastDay } from '#src/domain/dates/dates.ts'
import { qualifiers } from '#src/schema/qualifiers.ts'
import { comparedStrengthTold, yearsTold } from '#src/text/compare-told.ts'
import {
  type CompareWords,
  sharePhrase,
  shortNameOf,
  spanPhrase,
  standsWords,
} from '#src/text/compare-words.ts'
import { compareLine, comparePlanLine, compareSign } from './compare-signs.ts'
import type { StepSeries, StepSpec } from './chart-spec.ts'

type Steps = StepSeries['steps']

/** The day that stands for day 0 of every mission: the axis names no dates. */
const zeroDay: Day = '2000-01-01'

const dayAt = (since: number): Day => addDays(zeroDay, since)

/** Most marks of the axis of days as it is laid out, so that it ends on one. */
const marks = 9

/** From day 0 to a mark after the last day of any mission. */
const rangeOf = (days: readonly number[]): StepSpec['range'] => {
  const last = Math.max(30, ...days)
  const step = dayStep(last, marks)
  return { from: zeroDay, to: dayAt(Math.ceil(last / step) * step) }
}

/** 100 is the whole; only more than that needs a longer axis. */
const maximumOf = (shares: readonly (number | null)[]): number => {
  const most = Math.max(0, ...shares.map((share) => share ?? 0))
  return most <= 100 ? 100 : axisMaximum([most])
}

/** A line that ends with its last point: after it nothing is known, or planned. */
const endingSteps = (steps: Steps): Steps => {
  const last = steps.at(-1)
  if (!last) return steps
  const isChange = last.value !== steps.at(-2)?.value
  return isChange
    ? [...steps, { date: addDays(last.date, 1), value: null }]
    : [...steps.slice(0, -1), { date: last.date, value: null }]
}

const lineSteps = (points: readonly CurvePoint[]): Steps =>
  endingSteps(points.map(({ since, share }) => ({ date: dayAt(since), value: share })))

/** Of a step line the value on a day. */
const shareOn = ({ actual }: Withdrawal, day: Day): number | null =>
  actual.findLast((point) => point.day <= day)?.share ?? null

type Placed = { place: number; name: string; withdrawal: Withdrawal }

const placed = (missions: readonly ComparedMission[], words: CompareWords): readonly Placed[] =>
  missions.flatMap(({ mission, withdrawal }, place) =>
    withdrawal ? [{ place, name: shortNameOf(mission, words.language), withdrawal }] : [],
  )

const milestoneSeries = ({ place, name, withdrawal }: Placed, words: CompareWords): readonly StepSeries[] => {
  const { zero, milestones, step } = withdrawal
  const steps = milestones.flatMap(({ name: milestone, reached }): Steps => {
    if (reached === null || milestone === 'decision' || reached.day < zero) return []
    const when = words.c.days(spanPhrase(reached.since, words), reached.since.to)
    return [
      {
        date: dayAt(daysBetween(zero, reached.day)),
        value: shareOn(withdrawal, reached.day),
        title: words.c.markOf(name, words.c.milestone[step][milestone], when),
        ...(reached.since.from !== reached.since.to && { since: dayAt(Math.max(0, reached.since.from)) }),
      },
    ]
  })
  if (steps.length === 0) return []
  const sign = compareSign(place)
  return [{ name: words.c.steps(name), color: sign.color, sign, steps }]
}

/**
 * Share of the sites that are still there against the days since the decision, and what it would be by the
 * plan; null where no mission has a decision.
 */
const sitesLeftChart = (missions: readonly ComparedMission[], words: CompareWords): StepSpec | null => {
  const { c, language } = words
  const all = placed(missions, words)
  const [first] = all
  if (!first) return null
  const points = all.flatMap(({ withdrawal }) => [...withdrawal.actual, ...withdrawal.planned])
  return {
    kind: 'step',
    language,
    title: c.sitesChart(words.t.tally.steps[first.withdrawal.step]),
    told: standsWords(missions, words),
    axes: [c.axisDays, c.axisSites],
    maximum: maximumOf(points.map(({ share }) => share)),
    legend: true,
    range: rangeOf(points.map(({ since }) => since)),
    dayZero: zeroDay,
    series: [
      ...all.map(({ place, name, withdrawal }) => ({
        name: c.lineActual(name),
        ...compareLine(place),
        steps: lineSteps(withdrawal.actual),
      })),
      ...all
        .filter(({ withdrawal }) => withdrawal.planned.length > 0)
        .map(({ place, name, withdrawal }) =>
          Object.assign(comparePlanLine(place), {
            name: c.linePlan(name),
            steps: lineSteps(withdrawal.planned),
          }),
        ),
      ...all.flatMap((one) => milestoneSeries(one, words)),
    ],
  }
}

/** Actual strengths as points that nothing joins: between two of them nothing is known. */
const strengthPoints = ({ place, name, withdrawal }: Placed, words: CompareWords): readonly StepSeries[] =>
  qualifiers.flatMap((qualifier): StepSeries[] => {
    const own = (withdrawal.strength?.points ?? []).filter(({ share }) => share?.qualifier === qualifier)
    if (own.length === 0) return []
    const sign = compareSign(place, qualifier)
    return [
      {
        name: words.c.point(name, words.t.words.qualifier[qualifier]),
        color: sign.color,
        sign,
        steps: own.map(({ share, since, day, first }) => ({
          date: dayAt(daysBetween(withdrawal.zero, day)),
          value: share?.value ?? null,
          title: words.c.markOf(
            name,
            sharePhrase(share, words),
            words.c.days(spanPhrase(since, words), since.to),
          ),
          since: since.isAbout
            ? 'about'
            : first === day
              ? null
              : dayAt(Math.max(0, daysBetween(withdrawal.zero, first))),
        })),
      },
    ]
  })

/**
 * Strength in per cent of what it was, against the days since the decision; null where no mission has a
 * point.
 */
const strengthLeftChart = (missions: readonly ComparedMission[], words: CompareWords): StepSpec | null => {
  const { c, language } = words
  const all = placed(missions, words)
  const series = all.flatMap((one) => strengthPoints(one, words))
  if (series.length === 0) return null
  const points = all.flatMap(({ withdrawal }) => withdrawal.strength?.points ?? [])
  return {
    kind: 'step',
    language,
    title: c.strengthChart,
    told: comparedStrengthTold(missions, words),
    axes: [c.axisDays, c.axisShare],
    maximum: maximumOf(points.map(({ share }) => share?.value ?? null)),
    legend: true,
    // The same days as over the sites, so that the two can be read one under the other.
    range: rangeOf([
      ...all.flatMap(({ withdrawal }) =>
        [...withdrawal.actual, ...withdrawal.planned].map(({ since }) => since),
      ),
      ...points.map(({ since }) => since.to),
    ]),
    dayZero: zeroDay,
    series,
  }
}

/** Troops estimated from UN maps, a step for each calendar year; null where nobody read maps. */
const mapYearsChart = (missions: readonly ComparedMission[], words: CompareWords): StepSpec | null => {
  const { c, language } = words
  const years = missions.flatMap(({ maps }) => maps?.years.map(({ year }) => year) ?? [])
  if (years.length === 0) return null
  return {
    kind: 'step',
    language,
    title: c.yearsChart,
    told: yearsTold(missions, words),
    axes: [c.columns.year, c.axisShare],
    maximum: maximumOf(
      missions.flatMap(({ maps }) => maps?.years.map(({ share }) => share?.value ?? null) ?? []),
    ),
    legend: true,
    range: { from: firstDay(String(Math.min(...years))), to: lastDay(String(Math.max(...years))) },
    series: missions.flatMap(({ mission, maps }, place): StepSeries[] => {
      if (maps === null) return []
      return [
        {
          name: words.c.point(shortNameOf(mission, language), words.t.words.estimate),
          ...compareLine(place),
          // An estimate: dashed, as everywhere.
          line: { width: 2.5, dash: '6 3' },
          steps: maps.years.flatMap(({ year, share }, index): Steps => {
            const step = { date: firstDay(String(year)), value: share?.value ?? null }
            const next = maps.years[index + 1]?.year
            return next === year + 1 ? [step] : [step, { date: lastDay(String(year)), value: null }]
          }),
        },
      ]
    }),
  }
}

/** The charts of a comparison that have something to show, in their order. */
export const compareCharts = (
  missions: readonly ComparedMission[],
  byYears: boolean,
  words: CompareWords,
): readonly StepSpec[] =>
  [
    sitesLeftChart(missions, words),
    strengthLeftChart(missions, words),
    ...(byYears ? [mapYearsChart(missions, words)] : []),
  ].filter((spec) => spec !== null)

import { addDays, lastDay } from '#src/domain/dates/dates.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { type CountPoint, changeEvidence } from '#src/domain/plans/burn-down.ts'
import type { BurnView } from '#src/domain/plans/burn-view.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { datePhrase } from '#src/text/phrases.ts'
import { colors } from './chart-colors.ts'
import type { StepSeries, StepSpec } from './chart-spec.ts'
import { viewDays } from './cursor.ts'
import { type PlanSign, planSigns } from './plan-signs.ts'

type Steps = StepSeries['steps']

const toStep = ({ day, count }: CountPoint): Steps[number] => ({ date: day, value: count })

/** The line of the sites ends with the record: what comes after it is a gap, not a continued count. */
const actualSteps = ({ actual, range }: BurnView): Steps => {
  const steps = actual.map(toStep)
  const last = steps.at(-1)
  if (!last || last.date >= range.to) return steps
  const isChange = last.value !== steps.at(-2)?.value
  return isChange
    ? [...steps, { date: addDays(last.date, 1), value: null }]
    : [...steps.slice(0, -1), { date: last.date, value: null }]
}

type Marked = { sign: PlanSign; name: string; step: Steps[number] }

/** Deadlines on the plan, and returns and openings on the line of the sites. */
const marksOf = ({ deadlines, changes }: BurnView, t: Texts, language: Language): readonly Marked[] => [
  ...deadlines.map(({ outcome, day, date, plannedAfter }): Marked => {
    const name = t.plan.deadline[outcome]
    const title = `${name}, ${datePhrase({ date, precision: 'day' }, t, language)}`
    return { sign: outcome, name, step: { date: day, value: plannedAfter, title } }
  }),
  ...changes.flatMap((change): Marked[] => {
    const { kind, day, after, history } = change
    if (kind === 'left') return []
    const name = t.plan.change[kind]
    const when = datePhrase(changeEvidence(change), t, language)
    const title = `${name}, ${textIn(history.site.name, language)}, ${when}`
    return [{ sign: kind, name, step: { date: day, value: after, title } }]
  }),
]

/** A series for each sign that occurs. */
const signSeries = (marks: readonly Marked[]): readonly StepSeries[] =>
  [...new Set(marks.map(({ sign }) => sign))].map((sign) => {
    const own = marks.filter((mark) => mark.sign === sign)
    return {
      name: own[0]?.name ?? '',
      color: planSigns[sign].color,
      sign: planSigns[sign],
      steps: own.map(({ step }) => step),
    }
  })

/**
 * What remains against the plan, as the page draws it; without the page's date, which moves on its own there.
 */
export const burnDownChart = (view: BurnView, t: Texts, language: Language): StepSpec => ({
  kind: 'step',
  language,
  axes: [t.exports.columns.date, t.plan.axisSites],
  maximum: view.maximum,
  legend: true,
  range: view.range,
  series: [
    { name: t.plan.lineActual(view.step), color: colors.blue, steps: actualSteps(view) },
    ...(view.planned.length === 0
      ? []
      : [
          {
            name: t.plan.linePlan,
            color: colors.ink,
            line: { width: 1.5, dash: '5 3' },
            steps: view.planned.map(toStep),
          },
        ]),
    ...signSeries(marksOf(view, t, language)),
  ],
  uprights:
    view.suspensions.length === 0
      ? []
      : [
          {
            name: t.plan.suspension,
            color: colors.ink,
            dash: '1 3',
            sign: planSigns.suspension,
            days: view.suspensions.map(({ date, title }) => ({
              day: lastDay(date),
              title: textIn(title, language),
            })),
          },
        ],
})

/** The same with the page's date and the reader's remarks: for what leaves the page. */
export const burnDownFile = (view: BurnView, context: Parameters<typeof viewDays>[0]): StepSpec => ({
  ...burnDownChart(view, context.t, context.language),
  ...viewDays(context, context.t.plan.cursor),
})

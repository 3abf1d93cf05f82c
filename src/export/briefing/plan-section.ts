import { type Gap, gapAt } from '#src/domain/plans/burn-gap.ts'
import type { CountPoint } from '#src/domain/plans/burn-down.ts'
import type { BurnView } from '#src/domain/plans/burn-view.ts'
import { slippageOf } from '#src/domain/page/slippage-of.ts'
import { sourcesOf } from '#src/domain/plans/slippage.ts'
import { addDays } from '#src/domain/dates/dates.ts'
import { formatDate, formatNumber, capital } from '#src/domain/names/formats.ts'
import type { StepSeries, StepSpec } from '#src/draw/chart-spec.ts'
import { colors } from '#src/draw/chart-colors.ts'
import type { Paragraph } from '#src/export/rich-text.ts'
import { gapWords, lapsedWords, overdueWords } from '#src/text/gap-words.ts'
import { burnDownOf } from '#src/domain/page/burn-down-of.ts'
import type { BriefingContext } from './context.ts'
import { slippageBlock } from './slippage-block.ts'
import { areaNamed } from '#src/export/notes.ts'
import { type DrawnSection, emptySection, makeSection } from './section-frame.ts'

const toStep = ({ day, count }: CountPoint): StepSeries['steps'][number] => ({ date: day, value: count })

/** The line of the sites ends with the record: what comes after it is a gap, not a continued count. */
const actualSteps = ({ actual, range }: BurnView): StepSeries['steps'] => {
  const steps = actual.map(toStep)
  const last = steps.at(-1)
  if (!last || last.date >= range.to) return steps
  const isChange = last.value !== steps.at(-2)?.value
  return isChange
    ? [...steps, { date: addDays(last.date, 1), value: null }]
    : [...steps.slice(0, -1), { date: last.date, value: null }]
}

/** The date shown as an upright line, in the range only. */
const cursor = ({ day, t, language }: BriefingContext, { range, maximum }: BurnView): readonly StepSeries[] =>
  day <= range.from || day >= range.to
    ? []
    : [
        {
          name: t.sections.cursor(formatDate(day, language)),
          color: colors.soft,
          steps: [
            { date: day, value: 0 },
            { date: day, value: maximum },
            { date: addDays(day, 1), value: null },
          ],
        },
      ]

const chartOf = (context: BriefingContext, view: BurnView): StepSpec => {
  const { t, language } = context
  return {
    kind: 'step',
    language,
    axes: [t.exports.columns.date, t.plan.axisSites],
    maximum: view.maximum,
    legend: true,
    until: view.range.to,
    series: [
      { name: t.plan.lineActual(context.counting), color: colors.blue, steps: actualSteps(view) },
      ...(view.planned.length === 0
        ? []
        : [{ name: t.plan.linePlan, color: colors.orange, dashed: true, steps: view.planned.map(toStep) }]),
      ...cursor(context, view),
    ],
  }
}

/** Where the sites stand against the plan, in sentences; the words are those of the page. */
const sentencesOf = (gap: Gap, { t, language, day, counting }: BriefingContext): readonly string[] => {
  const words = gapWords(gap, counting, formatDate(day, language), t, language)
  return [
    t.sections.gapOpen(words.remaining, words.remainingOf, words.plan),
    ...(words.overdue === null ? [] : [`${words.overdue} ${words.overdueOf}.`]),
    ...words.remarks.map((remark) => `${remark}.`),
    ...(words.last === null ? [] : [words.last]),
  ]
}

const listed = (gap: Gap, { t, language, counting }: BriefingContext): readonly string[] => {
  const { overdue, lapsed } = gap
  const number = (value: number) => formatNumber(value, language)
  return [
    ...(overdue.length > 0
      ? [
          `${number(overdue.length)} ${t.plan.gap(counting, overdue.length)}.`,
          ...overdue.map((item) => overdueWords(item, counting, t, language)),
        ]
      : []),
    ...(lapsed.length > 0
      ? [
          `${t.plan.lapsedTitle(lapsed.length, number(lapsed.length))}.`,
          ...lapsed.map((item) => lapsedWords(item, t, language)),
        ]
      : []),
  ]
}

/** What remains against the plan, as steps, with the gap in words. */
export const planSection = (context: BriefingContext): DrawnSection => {
  const { t, counting, day } = context
  const name = t.sections.titles.plan
  const view = burnDownOf(context, context)
  if (view === null || view.histories.length === 0)
    return emptySection(context, 'plan', name, `${t.timeline.none} ${t.timeline.noneRemedy}`)
  const gap = gapAt(view.histories, counting, view.plans, day)
  const words = sentencesOf(gap, context).map(capital)
  const intro = t.plan.burnDownIntro(view.histories.length)
  const slippage = slippageOf(context)
  const planned =
    slippage.length > 0 ? [t.plan.slippageIntro(slippage.length, formatDate(day, context.language))] : []
  const title = t.plan.chart(areaNamed(context) ?? t.plan.wholeMission, counting)
  const [first = '', ...others] = words
  const paragraphs: readonly Paragraph[] = [[{ text: first, bold: true }], ...others]
  return makeSection(context, {
    panel: 'plan',
    name,
    blocks: [
      { kind: 'text', paragraphs },
      { kind: 'chart', alt: `${title}. ${first}`, title, spec: chartOf(context, view) },
      ...(slippage.length > 0 ? [slippageBlock(context, slippage)] : []),
    ],
    notes: [...words, ...listed(gap, context), intro, ...planned],
    sourceIds: [
      ...view.changes.flatMap(({ step }) => step?.sources ?? []),
      ...[...view.plans.values()].flatMap((plans) => plans[0]?.event.sources ?? []),
      ...slippage.flatMap(sourcesOf),
    ],
    remarks: [intro, ...planned],
  })
}

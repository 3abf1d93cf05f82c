import { aheadBlocks } from './ahead-block.ts'
import { type Gap, gapAt } from '#src/domain/plans/burn-gap.ts'
import { slippageOf } from '#src/domain/page/slippage-of.ts'
import { sourcesOf } from '#src/domain/plans/slippage.ts'
import { formatDate, formatNumber, capital } from '#src/domain/names/formats.ts'
import { burnDownFile } from '#src/draw/burn-down-chart.ts'
import type { RichParagraph } from '#src/export/rich-text.ts'
import { gapWords, lapsedWords, overdueWords } from '#src/text/gap-words.ts'
import { burnDownOf } from '#src/domain/page/burn-down-of.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { planBrief } from './plan-brief.ts'
import { slippageBars } from './slippage-bars-block.ts'
import { slippageBlock } from './slippage-block.ts'
import { areaNamed } from '#src/export/notes.ts'
import { burnCourse } from '#src/domain/plans/burn-course.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { slippageCoursePhrase } from '#src/text/slippage-course-phrase.ts'
import { coursePhrase } from '#src/text/course-phrase.ts'
import { type DrawnSection, emptySection, makeSection } from '#src/export/briefing/section-frame.ts'

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
    return emptySection(context, 'plan', name, t.timeline.none)
  const course = burnCourse(view, day)
  const told = course ? [coursePhrase(course, counting, t, context.language)] : []
  const gap = gapAt(view.histories, counting, view.plans, day)
  const words = sentencesOf(gap, context).map(capital)
  const intro = t.plan.burnDownIntro(view.histories.length)
  const slippage = slippageOf(context)
  const planned =
    slippage.length > 0 ? [t.plan.slippageIntro(slippage.length, formatDate(day, context.language))] : []
  const siteNames = new Map(
    context.base.index.records.map(({ site }) => [site.id, textIn(site.name, context.language)]),
  )
  const slipped = slippageCoursePhrase(slippage, (id) => siteNames.get(id), t, context.language)
  const ahead = aheadBlocks(context, context.made)
  const title = t.plan.chart(areaNamed(context) ?? t.plan.wholeMission, counting)
  const [first = '', ...others] = words
  const paragraphs: readonly RichParagraph[] = [[{ text: first, bold: true }], ...others]
  return makeSection(context, {
    panel: 'plan',
    name,
    blocks: [
      { kind: 'text', paragraphs },
      {
        kind: 'chart',
        alt: [`${title}. ${first}`, ...told].join(' '),
        title,
        spec: burnDownFile(view, context),
      },
      ...ahead.blocks,
      ...(slippage.length > 0
        ? [...slippageBars(context, slippage, slipped), slippageBlock(context, slippage)]
        : []),
    ],
    notes: [
      ...words,
      ...told,
      ...listed(gap, context),
      intro,
      ...planned,
      ...(slippage.length > 0 ? [slipped] : []),
    ],
    sourceIds: [
      ...view.changes.flatMap(({ step }) => step?.sources ?? []),
      ...[...view.plans.values()].flatMap((plans) => plans[0]?.event.sources ?? []),
      ...slippage.flatMap(sourcesOf),
      ...ahead.sourceIds,
    ],
    remarks: [intro, ...planned],
    brief: () => planBrief(context, view, words, title),
  })
}

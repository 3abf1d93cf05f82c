import { lastDay } from '#src/domain/dates/dates.ts'
import { formatDate, formatNumber, formatShortDate } from '#src/domain/names/formats.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { aheadOf } from '#src/domain/page/ahead-of.ts'
import { type Gap, gapAt } from '#src/domain/plans/burn-gap.ts'
import type { BurnView } from '#src/domain/plans/burn-view.ts'
import { burnDownFile } from '#src/draw/burn-down-chart.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { whereOf } from '#src/export/briefing/scope-of.ts'
import type { Brief, ToldFigure } from '#src/export/briefing/sections.ts'
import { aheadWords } from '#src/text/ahead-words.ts'

/** What was left by the date, how much of it late, and what is past its date. */
const leftMessage = (context: BriefingContext, { tally, actual, late, overdue }: Gap): string => {
  const { counting, day, language, messages } = context
  const number = (value: number) => formatNumber(value, language)
  const left = tally.total - actual - tally.byStatus['not-documented']
  return messages.left(whereOf(context), {
    of: { left, late, overdue: overdue.length },
    left: number(left),
    all: number(tally.total),
    late: number(late),
    overdue: number(overdue.length),
    step: counting,
    date: formatDate(day, language),
  })
}

/** The nearest date that was ahead on the day shown, as a point and as a figure. */
const nextOf = (context: BriefingContext): { point: string; figure: ToldFigure } | null => {
  const { base, t, language, names, day, made, messages } = context
  const [next] = aheadOf(context, context).dates
  if (!next) return null
  const siteNames = new Map(base.index.records.map(({ site }) => [site.id, textIn(site.name, language)]))
  const said = aheadWords(
    next,
    { day, covered: lastDay(base.mission.coverage.mission), today: made },
    (id) => siteNames.get(id) ?? id,
    names,
    t,
    language,
  )
  return {
    point: [`${messages.next(said.what, formatDate(next.date, language), said.days)}.`, ...said.remarks].join(
      ' ',
    ),
    figure: { value: formatShortDate(next.date, language), label: messages.nextFigure(said.what) },
  }
}

/** The burn-down with what was left as its headline, where it stands against the plan, and what is next. */
export const planBrief = (
  context: BriefingContext,
  view: BurnView,
  words: readonly string[],
  title: string,
): Brief => {
  const { t, counting, day, language } = context
  const gap = gapAt(view.histories, counting, view.plans, day)
  const next = nextOf(context)
  const [first = ''] = words
  return {
    message: leftMessage(context, gap),
    points: [...words.slice(0, 2), ...(next ? [next.point] : []), ...words.slice(2)],
    visuals: [
      {
        kind: 'chart',
        alt: `${title}. ${first}`,
        title,
        spec: burnDownFile(view, context),
      },
    ],
    figures: [
      ...(gap.overdue.length > 0
        ? [
            {
              value: formatNumber(gap.overdue.length, language),
              label: t.plan.gap(counting, gap.overdue.length),
            },
          ]
        : []),
      ...(next ? [next.figure] : []),
    ],
  }
}

import { type Day, lastDay } from '#src/domain/dates/dates.ts'
import { formatDate, formatNumber } from '#src/domain/names/formats.ts'
import { strengthCourse } from '#src/domain/strength/strength-course.ts'
import type { CeilingStep, StrengthSeries } from '#src/domain/strength/strength-series.ts'
import type { StrengthView } from '#src/domain/strength/strength-view.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import type { Brief, ToldFigure } from '#src/export/briefing/sections.ts'
import { datePhrase, quantityPhrase } from '#src/text/phrases.ts'
import { strengthCoursePhrases } from '#src/text/strength-course-phrase.ts'
import { strengthChartBlock } from './strength-chart-block.ts'

/** Charts that two columns have room for. */
const most = 2

type Standing = { now: CeilingStep; before: CeilingStep | null }

/** The ceiling on a day and the last one that had another number; null where none is known. */
const standingCeiling = ({ ceilings }: StrengthSeries, day: Day): Standing | null => {
  const known = ceilings.filter((ceiling) => ceiling.day <= day)
  const now = known.at(-1)
  if (!now) return null
  return { now, before: known.findLast(({ value }) => value !== now.value) ?? null }
}

/** The latest strength that surely was documented by a day; null where none is. */
const latestActual = (series: StrengthSeries, day: Day) => {
  const actual = strengthCourse(series, day).actual
  const last = actual?.last
  return actual?.shown ?? (last && lastDay(last.at.date) <= day ? last : null)
}

const sinceOf = ({ resolution }: CeilingStep, { t }: BriefingContext): string =>
  resolution === null ? t.sections.fromTable : t.strength.resolutionLong(resolution)

const headline = (
  context: BriefingContext,
  { drawn }: StrengthView,
): { message: string | null; figures: readonly ToldFigure[] } => {
  const { t, language, day, messages } = context
  const number = (value: number) => formatNumber(value, language)
  const military = drawn.find(({ component }) => component === 'military')
  const standing = military ? standingCeiling(military, day) : null
  const strongest = drawn.flatMap((series) => {
    const latest = latestActual(series, day)
    return latest ? [{ series, latest }] : []
  })
  const latest =
    strongest.find(({ series }) => series.component === 'total') ??
    strongest.find(({ series }) => series.component === 'military') ??
    strongest[0]
  const component = latest ? t.strength.component[latest.series.component] : ''
  const quantity = latest ? quantityPhrase(latest.latest.quantity, t, language) : ''
  const at = latest ? datePhrase(latest.latest.at, t, language) : ''
  const figures = [
    ...(standing
      ? [{ value: number(standing.now.value), label: messages.ceilingFigure(sinceOf(standing.now, context)) }]
      : []),
    ...(latest ? [{ value: quantity, label: messages.strengthFigure(component, at) }] : []),
  ]
  if (standing) {
    const { now, before } = standing
    return {
      message: messages.ceiling(
        number(now.value),
        formatDate(day, language),
        before && { number: number(before.value), isMore: before.value > now.value },
      ),
      figures,
    }
  }
  return {
    message: latest ? messages.dated(t.sections.statusCount(component, quantity), at) : null,
    figures,
  }
}

/** The ceiling of the day as headline, the first components as charts and in words. */
export const strengthBrief = (context: BriefingContext, view: StrengthView, end: Day): Brief => {
  const { t, language, day } = context
  const shown = view.drawn.slice(0, most)
  return {
    ...headline(context, view),
    points: [
      ...shown.flatMap((series) =>
        strengthCoursePhrases(series, day, t, language).map(
          (told) => `${t.strength.component[series.component]}. ${told}`,
        ),
      ),
      t.strength.intro,
    ],
    visuals: shown.map((series) => strengthChartBlock(context, series, view, end)),
  }
}

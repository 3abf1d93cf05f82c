import type { Day } from '#src/domain/dates/dates.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import type { StrengthSeries } from '#src/domain/strength/strength-series.ts'
import type { StrengthView } from '#src/domain/strength/strength-view.ts'
import { viewDays } from '#src/draw/cursor.ts'
import { strengthChart } from '#src/draw/strength-charts.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import type { BriefingBlock } from '#src/export/briefing/sections.ts'
import { strengthCoursePhrases } from '#src/text/strength-course-phrase.ts'

/** A component's ceilings as steps and documented strengths as points. */
export const strengthChartBlock = (
  context: BriefingContext,
  series: StrengthSeries,
  { range }: StrengthView,
  end: Day,
): BriefingBlock => {
  const { t, language, day } = context
  const { component, ceilings, points } = series
  const title = t.strength.chart(t.strength.component[component])
  const chart = strengthChart(series, range, end, t, language)
  const from = formatDate([...ceilings, ...points][0]?.row.date ?? end, language)
  const told = strengthCoursePhrases(series, day, t, language)
  const alt = [`${title}. ${t.sections.ceilingAlt(from, formatDate(end, language))}.`, ...told].join(' ')
  return { kind: 'chart', alt, title, spec: { ...chart, ...viewDays(context) } }
}

import { type Day, firstDay, lastDay, yearOf } from '#src/domain/dates/dates.ts'
import { type Language, formatDate, formatNumber } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import { nextMonth } from '#src/domain/strength/headcount-view.ts'
import type { PersonnelLine, PersonnelView } from '#src/domain/strength/personnel-view.ts'
import type { HeadcountTexts } from '#src/text/load-headcounts.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { colors } from './chart-colors.ts'
import type { StepSeries, StepSpec } from './chart-spec.ts'

/** Height of the plot of one chart, in pixels. */
export const personnelPlot = 170

const looks = [
  { color: colors.blue, line: { width: 2.5 } },
  { color: colors.red, line: { width: 2, dash: '6 2' } },
  { color: colors.green, line: { width: 2 } },
  { color: colors.orange, line: { width: 2, dash: '2 2' } },
  { color: colors.ink, line: { width: 1.5 } },
  { color: colors.soft, line: { width: 2, dash: '8 3 2 3' } },
] as const

/** One chart with its name and what it says of the last month. */
export type PersonnelDrawn = { key: string; title: string; spec: StepSpec; told: string }

/**
 * The finer rows of the monthly counts as charts: each kind against its ceiling, contributors, women's share.
 * A line ends where a month has no data.
 */
export const personnelCharts = (
  { months, charts }: PersonnelView,
  names: Names,
  t: Texts,
  h: HeadcountTexts,
  language: Language,
  days: Pick<StepSpec, 'cursor' | 'remarks'>,
): readonly PersonnelDrawn[] => {
  const [first = '', last = ''] = [months[0], months.at(-1)]
  const end: Day = lastDay(nextMonth(last))
  const range = { from: firstDay(String(yearOf(first))), to: lastDay(String(yearOf(end))) }
  const nameOf = ({ of }: PersonnelLine): string => typeof of === 'object' ? names.contributor(of.contributor) : h.detail.line[of] // prettier-ignore
  return charts.map(({ of, lines, ceiling, maximum }): PersonnelDrawn => {
    const series = lines.map((line, place): StepSeries => ({
      name: nameOf(line),
      ...(looks[place] ?? looks[0]),
      steps: [
        ...months.map((month, at) => ({ date: lastDay(month), value: line.values[at] ?? null })),
        { date: end, value: null },
      ],
    }))
    const from = lastDay(first)
    const limit: StepSeries = {
      name: h.detail.ceiling,
      color: colors.soft,
      line: { width: 1.5, dash: '3 3' },
      dashed: true,
      steps: [...ceiling.map(({ day, value }) => ({ date: day < from ? from : day, value })), { date: end, value: null }], // prettier-ignore
    }
    const newest = lines.map((line) => {
      const value = line.values.at(-1) ?? null
      return h.partOf(nameOf(line), value === null ? h.notReported : formatNumber(value, language))
    })
    const now = ceiling.at(-1)
    const parts = now ? [...newest, h.partOf(h.detail.ceiling, formatNumber(now.value, language))] : newest
    return {
      key: of,
      title: h.detail.chart[of],
      spec: {
        kind: 'step',
        ...days,
        language,
        axes: [t.exports.columns.date, ''],
        maximum,
        legend: true,
        range,
        series: ceiling.length > 0 ? [limit, ...series] : series,
      },
      told: h.sentence(parts, formatDate(last, language)),
    }
  })
}

import { lastDay } from '#src/domain/dates/dates.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { type HeadcountPart, type HeadcountView, nextMonth } from '#src/domain/strength/headcount-view.ts'
import type { HeadcountTexts } from '#src/text/load-headcounts.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { colors } from './chart-colors.ts'
import type { StepSeries, StepSpec } from './chart-spec.ts'

/** Height of the plot, in pixels. */
export const headcountPlot = 220

/** The total is drawn over its parts: where there is one part only, both lines are seen. */
const looks: Readonly<Record<HeadcountPart, Required<Pick<StepSeries, 'color' | 'line'>>>> = {
  total: { color: colors.ink, line: { width: 1.5, dash: '2 2' } },
  troops: { color: colors.blue, line: { width: 2.5 } },
  police: { color: colors.green, line: { width: 2 } },
  observers: { color: colors.red, line: { width: 2, dash: '6 2' } },
}

/**
 * Each count from the last day of its month to that of the next; where the next month has none, the line
 * ends. The counts of two missions are not joined.
 */
const stepsOf = (view: HeadcountView, part: HeadcountPart, isLabelled: boolean): StepSeries['steps'] => {
  const named = new Set<string>()
  return view.runs.flatMap(({ mission, rows }): StepSeries['steps'] => {
    const isNew = isLabelled && view.missions.length > 1 && !named.has(mission)
    named.add(mission)
    const [first] = rows
    const last = rows.at(-1)
    if (!first || !last) return []
    return [
      { date: lastDay(first.month), value: null },
      ...rows.map((row, index) => ({
        date: lastDay(row.month),
        value: row[part],
        ...(isNew && index === 0 && { label: mission }),
      })),
      { date: lastDay(nextMonth(last.month)), value: null },
    ]
  })
}

/** The monthly head counts as the page draws them: a line in steps for each part that is reported. */
export const headcountChart = (
  view: HeadcountView,
  t: Texts,
  h: HeadcountTexts,
  language: Language,
): StepSpec => {
  const parts = view.parts.toSorted((a, b) => Number(b === 'total') - Number(a === 'total'))
  return {
    kind: 'step',
    language,
    axes: [t.exports.columns.date, ''],
    maximum: view.maximum,
    legend: true,
    range: view.range,
    series: parts.map((part, index) => ({
      name: h.part[part],
      color: looks[part].color,
      line: looks[part].line,
      steps: stepsOf(view, part, index === 0),
    })),
  }
}

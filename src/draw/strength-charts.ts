import type { Day } from '#src/domain/dates/dates.ts'
import { type Language, formatNumber } from '#src/domain/names/formats.ts'
import type { CeilingStep, StrengthSeries } from '#src/domain/strength/strength-series.ts'
import type { StrengthView } from '#src/domain/strength/strength-view.ts'
import { qualifiers } from '#src/schema/qualifiers.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { datePhrase, quantityPhrase } from '#src/text/phrases.ts'
import { colors } from './chart-colors.ts'
import type { StepSeries, StepSpec } from './chart-spec.ts'
import { type LegendEntry, centredSample, stepSample } from './legend-entry.ts'
import { strengthSign } from './strength-signs.ts'

/** Height of the plot of one component, in pixels. */
export const strengthPlot = 170

type Steps = StepSeries['steps']

const isSet = ({ resolution, isStep }: CeilingStep): boolean => resolution !== null || !isStep

const ceilingLook = { color: colors.blue, line: { width: 2.5 } } as const
const fromTableLook = { color: colors.blue, line: { width: 2.5, dash: '3 3' }, dashed: true } as const

/** A step says something new: another value, or where it goes on, or words. */
const isNews = (step: Steps[number], index: number, all: Steps): boolean =>
  step.value !== (all[index - 1]?.value ?? null) || step.onto !== undefined || step.label !== undefined

/**
 * The ceilings that a resolution set, or those known from a table of their date only. Each holds until the
 * next one, of whichever kind; the last one until the record ends, or nobody knows until when.
 */
const ceilingSteps = (
  ceilings: readonly CeilingStep[],
  areSet: boolean,
  end: Day,
  t: Texts,
  language: Language,
): Steps => {
  const steps = ceilings.map((ceiling, index): Steps[number] => {
    const next = ceilings[index + 1]
    const { day, value, isStep, resolution } = ceiling
    if (isSet(ceiling) !== areSet) return { date: day, value: null }
    const words = [
      formatNumber(value, language),
      ...(resolution === null ? [] : [t.strength.resolution(resolution)]),
    ]
    return {
      date: day,
      value,
      ...(isStep && { label: words.join(', ') }),
      ...(next && isSet(next) !== areSet && { onto: next.value }),
      ...(!next && !areSet && { isBrief: true }),
    }
  })
  return [...steps.filter(isNews), { date: end, value: null }]
}

/** Documented strengths as points, a series for each qualifier: a bound does not look like a count. */
const pointSeries = ({ points }: StrengthSeries, t: Texts, language: Language): readonly StepSeries[] =>
  qualifiers.flatMap((qualifier) => {
    const own = points.filter(({ quantity }) => quantity.qualifier === qualifier)
    if (own.length === 0) return []
    const steps = own.map(({ first, day, quantity, row }): Steps[number] => {
      const since = row.precision === 'approx' ? 'about' : first === day ? null : first
      const title = `${quantityPhrase(quantity, t, language)}, ${datePhrase(row, t, language)}`
      return { date: day, value: quantity.value, title, since }
    })
    const sign = strengthSign(qualifier)
    return [{ name: t.strength.point[qualifier], color: sign.color, sign, steps }]
  })

/**
 * One component as the page draws it: its ceilings as steps named by their resolutions, its actual strengths
 * as points that nothing joins.
 */
export const strengthChart = (
  series: StrengthSeries,
  range: StrengthView['range'],
  end: Day,
  t: Texts,
  language: Language,
): StepSpec => {
  const { ceilings, component, maximum } = series
  const known = (areSet: boolean) => ceilingSteps(ceilings, areSet, end, t, language)
  const has = (areSet: boolean) => ceilings.some((ceiling) => isSet(ceiling) === areSet)
  return {
    kind: 'step',
    language,
    title: t.strength.chart(t.strength.component[component]),
    axes: [t.exports.columns.date, ''],
    maximum,
    legend: true,
    range,
    series: [
      ...(has(true) ? [{ name: t.strength.ceiling, ...ceilingLook, steps: known(true) }] : []),
      ...(has(false)
        ? [{ name: t.strength.ceilingSinceUnknown, ...fromTableLook, steps: known(false) }]
        : []),
      ...pointSeries(series, t, language),
    ],
  }
}

const monthOnly: LegendEntry['sample'] = [
  { kind: 'path', d: 'M1,8H13', stroke: colors.green, strokeWidth: 1.5 },
  { kind: 'path', d: 'M15,8H27', stroke: colors.green, strokeWidth: 1.5, dash: '2 2' },
]

/** How ceilings and points of all components read; only qualifiers that occur. */
export const strengthLegend = (series: readonly StrengthSeries[], t: Texts): readonly LegendEntry[] => {
  const used = new Set(series.flatMap(({ points }) => points.map(({ quantity }) => quantity.qualifier)))
  return [
    { key: 'ceiling', sample: stepSample(ceilingLook), label: t.strength.ceiling },
    { key: 'table', sample: stepSample(fromTableLook), label: t.strength.ceilingSinceUnknown },
    ...qualifiers
      .filter((qualifier) => used.has(qualifier))
      .map((qualifier) => ({
        key: qualifier,
        sample: centredSample(strengthSign(qualifier).scene),
        label: t.strength.point[qualifier],
      })),
    { key: 'month', sample: monthOnly, label: t.strength.monthOnly },
  ]
}

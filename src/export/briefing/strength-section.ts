import { type Day, compareDays, lastDay } from '#src/domain/dates/dates.ts'
import { formatDate, formatNumber } from '#src/domain/names/formats.ts'
import {
  type CeilingStep,
  type StrengthSeries,
  strengthRange,
  strengthSeries,
} from '#src/domain/strength/strength-series.ts'
import type { PointMark, StepSeries, StepSpec } from '#src/draw/chart-spec.ts'
import { colors } from '#src/export/svg/colors.ts'
import { datePhrase, quantityPhrase } from '#src/text/phrases.ts'
import type { BriefingContext } from './context.ts'
import { type DrawnSection, citeAll, emptySection, makeSection } from './section-frame.ts'
import type { BriefingBlock } from './sections.ts'
import { type QualifierName, qualifierRows, qualifiers } from '#src/schema/qualifiers.ts'

/** What set a ceiling: its resolution, or that only a table tells it. */
const basisOf = ({ t }: BriefingContext, { resolution, isStep }: CeilingStep): string => {
  if (resolution === null) return t.sections.fromTable
  const name = String(resolution)
  return isStep ? name : `${name} (${t.strength.renewed})`
}

const isSet = ({ resolution, isStep }: CeilingStep): boolean => resolution !== null || !isStep

/** Ceilings that a resolution set, and dashed those known from a table only: it is not known since when these held. */
const ceilingSeries = ({ t }: BriefingContext, { ceilings }: StrengthSeries): readonly StepSeries[] => {
  const part = (isKnown: boolean): StepSeries['steps'] =>
    ceilings
      .map((step) => ({ date: step.day, value: isSet(step) === isKnown ? step.value : null }))
      .filter(({ value }, index, all) => value !== (all[index - 1]?.value ?? null))
  const fromTable = {
    name: t.strength.ceilingSinceUnknown,
    color: colors.blue,
    dashed: true,
    steps: part(false),
  }
  return [
    { name: t.strength.ceiling, color: colors.blue, steps: part(true) },
    ...(ceilings.every(isSet) ? [] : [fromTable]),
  ]
}

/** The mark of the page's own chart; an arrow is the same whether it is full or hollow there. */
const markOf = (qualifier: QualifierName): PointMark => {
  const { shape, full } = qualifierRows[qualifier].point
  return shape === 'dot' && !full ? 'ring' : shape
}

/** Documented strengths as points, a series for each qualifier: a bound does not look like a count. */
const actualSeries = ({ t }: BriefingContext, { points }: StrengthSeries): readonly StepSeries[] =>
  qualifiers.flatMap((qualifier) => {
    const own = points.filter(({ quantity }) => quantity.qualifier === qualifier)
    if (own.length === 0) return []
    const steps = own.map(({ day, quantity }) => ({ date: day, value: quantity.value }))
    return [{ name: t.strength.point[qualifier], color: colors.green, mark: markOf(qualifier), steps }]
  })

const chartBlock = (context: BriefingContext, military: StrengthSeries, until: Day): BriefingBlock => {
  const { t, language } = context
  const { ceilings, maximum } = military
  const title = t.strength.chart(t.strength.component.military)
  const spec: StepSpec = {
    kind: 'step',
    language,
    title,
    axes: [t.exports.columns.date, t.strength.component.military],
    maximum,
    legend: true,
    until,
    series: [...ceilingSeries(context, military), ...actualSeries(context, military)],
  }
  const alt = t.sections.ceilingAlt(
    formatDate(ceilings[0]?.row.date ?? until, language),
    formatDate(until, language),
  )
  return { kind: 'chart', alt, title, spec }
}

const ceilingTable = (context: BriefingContext, ceilings: readonly CeilingStep[]): BriefingBlock => {
  const { t, language } = context
  const { columns } = t.strength
  return {
    kind: 'table',
    alt: t.sections.ceilingTable,
    header: [columns.date, columns.ceiling, t.sections.resolution, columns.sources],
    rows: ceilings.map((ceiling) => [
      datePhrase(ceiling.row, t, language),
      formatNumber(ceiling.value, language),
      basisOf(context, ceiling),
      citeAll(context, ceiling.row.sources),
    ]),
    columns: [5, 3, 5, 6],
  }
}

const actualTable = (context: BriefingContext, series: readonly StrengthSeries[]): BriefingBlock => {
  const { t, language } = context
  const { columns } = t.strength
  const points = series
    .flatMap(({ component, points: own }) => own.map((point) => ({ component, point })))
    .toSorted((a, b) => compareDays(a.point.first, b.point.first))
  return {
    kind: 'table',
    alt: t.sections.actualTable,
    header: [columns.date, columns.component, columns.actual, columns.sources],
    rows: points.map(({ component, point }) => [
      datePhrase(point.row, t, language),
      t.strength.component[component],
      quantityPhrase(point.quantity, t, language),
      citeAll(context, point.row.sources),
    ]),
    columns: [3, 5, 3, 6],
  }
}

/** The ceiling of military personnel as steps with its resolutions, and the documented strengths as a table: never joined. */
export const strengthSection = (context: BriefingContext): DrawnSection => {
  const { t, language, strength, base, day } = context
  const name = t.sections.titles.strength
  const series = strengthSeries(strength)
  const range = strengthRange(series, lastDay(base.mission.coverage.mission))
  if (range === null) return emptySection(context, 'strength', name, t.strength.none)
  const military = series.find(({ component }) => component === 'military')
  const ceilings = military?.ceilings ?? []
  const now = ceilings.findLast((ceiling) => ceiling.day <= day)
  const hasPoints = series.some(({ points }) => points.length > 0)
  const words = now
    ? [
        t.sections.ceilingNow(
          formatNumber(now.value, language),
          formatDate(day, language),
          now.resolution === null ? t.sections.fromTable : t.strength.resolutionLong(now.resolution),
        ),
      ]
    : []
  return makeSection(context, {
    panel: 'strength',
    name,
    ofMission: true,
    blocks: [
      ...(military && ceilings.length > 0
        ? [
            chartBlock(context, military, lastDay(base.mission.coverage.mission)),
            ceilingTable(context, ceilings),
          ]
        : [{ kind: 'text' as const, paragraphs: [t.strength.noCeiling] }]),
      ...(hasPoints
        ? [actualTable(context, series)]
        : [{ kind: 'text' as const, paragraphs: [t.strength.noActual] }]),
    ],
    notes: [...words, t.strength.intro],
    sourceIds: series.flatMap(({ ceilings: own, points }) =>
      [points, own].flat().flatMap(({ row }) => row.sources),
    ),
    remarks: [t.strength.intro],
  })
}

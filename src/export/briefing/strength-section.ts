import { lastDay } from '#src/domain/dates.ts'
import { formatDate, formatNumber } from '#src/domain/formats.ts'
import {
  type CeilingStep,
  type StrengthSeries,
  strengthRange,
  strengthSeries,
} from '#src/domain/strength-series.ts'
import type { StepSpec } from '#src/export/pptx/chart-spec.ts'
import { colors } from '#src/export/svg/colors.ts'
import { datePhrase, quantityPhrase } from '#src/text/phrases.ts'
import type { BriefingContext } from './context.ts'
import { type DrawnSection, citeAll, emptySection, makeSection } from './section-frame.ts'
import type { BriefingBlock } from './sections.ts'

/** What set a ceiling: its resolution, or that only a table tells it. */
const basisOf = ({ t }: BriefingContext, { resolution, isStep }: CeilingStep): string => {
  if (resolution === null) return t.sections.fromTable
  const name = String(resolution)
  return isStep ? name : `${name} (${t.strength.renewed})`
}

const chartBlock = (
  { t, language }: BriefingContext,
  { ceilings, maximum }: StrengthSeries,
  until: string,
): BriefingBlock => {
  const spec: StepSpec = {
    kind: 'step',
    language,
    title: t.sections.ceilingTitle,
    axes: [t.exports.columns.date, t.strength.ceiling],
    maximum,
    legend: false,
    until,
    series: [
      {
        name: t.sections.ceilingTitle,
        color: colors.blue,
        steps: ceilings.filter(({ isStep }) => isStep).map(({ day, value }) => ({ date: day, value })),
      },
    ],
  }
  const alt = t.sections.ceilingAlt(
    formatDate(ceilings[0]?.row.date ?? until, language),
    formatDate(until, language),
  )
  return { kind: 'chart', alt, title: t.sections.ceilingTitle, spec }
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
    .toSorted((a, b) => a.point.first.localeCompare(b.point.first))
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
  const { t, language, strength, mission, day } = context
  const name = t.sections.titles.strength
  const series = strengthSeries(strength)
  const range = strengthRange(series, lastDay(mission.coverage.mission))
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
    blocks: [
      ...(military && ceilings.length > 0
        ? [chartBlock(context, military, lastDay(mission.coverage.mission)), ceilingTable(context, ceilings)]
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

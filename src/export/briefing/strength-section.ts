import { type Day, lastDay } from '#src/domain/dates/dates.ts'
import { formatDate, formatNumber } from '#src/domain/names/formats.ts'
import { maybeIn } from '#src/domain/names/text-in.ts'
import type { CeilingStep, StrengthSeries } from '#src/domain/strength/strength-series.ts'
import { type StrengthView, readStrength } from '#src/domain/strength/strength-view.ts'
import type { PointMark, StepSeries, StepSpec } from '#src/draw/chart-spec.ts'
import { colors } from '#src/draw/chart-colors.ts'
import { type QualifierName, qualifierRows, qualifiers } from '#src/schema/qualifiers.ts'
import { datePhrase, quantityPhrase } from '#src/text/phrases.ts'
import { apartWords, ceilingWords } from '#src/text/strength-words.ts'
import type { BriefingContext } from './context.ts'
import { type DrawnSection, citeAll, emptySection, makeSection } from './section-frame.ts'
import type { BriefingBlock } from './sections.ts'

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

const chartBlock = (context: BriefingContext, series: StrengthSeries, until: Day): BriefingBlock => {
  const { t, language } = context
  const { component, ceilings, maximum } = series
  const title = t.strength.chart(t.strength.component[component])
  const spec: StepSpec = {
    kind: 'step',
    language,
    title,
    axes: [t.exports.columns.date, t.strength.component[component]],
    maximum,
    legend: true,
    until,
    series: [
      ...(ceilings.length > 0 ? ceilingSeries(context, series) : []),
      ...actualSeries(context, series),
    ],
  }
  const from = formatDate([...ceilings, ...series.points][0]?.row.date ?? until, language)
  const alt = `${title}. ${t.sections.ceilingAlt(from, formatDate(until, language))}`
  return { kind: 'chart', alt, title, spec }
}

/** The rows of the page's table, in the same order and words. */
const listedTable = (context: BriefingContext, { listed, unchanged }: StrengthView): BriefingBlock => {
  const { t, language } = context
  const { columns } = t.strength
  return {
    kind: 'table',
    alt: t.strength.tableTitle,
    header: [columns.date, columns.component, columns.ceiling, columns.actual, columns.note, columns.sources],
    rows: listed.map((row) => [
      datePhrase(row, t, language),
      t.strength.component[row.component],
      ceilingWords(row, unchanged, t, language),
      row.actual ? quantityPhrase(row.actual, t, language) : '',
      maybeIn(row.notes, language) ?? '',
      citeAll(context, row.sources),
    ]),
    columns: [9, 12, 17, 12, 30, 20],
  }
}

const apartTable = (context: BriefingContext, { apart }: StrengthView): BriefingBlock => {
  const { t, language, names } = context
  const { columns } = t.strength
  return {
    kind: 'table',
    alt: t.strength.apartTitle,
    header: [columns.date, columns.figure, columns.why, columns.note, columns.sources],
    rows: apart.map(({ row, reason }) => [
      datePhrase(row, t, language),
      apartWords(row, names, t, language),
      t.strength.apart[reason],
      maybeIn(row.notes, language) ?? '',
      citeAll(context, row.sources),
    ]),
    columns: [9, 26, 18, 27, 20],
  }
}

/** The ceiling on the date shown, in a sentence; null where none is known. */
const ceilingNow = ({ t, language, day }: BriefingContext, { series }: StrengthView): string | null => {
  const main = series.find(({ component }) => component === 'military')
  const now = main?.ceilings.findLast((ceiling) => ceiling.day <= day)
  if (!now) return null
  return t.sections.ceilingNow(
    formatNumber(now.value, language),
    formatDate(day, language),
    now.resolution === null ? t.sections.fromTable : t.strength.resolutionLong(now.resolution),
  )
}

/**
 * The strengths of the page: ceilings as steps and documented strengths as points, never joined, component by component; every figure in
 * a table; and the figures that belong to no line.
 */
export const strengthSection = (context: BriefingContext): DrawnSection => {
  const { t, strength, base, filter } = context
  const name = t.sections.titles.strength
  const end = lastDay(base.mission.coverage.mission)
  const view = readStrength(strength, filter, end)
  if (view === null) return emptySection(context, 'strength', name, t.strength.none)
  const words = ceilingNow(context, view)
  const rows = [...view.listed, ...view.apart.map(({ row }) => row)]
  return makeSection(context, {
    panel: 'strength',
    name,
    ofMission: true,
    blocks: [
      ...view.drawn.map((series) => chartBlock(context, series, end)),
      listedTable(context, view),
      ...(view.apart.length > 0 ? [apartTable(context, view)] : []),
    ],
    notes: [...(words === null ? [] : [words]), t.strength.intro, t.strength.apartIntro],
    sourceIds: rows.flatMap(({ sources }) => sources),
    remarks: [t.strength.intro],
  })
}

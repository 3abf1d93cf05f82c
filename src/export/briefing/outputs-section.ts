import { isEmptyFilter } from '#src/domain/view/filters.ts'
import { formatDate, formatShortDate } from '#src/domain/names/formats.ts'
import {
  type OutputGroup,
  type OutputRow,
  groupOutputs,
  shortActor,
} from '#src/domain/outputs/output-groups.ts'
import { colors } from '#src/export/svg/colors.ts'
import type { Output } from '#src/schema/output.ts'
import { quantityPhrase } from '#src/text/phrases.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { BriefingContext } from './context.ts'
import { type DrawnSection, citeAll, emptySection, makeSection } from './section-frame.ts'
import type { BriefingBlock } from './sections.ts'

/** Charts that stand side by side, and bars that one of them has room for; the table has the rest. */
const most = { charts: 4, bars: 4 }

const figureOf = ({ t, language }: BriefingContext, { quantity, unit }: Output): string =>
  `${quantityPhrase(quantity, t, language)} ${textIn(unit.label, language)}`

const periodOf = ({ t, language }: BriefingContext, { from, to }: Output): string | null => {
  const [start, end] = [from, to].map((date) => date && formatShortDate(date, language))
  return t.outputs.shortPeriod(start ?? null, end ?? null)
}

const barName = (context: BriefingContext, { output }: OutputRow): string =>
  [shortActor(textIn(output.actor, context.language)), periodOf(context, output)].filter(Boolean).join(', ')

const groupTitle = ({ t, language }: BriefingContext, { category, unit }: OutputGroup): string =>
  t.outputs.group(t.words.outputCategory[category], textIn(unit.label, language))

const chartBlock = (context: BriefingContext, group: OutputGroup): BriefingBlock => {
  const { t, language } = context
  const title = groupTitle(context, group)
  const rows = group.rows.slice(0, most.bars)
  const labels = rows.map(({ output }) => quantityPhrase(output.quantity, t, language))
  const names = rows.map((row) => barName(context, row))
  const bars = rows.map((_, index) => t.sections.bar(names[index] ?? '', labels[index] ?? ''))
  return {
    kind: 'chart',
    alt: t.sections.barAlt(title, bars.join('; ')),
    title,
    spec: {
      kind: 'bar',
      horizontal: false,
      language,
      title,
      axes: ['', ''],
      maximum: group.maximum,
      legend: false,
      categories: names,
      series: [
        {
          name: textIn(group.unit.label, language),
          color: colors.blue,
          values: rows.map(({ output }) => output.quantity.value),
          labels,
        },
      ],
    },
  }
}

type Rest = { output: Output; whole: Output | null; wholeIsHidden: boolean }

const partsOf = ({ output, parts }: OutputRow): readonly Rest[] =>
  parts.map((part) => ({ output: part, whole: output, wholeIsHidden: false }))

/** What is in no chart: other groups, further bars, and the parts of every figure. */
const restOf = (groups: readonly OutputGroup[]): readonly Rest[] =>
  groups.flatMap(({ rows }, place) =>
    rows.flatMap((row, index): readonly Rest[] => {
      const isDrawn = place < most.charts && index < most.bars
      const own = { output: row.output, whole: null, wholeIsHidden: row.wholeIsHidden }
      return isDrawn ? partsOf(row) : [own, ...partsOf(row)]
    }),
  )

const noteOf = (context: BriefingContext, { whole, wholeIsHidden }: Rest): string => {
  if (whole) return context.t.sections.partOf(figureOf(context, whole))
  return wholeIsHidden ? context.t.outputs.partAlone : '–'
}

const restTable = (context: BriefingContext, rest: readonly Rest[]): BriefingBlock => {
  const { t, language, names } = context
  const { columns } = t.exports
  const place = ({ province }: Output) =>
    province === null ? t.outputs.provinceNone : names.province(province)
  return {
    kind: 'table',
    alt: t.sections.restAlt,
    header: [
      columns.category,
      t.sections.figure,
      columns.actor,
      columns.province,
      t.sections.period,
      t.sections.note,
      columns.sources,
    ],
    rows: rest.map((one) => [
      t.words.outputCategory[one.output.category],
      figureOf(context, one.output),
      textIn(one.output.actor, language),
      place(one.output),
      periodOf(context, one.output) ?? '–',
      noteOf(context, one),
      citeAll(context, one.output.sources),
    ]),
    columns: [5, 8, 8, 5, 6, 8, 6],
  }
}

/** What was built and done: bars for the headline figures, one chart for each category and unit, and a table of the rest. */
export const outputsSection = (context: BriefingContext): DrawnSection => {
  const { t, language, outputs, allOutputs, filter, date } = context
  const name = t.outputs.title
  const isFiltered = !isEmptyFilter({ ...filter, kinds: [], statuses: [] })
  const when = formatDate(date, language)
  if (outputs.length === 0) return emptySection(context, 'outputs', name, t.outputs.none(when, isFiltered))
  const groups = groupOutputs(outputs, allOutputs).flatMap((section) => section.groups)
  const rows = groups.flatMap((group) => group.rows)
  const rest = restOf(groups)
  const parts = rows.reduce((sum, row) => sum + row.parts.length, 0)
  const intro = t.outputs.intro({ rows: rows.length, parts, date: when, isFiltered })
  return makeSection(context, {
    panel: 'outputs',
    name,
    blocks: [
      ...groups.slice(0, most.charts).map((group) => chartBlock(context, group)),
      ...(rest.length > 0 ? [restTable(context, rest)] : []),
    ],
    notes: [
      ...groups
        .slice(0, most.charts)
        .flatMap((group) => group.rows.slice(0, most.bars))
        .map((row) => `${figureOf(context, row.output)}: ${barName(context, row)}`),
      intro,
      t.outputs.notAdded,
    ],
    sourceIds: outputs.flatMap(({ sources }) => sources),
    remarks: [intro, t.outputs.notAdded],
  })
}

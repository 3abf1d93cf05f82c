import { languages } from '#src/schema/languages.ts'
import { firstDay, lastDay } from '#src/domain/dates/dates.ts'
import { isEmptyFilter } from '#src/domain/view/filters.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import { type OutputGroup, shortActor } from '#src/domain/outputs/output-groups.ts'
import { type ListedOutput, readOutputs } from '#src/domain/outputs/outputs-view.ts'
import { outputBars } from '#src/draw/output-bars.ts'
import { colors } from '#src/draw/chart-colors.ts'
import type { Output } from '#src/schema/output.ts'
import { outputCoursePhrase, outputsTold } from '#src/text/output-course-phrase.ts'
import { outputsHeadline } from './outputs-brief.ts'
import { quantityPhrase } from '#src/text/phrases.ts'
import { inSequence } from '#src/text/sentence-end.ts'
import { maybeIn, textIn } from '#src/domain/names/text-in.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { type DrawnSection, citeAll, emptySection, makeSection } from '#src/export/briefing/section-frame.ts'
import type { BriefingBlock } from '#src/export/briefing/sections.ts'

/** How many charts there are, also in a short briefing, and bars that one has room for; the table has all. */
const most = { charts: 4, bars: 4, brief: 2, points: 4 }

const chartBlock = ({ t, language, names }: BriefingContext, group: OutputGroup): BriefingBlock => {
  const { title, unit, maximum, bars: all } = outputBars(group, names, t, language)
  const bars = all.slice(0, most.bars)
  const said = bars.map(({ name, label }) => t.sections.bar(name, label))
  return {
    kind: 'chart',
    alt: `${t.sections.barAlt(title, said.join('; '))}. ${outputCoursePhrase(group, t, language)}`,
    title,
    spec: {
      kind: 'bar',
      horizontal: true,
      language,
      title,
      axes: ['', ''],
      maximum,
      legend: false,
      categories: bars.map(({ name }) => name),
      series: [
        {
          name: unit,
          color: colors.blue,
          values: bars.map(({ value }) => value),
          labels: bars.map(({ label }) => label),
          looks: bars.map(({ look }) => look),
        },
      ],
    },
  }
}

const figureOf = ({ t, language }: BriefingContext, { quantity, unit }: Output): string =>
  `${quantityPhrase(quantity, t, language)} ${textIn(unit.label, language)}`

/** What the page says under a figure: what it is part of, what it may overlap, what the sources add. */
const noteOf = (
  context: BriefingContext,
  { output, whole, wholeIsHidden, overlaps }: ListedOutput,
): string => {
  const { t, language, date } = context
  const named = overlaps.map((other) =>
    t.outputs.figure(
      quantityPhrase(other.quantity, t, language),
      textIn(other.unit.label, language),
      textIn(other.actor, language) === textIn(output.actor, language)
        ? null
        : shortActor(textIn(other.actor, language)),
    ),
  )
  const notes = [
    whole && t.sections.partOf(figureOf(context, whole)),
    wholeIsHidden && t.outputs.partAlone,
    named.length > 0 && t.outputs.overlaps(t.words.list(named), named.length),
    output.to !== null && firstDay(output.to) > lastDay(date) && t.outputs.endsLater,
    maybeIn(output.notes, language),
  ].filter((note): note is string => typeof note === 'string')
  return notes.length === 0 ? '–' : inSequence(notes)
}

const figuresTable = (context: BriefingContext, listed: readonly ListedOutput[]): BriefingBlock => {
  const { t, language, names } = context
  const { columns } = t.exports
  const word = (date: string | null) => (date === null ? null : formatDate(date, language))
  const placeOf = ({ contributor, province }: Output) =>
    [
      contributor ? names.contributor(contributor) : t.outputs.contributorNone,
      province ? names.province(province) : t.outputs.provinceNone,
    ].join(' · ')
  return {
    kind: 'table',
    alt: t.sections.figuresAlt(listed.length),
    header: [
      columns.category,
      t.sections.figure,
      columns.actor,
      t.sections.place,
      t.sections.period,
      t.sections.note,
      columns.sources,
    ],
    rows: listed.map((one) => [
      t.kinds.outputCategory[one.output.category],
      figureOf(context, one.output),
      textIn(one.output.actor, language),
      placeOf(one.output),
      t.outputs.period(word(one.output.from), word(one.output.to)),
      noteOf(context, one),
      citeAll(context, one.output.sources),
    ]),
    columns: [5, 6, 7, 6, 6, 10, 6],
  }
}

/**
 * What was built and done: bars for the first figures of the page, one chart for each category and unit, and
 * a table of all.
 */
export const outputsSection = (context: BriefingContext): DrawnSection => {
  const { t, language, names, outputs, allOutputs, filter, date } = context
  const name = t.outputs.title
  const isFiltered = !isEmptyFilter({ ...filter, kinds: [], statuses: [], recipients: [] })
  const when = formatDate(date, language)
  if (outputs.length === 0) return emptySection(context, 'outputs', name, t.outputs.none(when, isFiltered))
  const { groups, listed, counts } = readOutputs(outputs, allOutputs)
  const drawn = groups.slice(0, most.charts)
  const intro = t.outputs.intro({ ...counts, date: when, isFiltered })
  return makeSection(context, {
    panel: 'outputs',
    name,
    blocks: [...drawn.map((group) => chartBlock(context, group)), figuresTable(context, listed)],
    notes: [
      ...drawn.flatMap((group) => {
        const { bars, unit } = outputBars(group, names, t, language)
        return bars
          .slice(0, most.bars)
          .map((bar) => `${bar.label} ${unit}${languages[language].colon}${bar.name}`)
      }),
      ...outputsTold(groups, t, language),
      intro,
      t.outputs.notAdded,
    ],
    sourceIds: listed.flatMap(({ output }) => output.sources),
    remarks: [intro, t.outputs.notAdded],
    brief: () => {
      const headline = outputsHeadline(context, groups)
      return {
        ...headline,
        points: [...headline.points.slice(0, most.points), t.outputs.notAdded],
        visuals: drawn.slice(0, most.brief).map((group) => chartBlock(context, group)),
      }
    },
  })
}

import { lastDay } from '#src/domain/dates/dates.ts'
import { formatDate, formatNumber } from '#src/domain/names/formats.ts'
import { maybeIn } from '#src/domain/names/text-in.ts'
import { type StrengthView, readStrength } from '#src/domain/strength/strength-view.ts'
import { datePhrase, quantityPhrase } from '#src/text/phrases.ts'
import { strengthTold } from '#src/text/strength-course-phrase.ts'
import { apartWords, ceilingWords } from '#src/text/strength-words.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { type DrawnSection, citeAll, emptySection, makeSection } from '#src/export/briefing/section-frame.ts'
import type { BriefingBlock } from '#src/export/briefing/sections.ts'
import { strengthBrief } from './strength-brief.ts'
import { strengthChartBlock } from './strength-chart-block.ts'

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
 * The strengths of the page: ceilings as steps and documented strengths as points, never joined, component by
 * component; every figure in a table; and the figures that belong to no line.
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
      ...view.drawn.map((series) => strengthChartBlock(context, series, view, end)),
      listedTable(context, view),
      ...(view.apart.length > 0 ? [apartTable(context, view)] : []),
    ],
    notes: [
      ...(words === null ? [] : [words]),
      ...strengthTold(view.drawn, context.day, t, context.language),
      t.strength.intro,
      t.strength.apartIntro,
    ],
    sourceIds: rows.flatMap(({ sources }) => sources),
    remarks: [t.strength.intro],
    brief: () => strengthBrief(context, view, end),
  })
}

import { languages } from '#src/schema/languages.ts'
import { lastDay } from '#src/domain/dates/dates.ts'
import { lastHeadcounts, readHeadcounts } from '#src/domain/strength/headcount-view.ts'
import { readPersonnel } from '#src/domain/strength/personnel-view.ts'
import { viewDays } from '#src/draw/cursor.ts'
import { contributorsAt } from '#src/domain/strength/contributor-counts.ts'
import { formatNumber, formatShortDate } from '#src/domain/names/formats.ts'
import { contributorCells, contributorHeader, contributorTitle } from '#src/text/contributor-words.ts'
import { headcountChart } from '#src/draw/headcount-chart.ts'
import { personnelCharts } from '#src/draw/personnel-charts.ts'
import {
  headcountCells,
  headcountCoursePhrases,
  headcountFigures,
  headcountHeader,
  headcountIntro,
  headcountSentences,
  personnelIntro,
} from '#src/text/headcount-words.ts'
import type { HeadcountTexts } from '#src/text/load-headcounts.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { type DrawnSection, makeSection } from '#src/export/briefing/section-frame.ts'
import type { BriefingBlock } from '#src/export/briefing/sections.ts'

/** Contributors in the table of a briefing; the page and the files have all of them. */
const mostContributors = 12

const contributorBlocks = (
  { month, counts }: NonNullable<ReturnType<typeof contributorsAt>>,
  { names, language }: Pick<BriefingContext, 'names' | 'language'>,
  h: HeadcountTexts,
): readonly BriefingBlock[] => {
  const isCut = counts.length > mostContributors
  const title = isCut
    ? h.detail.mostOf(formatShortDate(month, language), formatNumber(mostContributors, language))
    : contributorTitle(month, h, language)
  const header = contributorHeader(h)
  return [
    // A table on a slide has no caption that is seen.
    { kind: 'text', paragraphs: [title] },
    {
      kind: 'table',
      alt: title,
      header,
      rows: counts.slice(0, mostContributors).map((count) => contributorCells(count, names, language)),
      columns: header.map((_label, index) => (index === 0 ? 16 : 10)),
    },
  ]
}

/**
 * The monthly head counts apart from ceilings and estimates: the numbers at the date, all months as lines,
 * and the last of them in a table. Null where the mission has none.
 */
export const headcountsSection = (context: BriefingContext): DrawnSection | null => {
  const { base, headcounts, t, language, day } = context
  if (headcounts === null) return null
  const { rows, words: h } = headcounts
  const view = readHeadcounts(rows, base.index.maps.missions, lastDay(base.mission.coverage.mission))
  if (view === null) return null
  const sentences = headcountSentences(headcountFigures(view, day, h, language), h)
  const told = headcountCoursePhrases(view, t, h, language)
  const intro = headcountIntro(view, h)
  const header = headcountHeader(view, h)
  const last = lastHeadcounts(view, day).map((row) => headcountCells(row, view, h, language))
  const spec = { ...headcountChart(view, t, h, language), ...viewDays(context) }
  const detail = readPersonnel(view.listed, context.strength)
  const drawn = detail ? personnelCharts(detail, context.names, t, h, language, viewDays(context)) : []
  const table: BriefingBlock = {
    kind: 'table',
    alt: h.lastTable,
    header,
    rows: last,
    columns: header.map(() => 10),
  }
  const contributors = contributorsAt(view.listed, day)
  return makeSection(context, {
    panel: 'strength',
    name: h.title,
    ofMission: true,
    blocks: [
      { kind: 'text', paragraphs: sentences },
      { kind: 'chart', alt: [`${h.chart}.`, ...sentences, ...told].join(' '), title: h.chart, spec },
      ...(last.length > 0 ? [table] : []),
      ...drawn.map(({ title, told: newest, spec: chart }): BriefingBlock => ({ kind: 'chart', alt: `${title}. ${newest}`, title, spec: chart })), // prettier-ignore
      ...(contributors ? contributorBlocks(contributors, context, h) : []),
    ],
    notes: [
      ...sentences,
      ...told,
      ...drawn.map((one) => `${one.title}${languages[language].colon}${one.told}`),
      ...intro,
      ...(detail ? personnelIntro(detail, h, language) : []),
    ],
    sourceIds: view.sourceIds,
    remarks: intro,
    brief: () => ({
      message: sentences[0]?.replace(/\.$/u, '') ?? null,
      points: [...sentences.slice(1), ...told],
      visuals: [{ kind: 'chart', alt: [`${h.chart}.`, ...told].join(' '), title: h.chart, spec }],
      figures: [],
    }),
  })
}

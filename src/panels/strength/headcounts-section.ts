import { languages } from '#src/schema/languages.ts'
import { lastDay } from '#src/domain/dates/dates.ts'
import { lastHeadcounts, readHeadcounts } from '#src/domain/strength/headcount-view.ts'
import { readPersonnel } from '#src/domain/strength/personnel-view.ts'
import { viewDays } from '#src/draw/cursor.ts'
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
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { type DrawnSection, makeSection } from '#src/export/briefing/section-frame.ts'
import type { BriefingBlock } from '#src/export/briefing/sections.ts'

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
  return makeSection(context, {
    panel: 'strength',
    name: h.title,
    ofMission: true,
    blocks: [
      { kind: 'text', paragraphs: sentences },
      { kind: 'chart', alt: [`${h.chart}.`, ...sentences, ...told].join(' '), title: h.chart, spec },
      ...(last.length > 0 ? [table] : []),
      ...drawn.map(({ title, told: newest, spec: chart }): BriefingBlock => ({ kind: 'chart', alt: `${title}. ${newest}`, title, spec: chart })), // prettier-ignore
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

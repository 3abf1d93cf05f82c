import { comparedSources, sourceOf } from '#src/domain/compare/compared-sources.ts'
import { isByYears } from '#src/domain/compare/withdrawal.ts'
import type { StepSpec } from '#src/draw/chart-spec.ts'
import { compareCharts } from '#src/draw/compare-charts.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import {
  type DrawnSection,
  citeShort,
  emptySection,
  makeSection,
} from '#src/export/briefing/section-frame.ts'
import type { BriefingBlock } from '#src/export/briefing/sections.ts'
import { type CompareTable, compareTables } from '#src/text/compare-tables.ts'
import { type CompareWords, compareRemarks, shortNameOf } from '#src/text/compare-words.ts'

/**
 * Which charts and tables, in the order of the page; the steps of the lines are in the workbooks of the
 * charts.
 */
const shownTables = ['milestones', 'standing', 'slips', 'strength', 'years'] as const

const tableBlock = (table: CompareTable, { base, cite, t }: BriefingContext): BriefingBlock => ({
  kind: 'table',
  alt: table.name,
  header: table.header,
  rows: table.rows.map(({ mission, cells, sources }) =>
    sources === null
      ? cells
      : [...cells, citeShort(sources, (id) => cite(sourceOf(mission, id, base.mission.id)), t)],
  ),
  columns: table.widths,
})

const chartBlocks = (charts: readonly StepSpec[], { c }: CompareWords) =>
  charts.map((spec): BriefingBlock => {
    const title = spec.title ?? ''
    return { kind: 'chart', alt: c.alt(title, spec.told ?? []), title, spec }
  })

/** The missions side by side: the charts as native ones, and the tables of the page. */
export const compareSection = (context: BriefingContext): DrawnSection => {
  const { t, language, comparison } = context
  const name = t.compare.title
  if (!comparison) return emptySection(context, 'compare', name, t.sections.noChanges)
  const { missions, texts: c, notes } = comparison
  const words: CompareWords = { t, c, language }
  const byYears = isByYears(missions)
  const charts = compareCharts(missions, byYears, words)
  const tables = compareTables(missions, byYears, words)
  const remarks = [...compareRemarks(missions, words), ...notes, ...(byYears ? [c.yearsIntro] : [])]
  const title = c.titleOf(missions.map(({ mission }) => shortNameOf(mission, language)).join(', '))
  const { section, ...drawn } = makeSection(context, {
    panel: 'compare',
    name,
    ofMission: true,
    blocks: [
      ...chartBlocks(charts, words),
      ...shownTables.flatMap((table) => {
        const found = tables[table]
        return found ? [tableBlock(found, context)] : []
      }),
    ],
    notes: [...charts.flatMap(({ told = [] }) => told), ...remarks],
    sourceIds: comparedSources(missions, byYears, context.base.mission.id),
    remarks,
  })
  return {
    ...drawn,
    section: {
      ...section,
      title,
      // Each mission is told as far as it is documented: neither date nor filter of the page is that of all.
      subtitle: [c.intro],
      part: (page, of) => t.sections.part(title, page, of),
    },
  }
}

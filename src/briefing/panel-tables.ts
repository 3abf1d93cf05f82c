import { sourceOf } from '#src/domain/compare/compared-sources.ts'
import { lastDay } from '#src/domain/dates/dates.ts'
import { burnDownOf } from '#src/domain/page/burn-down-of.ts'
import type { BriefingPanel } from '#src/domain/page/panels.ts'
import { estimateSeries } from '#src/domain/strength/estimate-series.ts'
import { readHeadcounts } from '#src/domain/strength/headcount-view.ts'
import { readStrength } from '#src/domain/strength/strength-view.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { changesExport } from '#src/panels/changes/changes-export.ts'
import { compareExport } from '#src/panels/compare/compare-export.ts'
import { twoDatesExport } from '#src/panels/map/two-dates-export.ts'
import { outputsExport } from '#src/panels/outputs/outputs-export.ts'
import { aheadExport } from '#src/panels/plan/ahead-export.ts'
import { burnDownExport } from '#src/panels/plan/burn-down-export.ts'
import { countsExport } from '#src/panels/plan/counts-export.ts'
import { slippageExport } from '#src/panels/plan/slippage-export.ts'
import { sitesExport } from '#src/panels/sites/sites-export.ts'
import { estimatesExport } from '#src/panels/strength/estimates-export.ts'
import { contributorsExport } from '#src/panels/strength/contributors-export.ts'
import { headcountsExport } from '#src/panels/strength/headcounts-export.ts'
import { strengthExport } from '#src/panels/strength/strength-export.ts'
import { timelineExport } from '#src/panels/timeline/timeline-export.ts'
import type { Exportable } from '#src/shared/exports/exportable.ts'
import type { ExportInput, PanelExportable } from '#src/shared/exports/PanelExport.tsx'
import type { SheetKey } from '#src/text/load-workbook.ts'

type Input = ExportInput & {
  context: BriefingContext
  /** Of a mission that has estimates at bases. */
  estimates?: Exportable | null
}

/** The tables of a panel, each with its kind of sheet; null where the view has none of that kind. */
type Tables = readonly (readonly [SheetKey, Exportable | null])[]

const exportableOf = (described: PanelExportable | null): Exportable | null => described?.exportable ?? null

const planTables = (input: Input): Tables => {
  // UN maps show no plan and no closure to hold against one: the page has none of these tables.
  if (input.context.base.mission.basis === 'un-maps') return []
  const burn = burnDownOf(input.model, input.view)
  return [
    ['burn-down', exportableOf(burnDownExport(input, burn))],
    ['slippage', exportableOf(slippageExport(input))],
    ['dates-ahead', exportableOf(aheadExport(input))],
    ['published-counts', exportableOf(countsExport(input))],
  ]
}

const strengthTables = (input: Input): Tables => {
  const { strength, headcounts, hasEstimates, base, filter, grouping } = input.context
  const { maps } = base.index
  const end = lastDay(base.mission.coverage.mission)
  const view = readStrength(strength, filter, end)
  const counts = headcounts && readHeadcounts(headcounts.rows, maps.missions, end)
  const series = hasEstimates && maps.sources.length > 0 ? estimateSeries(base.index, grouping, filter) : null
  return [
    ['strength', view && strengthExport(input, strength).exportable],
    ['headcounts', headcounts && counts && headcountsExport(input, counts, headcounts.words).exportable],
    [
      'contributors',
      headcounts && counts && exportableOf(contributorsExport(input, counts, headcounts.words)),
    ],
    ['estimates', series && estimatesExport(input, series).exportable],
  ]
}

const compareTables = ({ files, context }: Input): Tables => {
  const { comparison, twoDates, t, language, base, sources } = context
  // Where several missions are told of, each document is named with its mission.
  const named = new Map([...sources].map(([id, source]) => [sourceOf(base.mission.id, id), source]))
  const beside = comparison
    ? compareExport({
        context: { ...context, sources: new Map([...sources, ...named]) },
        missions: comparison.missions,
        words: { t, c: comparison.texts, language },
      })
    : null
  return [
    ['compare', beside],
    ['two-dates', twoDates ? twoDatesExport(twoDates.dates, files, context, twoDates.texts) : null],
  ]
}

/** What each panel leaves as, of a view: every table and chart that the page exports of it. */
export const panelTables: Readonly<Record<Exclude<BriefingPanel, 'sources'>, (input: Input) => Tables>> = {
  // The rows of the map are those of the list of sites.
  map: (input) => [
    ['sites', sitesExport(input).exportable],
    ['base-estimates', input.estimates ?? null],
  ],
  plan: planTables,
  timeline: (input) => [['timeline', timelineExport(input).exportable]],
  strength: strengthTables,
  outputs: (input) => [['outputs', exportableOf(outputsExport(input))]],
  changes: (input) => [['changes', changesExport(input).exportable]],
  compare: compareTables,
}

import { sourceOf } from '#src/domain/compare/compared-sources.ts'
import { lastDay } from '#src/domain/dates/dates.ts'
import { burnDownOf } from '#src/domain/page/burn-down-of.ts'
import type { BriefingPanel } from '#src/domain/page/panels.ts'
import { estimateSeries } from '#src/domain/strength/estimate-series.ts'
import { readHeadcounts } from '#src/domain/strength/headcount-view.ts'
import { readStrength } from '#src/domain/strength/strength-view.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { fileNotes } from '#src/export/notes.ts'
import type { BookPart, BookTable } from '#src/export/xlsx/book-of.ts'
import { changesExport } from '#src/panels/changes/changes-export.ts'
import { compareExport } from '#src/panels/compare/compare-export.ts'
import { twoDatesExport } from '#src/panels/map/two-dates-export.ts'
import { outputsExport } from '#src/panels/outputs/outputs-export.ts'
import { aheadExport } from '#src/panels/plan/ahead-export.ts'
import { burnDownExport } from '#src/panels/plan/burn-down-export.ts'
import { slippageExport } from '#src/panels/plan/slippage-export.ts'
import { sitesExport } from '#src/panels/sites/sites-export.ts'
import { estimatesExport } from '#src/panels/strength/estimates-export.ts'
import { headcountsExport } from '#src/panels/strength/headcounts-export.ts'
import { strengthExport } from '#src/panels/strength/strength-export.ts'
import { timelineExport } from '#src/panels/timeline/timeline-export.ts'
import type { Exportable } from '#src/shared/exports/exportable.ts'
import type { ExportInput, PanelExportable } from '#src/shared/exports/PanelExport.tsx'
import { type SheetKey, loadWorkbook } from '#src/text/load-workbook.ts'
import type { BriefingInput } from './briefing-context.ts'

type Input = ExportInput & { context: BriefingContext }

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

const tablesOf: Readonly<Record<Exclude<BriefingPanel, 'sources'>, (input: Input) => Tables>> = {
  // The rows of the map are those of the list of sites.
  map: (input) => [['sites', sitesExport(input).exportable]],
  plan: planTables,
  timeline: (input) => [['timeline', timelineExport(input).exportable]],
  strength: strengthTables,
  outputs: (input) => [['outputs', exportableOf(outputsExport(input))]],
  changes: (input) => [['changes', changesExport(input).exportable]],
  compare: compareTables,
}

/** Lets the page breathe between two panels. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/**
 * What a workbook holds in one language: the tables that the panels wished leave as, in the order wished,
 * with what each says of itself. `onPanel` is told of each panel, and ends the work by throwing.
 */
export const buildBook = async (
  { files, view }: BriefingInput,
  context: BriefingContext,
  panels: readonly BriefingPanel[],
  onPanel?: () => void,
): Promise<BookPart> => {
  const { t, language } = context
  const words = await loadWorkbook(language)
  const tables: BookTable[] = []
  const without: string[] = []
  for (const panel of panels) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point: the page stays alive
    await pause()
    const found = panel === 'sources' ? [] : tablesOf[panel]({ files, view, model: context, context })
    const before = tables.length
    for (const [sheet, exportable] of found) {
      // oxlint-disable-next-line no-await-in-loop
      const table = (await exportable?.table()) ?? null
      if (exportable && table && table.rows.length > 0)
        tables.push({ sheet, about: exportable.about(), table })
    }
    if (panel !== 'sources' && tables.length === before) without.push(t[panel].title)
    onPanel?.()
  }
  return {
    language,
    t,
    words,
    about: fileNotes(context, { panel: t.sections.drawdown, sourceIds: [], notes: [] }),
    tables,
    without,
    hasSources: panels.includes('sources'),
  }
}

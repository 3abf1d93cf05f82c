import { breathe } from '#src/export/breathe.ts'
import type { BriefingPanel } from '#src/domain/page/panels.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { fileNotes } from '#src/export/notes.ts'
import type { BookPart, BookTable } from '#src/export/xlsx/book-of.ts'
import { loadWorkbook } from '#src/text/load-workbook.ts'
import { type BriefingInput, estimatesOf } from './briefing-context.ts'
import { panelTables } from './panel-tables.ts'

/**
 * What a workbook holds in one language: the tables that the panels wished leave as, in the order wished,
 * with what each says of itself. `onPanel` is told of each panel, and ends the work by throwing.
 */
export const buildBook = async (
  input: BriefingInput,
  context: BriefingContext,
  panels: readonly BriefingPanel[],
  onPanel?: () => void,
): Promise<BookPart> => {
  const { t, language } = context
  const { files, view } = input
  const words = await loadWorkbook(language)
  const estimates = panels.includes('map') ? await estimatesOf(input, context) : null
  const tables: BookTable[] = []
  const without: string[] = []
  for (const panel of panels) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point: the page stays alive
    await breathe()
    const found =
      panel === 'sources' ? [] : panelTables[panel]({ files, view, model: context, context, estimates })
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

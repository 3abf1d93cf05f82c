import { languages } from '#src/schema/languages.ts'
import { fileMission } from '#src/domain/desk/preview-mark.ts'
import { panelOfFile } from '#src/domain/remarks/remark.ts'
import { areasInName } from '#src/export/areas-in-name.ts'
import type { Exportable } from './exportable.ts'
import type { ExportTable } from '#src/export/tables/table.ts'
import type { FileNameParts } from '#src/export/file-name.ts'
import type { ExportContext } from '#src/export/context.ts'
import { type PanelNotes, type Scope, fileNotes, frameTexts } from '#src/export/notes.ts'

type Leaving = Scope & {
  /** Name of the panel in words. */
  panel: string
  /** Name in the file name. */
  view: string
  /** Dates in the file name; the page's, if not given. */
  date?: FileNameParts['date']
  table: () => Promise<ExportTable>
  /** Asked for when somebody exports: to list documents can take long. */
  notes: () => PanelNotes
}

/** What every panel leaves as, whatever its picture. */
export const leavingAs = (
  context: ExportContext,
  { panel, view, date = context.date, ofMission, table, notes }: Leaving,
): Omit<Exportable, 'picture'> => {
  const { base, language } = context
  const area = ofMission ? '' : areasInName(context)
  return {
    panel,
    language,
    fileName: { mission: fileMission(base.mission), view, area, date, language },
    about: () => fileNotes(context, { ...notes(), at: panelOfFile(view) }),
    table,
  }
}

type DrawnPanel = Scope & {
  /** Name of the panel in words. */
  panel: string
  /** Asked for when somebody exports, as in `leavingAs`. */
  said: () => Pick<PanelNotes, 'sourceIds' | 'notes'>
  /** Name in the file name. */
  view: string
  table: () => Promise<ExportTable>
  /** The chart at a width, and its legend: drawn from data, whatever the page shows at the moment. */
  draw: NonNullable<Exportable['drawing']>
}

/** A panel whose picture is drawn from its data, at the size of the picture. */
export const drawnExport = (context: ExportContext, { said, ...panel }: DrawnPanel): Exportable => {
  const { t, language } = context
  const all = (): PanelNotes => ({ ...panel, ...said(), at: panelOfFile(panel.view) })
  return {
    ...leavingAs(context, { ...panel, notes: all }),
    drawing: panel.draw,
    picture: async ({ background, size }) => {
      const [{ frameSvg, fittingHeight }, { frameMargin }, { loadSvgFont }] = await Promise.all([
        import('#src/export/svg/frame-svg.ts'),
        import('#src/export/svg/frame.ts'),
        import('#src/export/load-fonts.ts'),
      ])
      const { chart, legend, notes = [] } = await panel.draw(size.width - 2 * frameMargin)
      const own = all()
      const texts = frameTexts(context, { ...own, notes: [...notes, ...own.notes] })
      return frameSvg({
        size: { width: size.width, height: fittingHeight(size.width, chart, texts, legend) },
        language,
        chart,
        description: `${panel.panel}. ${t.filters.title}${languages[language].colon}${fileNotes(context, own).filter}`,
        texts,
        legend,
        font: await loadSvgFont(),
        background,
      })
    },
  }
}

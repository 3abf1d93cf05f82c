import { textIn } from '#src/domain/names/text-in.ts'
import { timelineOf } from '#src/domain/page/timeline-of.ts'
import { timelineCoursePhrase } from '#src/text/timeline-course-phrase.ts'
import { ExportError } from '#src/export/export-error.ts'
import { filterOf } from '#src/export/notes.ts'
import type { ExportInput, PanelExportable } from '#src/shared/exports/PanelExport.tsx'
import { drawnExport } from '#src/shared/exports/chart-export.ts'

/** The timeline leaves as a picture of its lanes, and its events as rows. */
export const timelineExport = ({ view, model, context }: ExportInput): PanelExportable => {
  const { t, language } = context
  // Read when somebody exports or cites it, which is not at every date.
  const read = () => timelineOf(model, view)
  const said = () => {
    const timeline = read()
    const events = timeline?.listed ?? []
    const differing = events.filter(({ conflicts }) => conflicts !== null).length
    const notes = [
      ...(timeline && timeline.lanes.length > 0
        ? [timelineCoursePhrase(timeline, model.day, t, language)]
        : []),
      ...(differing > 0 ? [t.exports.conflictNote(differing)] : []),
    ]
    return { notes, sourceIds: events.flatMap(({ sources }) => sources) }
  }
  return {
    exportable: drawnExport(context, {
      panel: t.timeline.title,
      view: 'timeline',
      said,
      table: async () => {
        const { eventsTable } = await import('./events-table.ts')
        const names = new Map(
          model.base.index.records.map(({ site }) => [site.id, textIn(site.name, language)]),
        )
        return eventsTable(
          read()?.listed ?? [],
          model.base.mission.coverage.mission,
          (id) => names.get(id) ?? id,
          model.names,
          t,
          language,
        )
      },
      draw: async (width) => {
        const [{ drawingOf, timelineLegendOf, timelineMarkup, voiceOf }, { timelineNotes }] =
          await Promise.all([import('./timeline-svg.ts'), import('#src/draw/timeline/timeline-drawing.ts')])
        const timeline = read()
        if (timeline === null || timeline.lanes.length === 0)
          throw new ExportError('chart-not-drawn', 'no event for this filter')
        const drawing = drawingOf(context, timeline)
        return {
          chart: timelineMarkup(drawing, context, width),
          legend: timelineLegendOf(drawing, context),
          notes: timelineNotes(timeline, model.day, voiceOf(context)),
        }
      },
    }),
    cited: {
      chart: 'timeline',
      title: t.timeline.title,
      said: () => {
        const { notes, sourceIds } = said()
        return { shown: [filterOf(context), ...notes], sourceIds }
      },
    },
  }
}

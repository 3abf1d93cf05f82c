import { CiteChart } from '#src/app/citing/CiteChart.tsx'
import type { Model } from '#src/app/model.ts'
import type { SharedProps } from '#src/app/shared-props.ts'
import { ExportMenu } from '#src/features/briefing/ExportMenu.tsx'
import { useTexts } from '#src/text/TextContext.tsx'
import { filterOf } from './export-notes.ts'
import { chartExport } from './chart-export.ts'
import { useExportContext } from './use-export-context.ts'

type TimelineExportProps = Pick<SharedProps, 'files' | 'view'> & {
  model: Model
  find: () => Element | null
}

/** The export menu of the timeline: the chart on screen, and the events as rows. */
export const TimelineExport = ({ files, view, model, find }: TimelineExportProps) => {
  const { t, language } = useTexts()
  const context = useExportContext(files, view, model)
  const events = model.events.filter(
    ({ type }) => view.eventTypes.length === 0 || view.eventTypes.includes(type),
  )
  const differing = events.filter(({ conflicts }) => conflicts !== null).length
  const names = new Map(model.base.index.records.map(({ site }) => [site.id, site.name[language]]))
  const sourceIds = events.flatMap(({ sources }) => sources)
  const notes = differing > 0 ? [t.exports.conflictNote(differing)] : []
  const exportable = chartExport(context, {
    panel: t.timeline.title,
    view: 'timeline',
    sourceIds,
    notes,
    table: async () => {
      const { eventsTable } = await import('#src/export/tables/events-table.ts')
      return eventsTable(
        events,
        model.base.mission.coverage.mission,
        (id) => names.get(id) ?? id,
        model.names,
        t,
        language,
      )
    },
    find,
  })
  return (
    <CiteChart
      files={files}
      view={view}
      model={model}
      chart="timeline"
      title={t.timeline.title}
      shown={[filterOf(context), ...notes]}
      sourceIds={sourceIds}
    >
      <ExportMenu exportable={exportable} />
    </CiteChart>
  )
}

import { Timeline } from '#src/features/timeline/Timeline.tsx'
import { useTexts } from '#src/text/TextContext.tsx'
import { Panel } from '#src/ui/Panel.tsx'
import { Gate } from './Gate.tsx'
import { MissingFiles } from './MissingFiles.tsx'
import type { SharedProps } from './shared-props.ts'

export const TimelinePanel = ({ files, view, model, actions }: SharedProps) => {
  const { t } = useTexts()
  return (
    <Panel title={t.timeline.title}>
      <Gate needs={model}>
        {({ base, day, shown, events, names }) => (
          <Timeline
            events={events}
            allEvents={base.events}
            rows={shown}
            provinces={view.filter.provinces}
            provinceRecords={base.provinces}
            names={names}
            day={day}
            eventTypes={view.eventTypes}
            onEventTypes={actions.setEventTypes}
            selectedSite={view.site}
            onSelectSite={actions.selectSite}
            onDate={(date) => actions.setDate(date, false)}
          />
        )}
      </Gate>
      <MissingFiles results={[files.deployments, files.sources]} />
    </Panel>
  )
}

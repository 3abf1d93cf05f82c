import { Suspense, lazy } from 'react'
import { Timeline } from '#src/panels/timeline/Timeline.tsx'
import { useTexts } from '#src/text/TextContext.tsx'
import { Loading } from '#src/ui/Loading.tsx'
import { Panel } from '#src/ui/Panel.tsx'
import { Segments } from '#src/ui/Segments.tsx'
import { PanelExport } from '#src/shared/exports/PanelExport.tsx'
import { timelineExport } from '#src/panels/timeline/timeline-export.ts'
import { Gate } from '#src/shared/Gate.tsx'
import { MissingFiles } from '#src/shared/MissingFiles.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { timelineInput } from '#src/domain/page/timeline-of.ts'

// Not part of the first view: its code comes when somebody asks for it.
const PlanView = lazy(async () => ({ default: (await import('#src/panels/plan/PlanView.tsx')).PlanView }))

/** What happened, or that against what was planned: two views of the same time. */
export const TimelinePanel = ({ files, view, model, actions }: SharedProps) => {
  const { t } = useTexts()
  return (
    <Panel
      title={t.timeline.title}
      actions={
        // Plan and actual are two charts, with a menu each beside their headings.
        view.timelineView === 'events' &&
        model.status === 'ready' && (
          <PanelExport files={files} view={view} model={model.value} describe={timelineExport} />
        )
      }
    >
      <Segments
        label={t.plan.view}
        choices={[
          { value: 'events', label: t.plan.events },
          { value: 'plan', label: t.plan.title },
        ]}
        chosen={view.timelineView}
        onChoose={actions.setTimelineView}
      />
      <div>
        <Gate needs={model}>
          {(ready) =>
            view.timelineView === 'plan' ? (
              <Suspense fallback={<Loading />}>
                <PlanView files={files} view={view} actions={actions} model={ready} />
              </Suspense>
            ) : (
              <Timeline
                input={timelineInput(ready, view)}
                names={ready.names}
                day={ready.day}
                note={view.note}
                onEventTypes={actions.setEventTypes}
                onPeriod={actions.setPeriod}
                selectedSite={view.site}
                onSelectSite={actions.selectSite}
                onDate={(date) => actions.setDate(date, false)}
              />
            )
          }
        </Gate>
      </div>
      <MissingFiles panel="timeline" files={files} />
    </Panel>
  )
}

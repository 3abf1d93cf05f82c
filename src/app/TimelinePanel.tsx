import { Suspense, lazy } from 'react'
import { useRef } from 'react'
import { type Filter, filterRows } from '#src/domain/view/filters.ts'
import { Timeline } from '#src/features/timeline/Timeline.tsx'
import { useTexts } from '#src/text/TextContext.tsx'
import { Loading } from '#src/ui/Loading.tsx'
import { Panel } from '#src/ui/Panel.tsx'
import { Segments } from '#src/ui/Segments.tsx'
import { TimelineExport } from './exports/TimelineExport.tsx'
import { Gate } from './Gate.tsx'
import { MissingFiles } from './MissingFiles.tsx'
import type { SharedProps } from './shared-props.ts'
import { shownPeriod } from './shown-period.ts'
import { siteStatusNames } from '#src/schema/names.ts'

// Not part of the first view: its code comes when somebody asks for it.
const PlanView = lazy(async () => ({ default: (await import('./PlanView.tsx')).PlanView }))

/** The lanes are those of all sites, documented on the date or not: they must not come and go with the date. */
const ofAnyStatus = (filter: Filter): Filter => ({ ...filter, statuses: siteStatusNames })

/** What happened, or that against what was planned: two views of the same time. */
export const TimelinePanel = ({ files, view, model, actions }: SharedProps) => {
  const { t } = useTexts()
  const content = useRef<HTMLDivElement>(null)
  return (
    <Panel
      title={t.timeline.title}
      actions={
        // Plan and actual are two charts, with a menu each beside their headings.
        view.timelineView === 'events' &&
        model.status === 'ready' && (
          <TimelineExport files={files} view={view} model={model.value} find={() => content.current} />
        )
      }
    >
      <Segments
        label={t.plan.view}
        choices={[
          { value: 'events', label: t.plan.events },
          { value: 'plan', label: t.plan.planAndActual },
        ]}
        chosen={view.timelineView}
        onChoose={actions.setTimelineView}
      />
      <div ref={content}>
        <Gate needs={model}>
          {(ready) =>
            view.timelineView === 'plan' ? (
              <Suspense fallback={<Loading />}>
                <PlanView files={files} view={view} actions={actions} model={ready} />
              </Suspense>
            ) : (
              <Timeline
                events={ready.events}
                allEvents={ready.base.events}
                rows={
                  view.filter.statuses.length > 0
                    ? ready.shown
                    : filterRows(ready.rows, ofAnyStatus(view.filter))
                }
                provinces={view.filter.provinces}
                provinceRecords={ready.base.provinces}
                names={ready.names}
                day={ready.day}
                eventTypes={view.eventTypes}
                onEventTypes={actions.setEventTypes}
                period={shownPeriod(view, ready)}
                onPeriod={actions.setPeriod}
                selectedSite={view.site}
                onSelectSite={actions.selectSite}
                onDate={(date) => actions.setDate(date, false)}
              />
            )
          }
        </Gate>
      </div>
      <MissingFiles results={[files.deployments, files.sources]} />
    </Panel>
  )
}

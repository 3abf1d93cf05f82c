import { useMemo } from 'react'
import type { Day } from '#src/domain/dates/dates.ts'
import { ofTypes } from '#src/domain/events/event-years.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import type { EventType, MissionEvent } from '#src/schema/event.ts'
import type { Province } from '#src/schema/mission.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import type { Period } from '#src/url/view.ts'
import { ChartPanel } from './ChartPanel.tsx'
import { PageProvider } from './PageContext.tsx'
import { EventList } from './EventList.tsx'
import styles from './Timeline.module.css'
import { TypeFilter } from './TypeFilter.tsx'
import { useStableCallback } from './use-stable-callback.ts'

type TimelineProps = {
  /** Narrowed by the page's filter. */
  events: readonly MissionEvent[]
  /** All of the mission: the axis and the phases do not change with the filter. */
  allEvents: readonly MissionEvent[]
  rows: readonly SiteRow[]
  /** Codes chosen in the filter. */
  provinces: readonly string[]
  provinceRecords: readonly Province[]
  names: Names
  day: Day
  /** Types chosen; empty: all. */
  eventTypes: readonly EventType[]
  onEventTypes: (next: readonly EventType[]) => void
  period: Period
  onPeriod: (next: Period) => void
  selectedSite: string | null
  onSelectSite: (id: string) => void
  onDate: (date: string) => void
}

const Nothing = ({ eventTypes, onEventTypes }: Pick<TimelineProps, 'eventTypes' | 'onEventTypes'>) => {
  const { t } = useTexts()
  if (eventTypes.length === 0)
    return (
      <Notice tone="info">
        <strong>{t.timeline.none}</strong> {t.timeline.noneRemedy}
      </Notice>
    )
  return (
    <Notice tone="info">
      <p>{t.timeline.noneOfTypes}</p>
      <Button onClick={() => onEventTypes([])}>{t.timeline.allTypes}</Button>
    </Notice>
  )
}

/** What was planned and what happened: a chart of lanes, and beside it the list of the same events. */
export const Timeline = (props: TimelineProps) => {
  const { events, rows, day, eventTypes, onEventTypes, selectedSite } = props
  const { language } = useTexts()
  const onSelectSite = useStableCallback(props.onSelectSite)
  const onPeriod = useStableCallback(props.onPeriod)
  const page = useMemo(() => ({ day, selectedSite }), [day, selectedSite])
  const listed = ofTypes(events, eventTypes)
  return (
    <div className={styles['timeline']}>
      <TypeFilter events={events} chosen={eventTypes} onChoose={onEventTypes} />
      <div className={styles['columns']}>
        <PageProvider value={page}>
          <ChartPanel
            events={events}
            allEvents={props.allEvents}
            histories={rows.map((row) => row.history)}
            provinces={props.provinces}
            provinceRecords={props.provinceRecords}
            eventTypes={eventTypes}
            period={props.period}
            onPeriod={onPeriod}
            onSelectSite={onSelectSite}
          />
        </PageProvider>
        {listed.length === 0 ? (
          <Nothing eventTypes={eventTypes} onEventTypes={onEventTypes} />
        ) : (
          <EventList
            events={listed}
            siteNames={new Map(rows.map(({ site }) => [site.id, site.name[language]]))}
            names={props.names}
            day={day}
            selectedSite={selectedSite}
            onSelectSite={onSelectSite}
            onDate={props.onDate}
          />
        )}
      </div>
    </div>
  )
}

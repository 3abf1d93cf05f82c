import { useMemo } from 'react'
import type { Day, PartialDate } from '#src/domain/dates/dates.ts'
import { ofTypes } from '#src/domain/events/event-years.ts'
import type { TimelineInput } from '#src/domain/events/timeline-view.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { EventType } from '#src/schema/event.ts'
import type { Updater } from '#src/shared/use-actions.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import type { Period } from '#src/domain/page/shown-period.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { ChartPanel } from './ChartPanel.tsx'
import { PageProvider } from './PageContext.tsx'
import { EventList } from './EventList.tsx'
import styles from './Timeline.module.css'
import { TypeFilter } from './TypeFilter.tsx'
import { useStableCallback } from './use-stable-callback.ts'

type TimelineProps = {
  input: TimelineInput
  names: Names
  day: Day
  /** The reader's remarks, packed. */
  note: string | null
  onEventTypes: (next: Updater<readonly EventType[]>) => void
  onPeriod: (next: Period) => void
  selectedSite: string | null
  onSelectSite: (id: string) => void
  onDate: (date: PartialDate) => void
}

type NothingProps = Pick<TimelineInput, 'eventTypes'> & Pick<TimelineProps, 'onEventTypes'>

const Nothing = ({ eventTypes, onEventTypes }: NothingProps) => {
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
      <Button onClick={() => onEventTypes(() => [])}>{t.timeline.allTypes}</Button>
    </Notice>
  )
}

/** What was planned and what happened: a chart of lanes, and beside it the list of the same events. */
export const Timeline = (props: TimelineProps) => {
  const { input, day, onEventTypes, selectedSite } = props
  const { events, eventTypes } = input
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
          <ChartPanel {...input} note={props.note} onPeriod={onPeriod} onSelectSite={onSelectSite} />
        </PageProvider>
        {listed.length === 0 ? (
          <Nothing eventTypes={eventTypes} onEventTypes={onEventTypes} />
        ) : (
          <EventList
            events={listed}
            siteNames={new Map(input.histories.map(({ site }) => [site.id, textIn(site.name, language)]))}
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

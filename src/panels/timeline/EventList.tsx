import { Fragment } from 'react'
import type { Day, PartialDate } from '#src/domain/dates/dates.ts'
import { type EventYear, groupEventsByYear } from '#src/domain/events/event-years.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { EventItem } from './EventItem.tsx'
import { afterPaint } from '#src/pace/frames.ts'
import styles from './EventList.module.css'
import { useStableCallback } from './use-stable-callback.ts'

type EventListProps = {
  events: readonly MissionEvent[]
  siteNames: ReadonlyMap<string, string>
  names: Names
  day: Day
  selectedSite: string | null
  onSelectSite: (id: string) => void
  onDate: (date: PartialDate) => void
}

/** Brings the mark of the page's date into the list's box, if the box scrolls and the mark is out of it. */
const bringIntoBox = (mark: HTMLElement): void => {
  const box = mark.closest('section')
  if (!box || box.scrollHeight <= box.clientHeight) return
  const [outer, inner] = [box.getBoundingClientRect(), mark.getBoundingClientRect()]
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return
  box.scrollTop += inner.top - outer.top - outer.height / 2
}

/** Once the new date is on screen: to ask where things stand has the page laid out before. */
const showInBox = (mark: HTMLElement | null) => (mark ? afterPaint(() => bringIntoBox(mark)) : undefined)

const DayMark = ({ day }: { day: Day }) => {
  const { t, language } = useTexts()
  return (
    <li ref={showInBox} className={styles['day']}>
      {t.timeline.shownDate(formatDate(day, language))}
    </li>
  )
}

/** The events in the order of their dates, year by year, with the page's date marked among them. */
export const EventList = (props: EventListProps) => {
  const { events, siteNames, names, day, selectedSite } = props
  const { t } = useTexts()
  const onSelectSite = useStableCallback(props.onSelectSite)
  const onDate = useStableCallback(props.onDate)
  const item = (event: MissionEvent) => (
    <EventItem
      event={event}
      siteName={siteNames.get(event.site ?? '') ?? null}
      provinceName={event.province === null ? null : names.province(event.province)}
      isSelected={event.site !== null && event.site === selectedSite}
      onSelectSite={onSelectSite}
      onDate={onDate}
    />
  )
  const year = ({ year: name, events: group, shownAfter }: EventYear) => (
    <Fragment key={name}>
      <h3 className={styles['year']}>{name}</h3>
      <ol>
        {shownAfter === 0 && <DayMark key={day} day={day} />}
        {group.map((event, index) => (
          <Fragment key={event.id}>
            {item(event)}
            {shownAfter === index + 1 && <DayMark key={day} day={day} />}
          </Fragment>
        ))}
      </ol>
    </Fragment>
  )
  return (
    <section aria-label={t.timeline.list} className={styles['list']}>
      {groupEventsByYear(events, day).map(year)}
    </section>
  )
}

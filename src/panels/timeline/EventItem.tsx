import type { PartialDate } from '#src/domain/dates/dates.ts'
import { memo } from 'react'
import { formatNumber } from '#src/domain/names/formats.ts'
import { latenessOf } from '#src/domain/plans/lateness.ts'
import { shapeOf } from '#src/domain/events/timeline-marks.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { disputedDate } from '#src/text/other-dates.ts'
import { Button } from '#src/ui/Button.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import { usePublisher } from '#src/ui/CitationsContext.tsx'
import { useLateNote } from '#src/ui/CoverageContext.tsx'
import { mainLanguage } from '#src/schema/languages.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { shownText } from '#src/ui/shown-text.tsx'
import styles from './EventItem.module.css'
import { MarkIcon } from './MarkIcon.tsx'
import { latePhrase, plannedPhrase } from '#src/text/event-phrases.ts'

type EventItemProps = {
  event: MissionEvent
  siteName: string | null
  provinceName: string | null
  isSelected: boolean
  onSelectSite: (id: string) => void
  onDate: (date: PartialDate) => void
}

const Head = ({ event, onDate }: Pick<EventItemProps, 'event' | 'onDate'>) => {
  const { t, language } = useTexts()
  const date = disputedDate(event, event, t, language, usePublisher())
  return (
    <p className={styles['head']}>
      <MarkIcon shape={shapeOf(event)} />
      <Button look="link" aria-label={t.timeline.goTo(date)} onClick={() => onDate(event.date)}>
        {date}
      </Button>
      <span className={styles['type']}>{t.words.eventType[event.type]}</span>
      {event.status !== 'happened' && (
        <span className={`${styles['badge']} ${styles[event.status]}`}>
          {t.kinds.eventStatus[event.status]}
        </span>
      )}
    </p>
  )
}

const Facts = ({ event }: Pick<EventItemProps, 'event'>) => {
  const { t, language } = useTexts()
  const planned = plannedPhrase(event, t, language)
  const lateness = latenessOf(event)
  if (!planned && !lateness && !event.recipient) return null
  return (
    <ul className={styles['facts']}>
      {planned && <li>{planned}</li>}
      {lateness && <li className={styles['late']}>{latePhrase(lateness, t, language)}</li>}
      {event.recipient && <li>{t.timeline.recipient(textIn(event.recipient, language))}</li>}
    </ul>
  )
}

const Details = ({ event }: Pick<EventItemProps, 'event'>) => {
  const { t, language } = useTexts()
  return (
    <>
      <details>
        <summary>{event.figures.length > 0 ? t.timeline.summaryAndFigures : t.timeline.summary}</summary>
        <p>{shownText(event.summary, language)}</p>
        {event.figures.length > 0 && (
          <ul className={styles['figures']}>
            {event.figures.map(({ name, value }) => (
              <li key={name[mainLanguage]}>
                {t.timeline.figure(textIn(name, language), formatNumber(value, language))}
              </li>
            ))}
          </ul>
        )}
      </details>
      {event.conflicts && (
        <details className={styles['conflicts']}>
          <summary>{t.words.sourcesDiffer}</summary>
          <p>{shownText(event.conflicts, language)}</p>
        </details>
      )}
    </>
  )
}

const Item = ({ event, siteName, provinceName, isSelected, onSelectSite, onDate }: EventItemProps) => {
  const { language } = useTexts()
  const note = useLateNote()(event)
  const { site } = event
  return (
    <li className={styles['item']} data-selected={isSelected}>
      <Head event={event} onDate={onDate} />
      <p className={styles['title']}>{shownText(event.title, language)}</p>
      {note && <p className={styles['after']}>{note}</p>}
      <p className={styles['place']}>
        {site !== null && siteName !== null && (
          <Button look="link" aria-pressed={isSelected} onClick={() => onSelectSite(site)}>
            {siteName}
          </Button>
        )}
        {provinceName !== null && <span>{provinceName}</span>}
      </p>
      <Facts event={event} />
      <Details event={event} />
      <Citations ids={event.sources} first={2} />
    </li>
  )
}

/** One event of the list, with all that is known of it. Drawn anew only when something of it changes. */
export const EventItem = memo(Item)

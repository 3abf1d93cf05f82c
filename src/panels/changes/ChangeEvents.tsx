import type { PartialDate } from '#src/domain/dates/dates.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import type { MissionEvent } from '#src/schema/event.ts'
import { disputedDate } from '#src/text/other-dates.ts'
import { Button } from '#src/ui/Button.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import { usePublisher } from '#src/ui/CitationsContext.tsx'
import { useLateNote } from '#src/ui/CoverageContext.tsx'
import { textIn } from '#src/domain/names/text-in.ts'
import { shownText } from '#src/ui/shown-text.tsx'
import styles from './ChangeList.module.css'
import { Differ } from './Differ.tsx'

type ChangeEventsProps = {
  title: string
  events: readonly MissionEvent[]
  onDate: (date: PartialDate) => void
}

/** Events in order, with what they are, who received something, and their sources. */
export const ChangeEvents = ({ title, events, onDate }: ChangeEventsProps) => {
  const { t, language } = useTexts()
  const publisherOf = usePublisher()
  const lateNote = useLateNote()
  if (events.length === 0) return null
  return (
    <section aria-label={title} className={styles['group']}>
      <h3>{title}</h3>
      <ol>
        {events.map((event) => {
          const date = disputedDate(event, event, t, language, publisherOf)
          return (
            <li key={event.id} className={styles['item']}>
              <p className={styles['turn']}>
                <Button look="link" aria-label={t.changes.showDate(date)} onClick={() => onDate(event.date)}>
                  {date}
                </Button>
                <span className={styles['small']}>
                  {t.words.eventType[event.type]}
                  {event.status !== 'happened' && ` · ${t.kinds.eventStatus[event.status]}`}
                </span>
              </p>
              <p>{shownText(event.title, language)}</p>
              {lateNote(event) && <p className={styles['small']}>{lateNote(event)}</p>}
              {event.recipient && <p>{t.changes.to(textIn(event.recipient, language))}</p>}
              <Citations ids={event.sources} />
              {event.conflicts && <Differ text={textIn(event.conflicts, language)} />}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

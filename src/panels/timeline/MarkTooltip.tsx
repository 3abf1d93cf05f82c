import type { ReactNode } from 'react'
import { useTexts } from '#src/text/TextContext.tsx'
import { disputedDate } from '#src/text/other-dates.ts'
import { useCitations, usePublisher } from '#src/ui/CitationsContext.tsx'
import { useLateNote } from '#src/ui/CoverageContext.tsx'
import { textIn } from '#src/domain/names/text-in.ts'
import { shownText } from '#src/ui/shown-text.tsx'
import type { PointedMark } from './ChartMark.tsx'
import { MarkIcon } from './MarkIcon.tsx'
import styles from './MarkTooltip.module.css'
import { latePhrase, plannedPhrase } from '#src/text/event-phrases.ts'

const WIDTH = 280

const Line = ({ children }: { children: ReactNode }) => (children ? <p>{children}</p> : null)

/** What a mark stands for, beside it. Screen readers have the mark's name and the list of events. */
export const MarkTooltip = ({ pointed, width }: { pointed: PointedMark; width: number }) => {
  const { t, language } = useTexts()
  const { cite } = useCitations()
  const publisherOf = usePublisher()
  const lateNote = useLateNote()
  const { mark, x, y } = pointed
  const { event } = mark
  const planned = [
    plannedPhrase(event, t, language),
    mark.lateness && latePhrase(mark.lateness, t, language),
  ].filter(Boolean)
  const left = Math.max(0, Math.min(x - WIDTH / 2, width - WIDTH))
  const source = event.sources[0]
  return (
    <div role="tooltip" className={styles['tooltip']} style={{ left, top: y + 14, maxWidth: WIDTH }}>
      <p className={styles['head']}>
        <MarkIcon shape={mark.shape} /> {disputedDate(event, event, t, language, publisherOf)} ·{' '}
        {t.words.eventType[event.type]}
        {event.status !== 'happened' && ` · ${t.kinds.eventStatus[event.status]}`}
      </p>
      <p className={styles['title']}>{shownText(event.title, language)}</p>
      <Line>{lateNote(event)}</Line>
      <Line>{planned.join(' · ')}</Line>
      <Line>{event.recipient && t.timeline.recipient(textIn(event.recipient, language))}</Line>
      {event.conflicts && <p className={styles['differ']}>{t.words.sourcesDiffer}</p>}
      <Line>{source && t.timeline.source(cite(source).label)}</Line>
    </div>
  )
}

import type { TimelineView } from '#src/domain/events/timeline-view.ts'
import { type Voice, timelineNotes } from '#src/draw/timeline/timeline-drawing.ts'
import styles from './ChartNotes.module.css'
import { usePage } from './PageContext.tsx'

/** What the period drawn leaves out, said in words. */
export const ChartNotes = ({ view, voice }: { view: TimelineView; voice: Voice }) => {
  const { day } = usePage()
  return (
    <div className={styles['notes']}>
      {timelineNotes(view, day, voice).map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  )
}

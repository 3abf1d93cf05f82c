import type { TimelineView } from '#src/domain/events/timeline-view.ts'
import { timelineCoursePhrase } from '#src/text/timeline-course-phrase.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { usePage } from './PageContext.tsx'

/** What the chart draws, in words, for who cannot see it. */
export const ChartTold = ({ id, view }: { id: string; view: TimelineView }) => {
  const { t, language } = useTexts()
  const { day } = usePage()
  return (
    <p id={id} className="visually-hidden">
      {timelineCoursePhrase(view, day, t, language)}
    </p>
  )
}

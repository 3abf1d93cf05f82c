import type { Day } from '#src/domain/dates/dates.ts'
import { timelineCourse } from '#src/domain/events/timeline-course.ts'
import type { TimelineView } from '#src/domain/events/timeline-view.ts'
import { formatDate, formatNumber, type Language } from '#src/domain/names/formats.ts'
import type { Texts } from './load-texts.ts'

/** What a chart of lanes draws in sentences: its period, how many lanes and events, and sites left. */
export const timelineCoursePhrase = (view: TimelineView, day: Day, t: Texts, language: Language): string => {
  const { lanes, events, sites } = timelineCourse(view, day)
  const number = (value: number) => formatNumber(value, language)
  const date = (of: Day) => formatDate(of, language)
  const { course } = t.timeline
  return [
    course.drawn(date(view.range.from), date(view.range.to), number(lanes), number(events)),
    ...(sites ? [course.left(number(sites.all), number(sites.left), date(day))] : []),
  ].join(' ')
}

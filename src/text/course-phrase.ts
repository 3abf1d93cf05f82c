import { formatDate, formatNumber, type Language } from '#src/domain/names/formats.ts'
import type { BurnCourse } from '#src/domain/plans/burn-course.ts'
import type { CountingStep } from '#src/domain/sites/site-tally.ts'
import type { Texts } from './load-texts.ts'

/** The course of a burn-down in sentences: how many when, what changed, and the year with most of it. */
export const coursePhrase = (
  { points, changes, mostLeft }: BurnCourse,
  step: CountingStep,
  t: Texts,
  language: Language,
): string => {
  const { course, lineActual } = t.plan
  const number = (value: number) => formatNumber(value, language)
  const ends = points.map(({ day, count }) => course.at(number(count), formatDate(day, language)))
  const kinds = [...changes].map(([kind, count]) => course.change[kind](count, number(count)))
  return [
    course.counts(lineActual(step), ends.join(', ')),
    ...(kinds.length > 0 ? [course.between(kinds.join(', '))] : []),
    ...(mostLeft ? [course.most(number(mostLeft.count), mostLeft.year)] : []),
  ].join(' ')
}

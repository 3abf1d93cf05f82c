import type { Day } from '#src/domain/dates/dates.ts'
import { formatDate, type Language } from '#src/domain/names/formats.ts'
import {
  type DatedFigure,
  type FigureCourse,
  type HighestFigure,
  strengthCourse,
} from '#src/domain/strength/strength-course.ts'
import type { StrengthSeries } from '#src/domain/strength/strength-series.ts'
import type { Texts } from './load-texts.ts'
import { datePhrase, quantityPhrase } from './phrases.ts'

const partsOf = (
  { count, first, shown, highest, ofExact, last }: FigureCourse,
  day: Day,
  t: Texts,
  language: Language,
): readonly string[] => {
  const { course } = t.strength
  const told = ({ quantity, at }: DatedFigure) =>
    course.at(quantityPhrase(quantity, t, language), datePhrase(at, t, language))
  const toldHighest = ({ quantity, at, isRepeated }: HighestFigure) => {
    const date = at ? datePhrase(at, t, language) : null
    const when = isRepeated || date === null ? course.repeated(date) : date
    return course.at(quantityPhrase(quantity, t, language), when)
  }
  if (count === 1) return first ? [course.only(told(first))] : []
  return [
    ...(first ? [course.first(told(first))] : []),
    ...(shown ? [course.shown(formatDate(day, language), told(shown))] : []),
    ...(highest ? [(ofExact ? course.highestExact : course.highest)(toldHighest(highest))] : []),
    ...(last ? [course.last(told(last))] : []),
  ]
}

/**
 * What the chart of a component shows in sentences: one for its ceilings, one for its actual strengths; none
 * where nothing is certain.
 */
export const strengthCoursePhrases = (
  series: StrengthSeries,
  day: Day,
  t: Texts,
  language: Language,
): readonly string[] => {
  const { ceiling, actual } = strengthCourse(series, day)
  const [ceilings, actuals] = [ceiling, actual].map((one) =>
    one ? partsOf(one, day, t, language).join(t.words.between) : '',
  )
  return [
    ...(ceilings ? [t.strength.course.ceiling(ceilings)] : []),
    ...(actuals ? [t.strength.course.actual(actuals)] : []),
  ]
}

/** The same of every component that has a chart, each after its name. */
export const strengthTold = (
  drawn: readonly StrengthSeries[],
  day: Day,
  t: Texts,
  language: Language,
): readonly string[] =>
  drawn.flatMap((series) => {
    const told = strengthCoursePhrases(series, day, t, language)
    return told.length > 0 ? [`${t.strength.component[series.component]}. ${told.join(' ')}`] : []
  })

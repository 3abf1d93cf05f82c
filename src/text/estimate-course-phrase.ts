import type { Language } from '#src/domain/names/formats.ts'
import { type YearEstimate, estimateCourse } from '#src/domain/strength/estimate-course.ts'
import type { EstimateSeries } from '#src/domain/strength/estimate-series.ts'
import { estimatedTroops } from './estimate-phrase.ts'
import type { Texts } from './load-texts.ts'

/** The estimates of all years in a sentence; none where there is no estimate. */
export const estimateCoursePhrase = (
  series: EstimateSeries,
  t: Texts,
  language: Language,
): readonly string[] => {
  const read = estimateCourse(series)
  if (!read) return []
  const { course } = t.strength
  const told = ({ year, cell }: YearEstimate) =>
    course.at(estimatedTroops({ mean: cell.value, atLeast: cell.atLeast }, t, language), String(year))
  const { from, to, first, last, highest } = read
  const parts =
    first === last
      ? [course.only(told(first))]
      : [
          course.first(told(first)),
          ...(highest ? [course.highest(told(highest))] : []),
          course.last(told(last)),
        ]
  return [course.estimates(from, to, parts.join(t.words.between))]
}

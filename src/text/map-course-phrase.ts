import { type Language, formatNumber } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import { type SitesByArea, mapCourse } from '#src/domain/sites/map-course.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { areaOf } from './area-of.ts'
import type { Texts } from './load-texts.ts'

/** What a map shows in sentences: its sites and, apart, its places by area, and how many are not on it. */
export const mapCoursePhrases = (
  shown: readonly SiteRow[],
  names: Names,
  t: Texts,
  language: Language,
): readonly string[] => {
  const { course } = t.handling
  const number = (count: number) => formatNumber(count, language)
  const list = ({ areas, others }: SitesByArea): string =>
    t.words.list([
      ...areas.map(({ province, count }) => course.area(areaOf({ province }, names, t), number(count))),
      ...(others.areas > 0 ? [course.others(number(others.count), number(others.areas))] : []),
    ])
  const { sites, places, unplaced } = mapCourse(shown)
  return [
    ...(sites ? [course.sites(list(sites))] : []),
    ...(places ? [course.places(list(places))] : []),
    ...(unplaced > 0 ? [course.unplaced(unplaced, number(unplaced))] : []),
  ]
}

/** The same in one text. */
export const mapCoursePhrase = (...of: Parameters<typeof mapCoursePhrases>): string =>
  mapCoursePhrases(...of).join(' ')

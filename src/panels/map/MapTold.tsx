import type { Names } from '#src/domain/names/names.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { mapCoursePhrase } from '#src/text/map-course-phrase.ts'
import { useTexts } from '#src/text/TextContext.tsx'

/** What the map shows, in words, for who cannot see it. */
export const MapTold = ({ rows, names }: { rows: readonly SiteRow[]; names: Names }) => {
  const { t, language } = useTexts()
  return <p className="visually-hidden">{mapCoursePhrase(rows, names, t, language)}</p>
}

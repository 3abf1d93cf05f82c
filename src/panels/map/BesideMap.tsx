import type { Names } from '#src/domain/names/names.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { mapCoursePhrase } from '#src/text/map-course-phrase.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { MapGestures } from './MapGestures.tsx'

/** What stands in the map's box once it is drawn: how it is handled and, for who cannot see it, its words. */
export const BesideMap = ({ rows, names }: { rows: readonly SiteRow[]; names: Names }) => {
  const { t, language } = useTexts()
  return (
    <>
      <MapGestures />
      <p className="visually-hidden">{mapCoursePhrase(rows, names, t, language)}</p>
    </>
  )
}

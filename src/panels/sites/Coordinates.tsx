import type { Site } from '#src/schema/site.ts'
import { coordinateTexts } from '#src/text/coordinates.ts'
import { useTexts } from '#src/text/TextContext.tsx'

/** Where a site is, in every notation; nothing where no source places it. Loaded with the first card. */
export const Coordinates = ({ site }: { site: Site }) => {
  const { t, language } = useTexts()
  const texts = coordinateTexts(site, t, language)
  return texts.length > 0 && <span translate="no">{t.kinds.coordinates(texts)}</span>
}

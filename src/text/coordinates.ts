import { gridReference, sexagesimalOf } from '#src/domain/geo/notations.ts'
import { type Language, formatNumber } from '#src/domain/names/formats.ts'
import type { Site } from '#src/schema/site.ts'
import type { Texts } from './load-texts.ts'

const two = (number: string): string => number.padStart(2, '0')

/** "2°30′30″ S, 28°51′39″ E"; null where no source places the site. */
export const sexagesimalText = (
  { position, precision }: Pick<Site, 'position' | 'precision'>,
  t: Texts,
  language: Language,
): string | null =>
  position &&
  sexagesimalOf(position, precision)
    .map(({ degrees, minutes, seconds, side }) => {
      const small = seconds === null ? '' : `${two(formatNumber(seconds, language))}″`
      return `${degrees}°${two(String(minutes))}′${small}\u00A0${t.kinds.compass(side)}`
    })
    .join(', ')

/** The square of MGRS as it is typed, "35MRT1234567890"; null where there is none. */
export const gridText = ({ position, precision }: Pick<Site, 'position' | 'precision'>): string | null =>
  position && gridReference(position, precision)

/**
 * A site's position in the notations that people need: decimal as in the data, with degrees, minutes and
 * seconds, and in MGRS; empty where no source places it.
 */
export const coordinateTexts = (
  site: Pick<Site, 'position' | 'precision'>,
  t: Texts,
  language: Language,
): readonly string[] => {
  const { position } = site
  if (!position) return []
  const grid = gridText(site)
  return [
    `${position.lat}, ${position.lon}`,
    sexagesimalText(site, t, language) ?? '',
    ...(grid === null ? [] : [`MGRS\u00A0${grid}`]),
  ]
}

import type { Text } from '#src/schema/parts.ts'
import type { Site } from '#src/schema/site.ts'
import { formatNumber } from '#src/domain/names/formats.ts'
import type { MissionPlace } from './places.ts'

/** Where a place lies: in an area, just outside one, or in none. */
export type Whereabouts = {
  area: string | null
  territory: Text | null
  /** How far outside the outline of its area it lies, in kilometres; null for inside, or in no area. */
  outsideBy: number | null
  /** The country that the readings put it in, where that is not the one of its area. */
  labelled?: Text | undefined
}

const unnamed = /^unnamed location\s*[/(]?(.*?)\)?$/iu

/** The name in both languages: that of the maps, but for the readers' word for a place without one. */
const nameOf = (place: MissionPlace): Text => {
  const name = place.name.replaceAll("'", '’')
  const [, rest] = unnamed.exec(name) ?? []
  if (rest === undefined) return { en: name, fr: name }
  const more = rest === '' ? '' : ` (${rest})`
  return { en: `Unnamed place${more}`, fr: `Lieu sans nom${more}` }
}

const yearsText = (years: readonly number[]): string => years.join(', ')

const placeText = (lat: number, lon: number, language: 'en' | 'fr'): string =>
  [lat, lon].map((value) => formatNumber(Math.round(value * 100) / 100, language)).join(' / ')

const movesNote = ({ moves }: MissionPlace): Text | null => {
  if (moves.length === 0) return null
  const told = (language: 'en' | 'fr', colon: string): string =>
    moves
      .map(({ lat, lon, years }) => `${placeText(lat, lon, language)}${colon}${yearsText(years)}`)
      .join('; ')
  return {
    en: `The readings put it in different places from year to year (latitude / longitude): ${told('en', ' in ')}. The mark stands where most of them have it.`,
    fr: `Les relevés le situent à des endroits différents selon les années (latitude / longitude)\u00A0: ${told('fr', ' en ').replaceAll('; ', '\u00A0; ')}. Le repère est là où la plupart le placent.`,
  }
}

const spellingNote = ({ name, years }: MissionPlace): Text | null => {
  const others = [...new Set(years.map(({ place }) => place))].filter((place) => place !== name)
  if (others.length === 0) return null
  return {
    en: `Also spelt ${others.map((other) => `“${other}”`).join(', ')}.`,
    fr: `Orthographié aussi ${others.map((other) => `«\u00A0${other}\u00A0»`).join(', ')}.`,
  }
}

const outsideNote = ({ outsideBy: km }: Whereabouts): Text | null =>
  km === null
    ? null
    : {
        en: `It lies ${formatNumber(km, 'en')} km outside the generalised outline of the area that it is counted in.`,
        fr: `Situé à ${formatNumber(km, 'fr')} km hors du contour généralisé où il est compté.`,
      }

const labelNote = ({ labelled }: Whereabouts): Text | null =>
  labelled
    ? {
        en: `The readings name as its country: ${labelled.en}.`,
        fr: `Pays indiqué par les relevés\u00A0: ${labelled.fr}.`,
      }
    : null

const joined = (notes: readonly (Text | null)[]): Text | null => {
  const said = notes.filter((note) => note !== null)
  if (said.length === 0) return null
  return { en: said.map(({ en }) => en).join(' '), fr: said.map(({ fr }) => fr).join(' ') }
}

/** The record of a place in sites.json. */
export const siteOf = (
  place: MissionPlace,
  whereabouts: Whereabouts,
  positionSource: string,
  sources: string[],
): Site => ({
  id: place.id,
  register: 'un-maps',
  name: nameOf(place),
  province: whereabouts.area,
  territory: whereabouts.territory,
  kind: 'map-place',
  contributors: [],
  position: { ...place.position, source: positionSource },
  precision: place.moves.length > 0 ? 'doubtful' : 'site',
  opened: null,
  seen: [],
  notes: joined([movesNote(place), spellingNote(place), outsideNote(whereabouts), labelNote(whereabouts)]),
  sources,
})

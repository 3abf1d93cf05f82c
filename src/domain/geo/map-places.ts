import type { Feature, FeatureCollection } from 'geojson'
import { placeOfFeature } from './drawn-area.ts'
import type { Language } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import { mainLanguage } from '#src/schema/languages.ts'
import type { Text } from '#src/schema/parts.ts'
import { textIn } from '#src/domain/names/text-in.ts'

/** `rank`: 1 national capital, 2 province capital, 3 town. */
export type Town = { name: string; rank: number; lat: number; lon: number }

/** The layers of the map that do not depend on the date, from the bundled files. */
export type MapLayers = {
  provinces: FeatureCollection
  lakes: FeatureCollection
  neighbours: FeatureCollection
  /** Land outside the edges of the base map. */
  beyond: readonly Feature[]
  towns: readonly Town[]
}

/** A name on the map that is no site, with its place on the earth. */
export type NamedPlace = {
  id: string
  text: string
  lat: number
  lon: number
  kind: 'province' | 'country' | 'town'
}

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && mainLanguage in value

/** The name in all languages that a feature carries, or null. */
const featureName = (properties: Record<string, unknown> | null): Text | null => {
  const name = properties?.['name']
  return isText(name) ? name : null
}

/** Names of provinces, neighbours and towns with their places, the more important ones first. */
export const namedPlaces = (layers: MapLayers, names: Names, language: Language): readonly NamedPlace[] => {
  const provinces = layers.provinces.features.flatMap((feature) => {
    const place = placeOfFeature(feature)
    const code = String(feature.id)
    return place
      ? [{ id: code, text: names.province(code), kind: 'province' as const, lat: place.lat, lon: place.lon }]
      : []
  })
  const countries = layers.neighbours.features.flatMap((feature) => {
    const place = placeOfFeature(feature)
    const name = featureName(feature.properties)
    return place && name
      ? [
          {
            id: `country ${String(feature.id)}`,
            text: textIn(name, language),
            kind: 'country' as const,
            lat: place.lat,
            lon: place.lon,
          },
        ]
      : []
  })
  const towns = layers.towns
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ name, lat, lon }) => ({ id: `town ${name}`, text: name, kind: 'town' as const, lat, lon }))
  return [...provinces, ...countries, ...towns]
}

import type { Feature, FeatureCollection } from 'geojson'
import { placeOfFeature } from './drawn-area.ts'
import type { Language } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import { mainLanguage } from '#src/schema/languages.ts'
import type { Text } from '#src/schema/parts.ts'
import { textIn } from '#src/domain/names/text-in.ts'

/** `rank`: 1 national capital, 2 province capital, 3 town. Its name is one text, or one in each language. */
export type Town = { name: string | Text; rank: number; lat: number; lon: number }

/** The layers of the map that do not depend on the date, from the bundled files. */
export type MapLayers = {
  provinces: FeatureCollection
  lakes: FeatureCollection
  neighbours: FeatureCollection
  /** Lines, for orientation; none where the base map has no such layer. */
  rivers: FeatureCollection
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
  kind: 'province' | 'country' | 'town' | 'river'
}

/** Whether a value is a name in each language. */
export const isNameText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && mainLanguage in value

/** The name in all languages that a feature carries, or null. */
const featureName = (properties: Record<string, unknown> | null): Text | null => {
  const name = properties?.['name']
  return isNameText(name) ? name : null
}

type NamedLayer = { features: readonly Feature[]; kind: 'country' | 'river'; language: Language }

/** The names that features carry themselves, where they have a place. */
const carriedNames = ({ features, kind, language }: NamedLayer): readonly NamedPlace[] =>
  features.flatMap((feature, index) => {
    const place = placeOfFeature(feature)
    const name = featureName(feature.properties)
    return place && name
      ? [
          {
            id: `${kind} ${String(feature.id ?? index)}`,
            text: textIn(name, language),
            kind,
            lat: place.lat,
            lon: place.lon,
          },
        ]
      : []
  })

/** Names of provinces, neighbours, rivers and towns with their places, the more important ones first. */
export const namedPlaces = (layers: MapLayers, names: Names, language: Language): readonly NamedPlace[] => {
  const provinces = layers.provinces.features.flatMap((feature) => {
    const place = placeOfFeature(feature)
    const code = String(feature.id)
    return place
      ? [{ id: code, text: names.province(code), kind: 'province' as const, lat: place.lat, lon: place.lon }]
      : []
  })
  const countries = carriedNames({ features: layers.neighbours.features, kind: 'country', language })
  const rivers = carriedNames({ features: layers.rivers.features, kind: 'river', language })
  const towns = layers.towns
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ name, lat, lon }) => {
      const text = typeof name === 'string' ? name : textIn(name, language)
      return { id: `town ${text}`, text, kind: 'town' as const, lat, lon }
    })
  return [...provinces, ...countries, ...rivers, ...towns]
}

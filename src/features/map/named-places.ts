import { centroid } from '#src/domain/centroid.ts'
import type { Language } from '#src/domain/formats.ts'
import type { Names } from '#src/domain/names.ts'
import type { NamedPlace } from './SymbolLayer.tsx'
import { type Layers, featureName } from './layers.ts'

/** Names of provinces, neighbours and towns with their places, the more important ones first. */
export const namedPlaces = (layers: Layers, names: Names, language: Language): readonly NamedPlace[] => {
  const provinces = layers.provinces.features.flatMap(({ id, geometry }) => {
    const place = centroid(geometry)
    const code = String(id)
    return place
      ? [{ id: code, text: names.province(code), kind: 'province' as const, lat: place.lat, lon: place.lon }]
      : []
  })
  const countries = layers.neighbours.features.flatMap(({ id, geometry, properties }) => {
    const place = centroid(geometry)
    const name = featureName(properties)
    return place && name
      ? [
          {
            id: `country ${String(id)}`,
            text: name[language],
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

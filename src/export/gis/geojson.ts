import type { FileNotes } from '#src/export/json.ts'
import { joined } from './joined.ts'
import type { SiteFeature } from './site-layer.ts'

/**
 * A layer of sites as GeoJSON (RFC 7946): longitude before latitude, WGS 84; a site without a position has a
 * null geometry and so stays in the table. What the file says of itself stands beside the features, where
 * programs that do not know it pass it over: once, or in several languages by their codes.
 */
export const writeGeoJson = (abouts: readonly FileNotes[], features: readonly SiteFeature[]): string =>
  `${JSON.stringify(
    {
      type: 'FeatureCollection',
      name: joined(abouts.map(({ title }) => title)),
      about: abouts.length === 1 ? abouts[0] : Object.fromEntries(abouts.map((one) => [one.language, one])),
      features: features.map(({ position, properties }) => ({
        type: 'Feature',
        id: properties['id'],
        geometry: position && { type: 'Point', coordinates: position },
        properties,
      })),
    },
    null,
    1,
  )}\n`

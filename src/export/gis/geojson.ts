import type { FileNotes } from '#src/export/json.ts'
import type { SiteFeature } from './site-layer.ts'

/**
 * A layer of sites as GeoJSON (RFC 7946): longitude before latitude, WGS 84; a site without a position has a
 * null geometry and so stays in the table. What the file says of itself stands beside the features, where
 * programs that do not know it pass it over.
 */
export const writeGeoJson = (about: FileNotes, features: readonly SiteFeature[]): string =>
  `${JSON.stringify(
    {
      type: 'FeatureCollection',
      name: about.title,
      about,
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

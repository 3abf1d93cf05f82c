import { type LatLngBounds, latLngBounds } from 'leaflet'
import { type Bounds, boundsOf } from '#src/domain/centroid.ts'
import type { Layers } from '#src/domain/map-places.ts'
import type { SiteRow } from '#src/domain/site-row.ts'
import type { Mission } from '#src/schema/mission.ts'

export const missionBounds = (mission: Mission): LatLngBounds =>
  latLngBounds(mission.view.southWest, mission.view.northEast)

const toLatLng = (bounds: Bounds): LatLngBounds =>
  latLngBounds([bounds.south, bounds.west], [bounds.north, bounds.east])

/**
 * What the map frames for a filter: the chosen provinces or, for any other filter, the sites shown; the whole country
 * where nothing is narrowed or nothing has a place.
 */
export const filterBounds = (
  mission: Mission,
  layers: Layers,
  provinces: readonly string[],
  isNarrowed: boolean,
  shown: readonly SiteRow[],
): LatLngBounds => {
  if (provinces.length > 0) {
    const chosen = layers.provinces.features.filter(({ id }) => provinces.includes(String(id)))
    const bounds = boundsOf(chosen.map(({ geometry }) => geometry))
    if (bounds) return toLatLng(bounds)
  }
  const places = shown.flatMap(({ site }) => (site.position ? [site.position] : []))
  if (!isNarrowed || places.length === 0) return missionBounds(mission)
  return latLngBounds(places.map(({ lat, lon }) => [lat, lon])).pad(0.2)
}

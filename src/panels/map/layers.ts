import type { Feature, FeatureCollection, Geometry, Point } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { type MapLayers, type Town, isNameText } from '#src/domain/geo/map-places.ts'
import type { Mission } from '#src/schema/mission.ts'

const layerOf = (topology: Topology, name: string): FeatureCollection => {
  const object = topology.objects[name]
  if (!object) return { type: 'FeatureCollection', features: [] }
  const made = feature(topology, object)
  return made.type === 'FeatureCollection' ? made : { type: 'FeatureCollection', features: [made] }
}

const isPoint = (geometry: Geometry): geometry is Point => geometry.type === 'Point'

const readTowns = (towns: FeatureCollection): readonly Town[] =>
  towns.features.flatMap(({ geometry, properties }) => {
    if (!isPoint(geometry)) return []
    const [lon = 0, lat = 0] = geometry.coordinates
    const name: unknown = properties?.['name']
    return [{ name: isNameText(name) ? name : String(name), rank: Number(properties?.['rank']), lat, lon }]
  })

/** Boxes as outlines, which close themselves where they are drawn. */
const readBoxes = (boxes: Mission['landBeyond']): readonly Feature[] =>
  boxes.map(({ southWest: [south, west], northEast: [north, east] }) => ({
    type: 'Feature',
    properties: null,
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
        ],
      ],
    },
  }))

/**
 * Layers out of the two topologies and the mission's land beyond them; without the base map only the
 * provinces are drawn.
 */
export const readLayers = (
  outlines: Topology,
  basemap: Topology | null,
  landBeyond: Mission['landBeyond'] = [],
): MapLayers => ({
  provinces: layerOf(outlines, 'provinces'),
  lakes: basemap ? layerOf(basemap, 'lakes') : layerOf(outlines, ''),
  neighbours: basemap ? layerOf(basemap, 'neighbours') : layerOf(outlines, ''),
  rivers: basemap ? layerOf(basemap, 'rivers') : layerOf(outlines, ''),
  beyond: readBoxes(landBeyond),
  towns: basemap ? readTowns(layerOf(basemap, 'towns')) : [],
})

/** The same, read when they are first asked for: the page is drawn before its map. */
export const readLayersOnce = (
  outlines: Topology,
  basemap: Topology | null,
  landBeyond: Mission['landBeyond'],
): (() => MapLayers) => {
  let layers: MapLayers | null = null
  return () => (layers ??= readLayers(outlines, basemap, landBeyond))
}

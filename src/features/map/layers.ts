import type { FeatureCollection, Geometry, Point } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { Layers, Town } from '#src/domain/geo/map-places.ts'

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
    return [{ name: String(properties?.['name']), rank: Number(properties?.['rank']), lat, lon }]
  })

/** Layers out of the two topologies; without the base map only the provinces are drawn. */
export const readLayers = (outlines: Topology, basemap: Topology | null): Layers => ({
  provinces: layerOf(outlines, 'provinces'),
  lakes: basemap ? layerOf(basemap, 'lakes') : layerOf(outlines, ''),
  neighbours: basemap ? layerOf(basemap, 'neighbours') : layerOf(outlines, ''),
  towns: basemap ? readTowns(layerOf(basemap, 'towns')) : [],
})

/** The same, read when they are first asked for: the page is drawn before its map. */
export const readLayersOnce = (outlines: Topology, basemap: Topology | null): (() => Layers) => {
  let layers: Layers | null = null
  return () => (layers ??= readLayers(outlines, basemap))
}

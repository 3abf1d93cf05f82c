import type { GeoJsonProperties } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import { coarsen } from '#src/domain/geo/coarsen.ts'
import type { Bounds } from '#src/domain/geo/centroid.ts'
import { type DrawnArea, drawArea, firstZoom, pixelsPerDegree } from '#src/domain/geo/drawn-area.ts'

/** What the first view asks of an area: a lake has no name on the map, and only provinces are framed. */
const asked = (layer: string, { zoom, path, place, box }: DrawnArea): DrawnArea => ({
  zoom,
  path,
  place: layer === 'lakes' ? null : place,
  box: layer === 'provinces' ? box : null,
})

/**
 * A topology for the first view of a pack: its areas drawn (domain/drawn-area.ts) in place of their borders,
 * its points as they are. Borders are coarsened before they are drawn, so that neighbours go on meeting.
 */
export const drawTopology = (topology: Topology, frame: Bounds): Topology => {
  const coarse = coarsen(topology, pixelsPerDegree(firstZoom(frame)))
  const objects = Object.entries(coarse.objects).map(([name, layer]) => {
    const geometries = layer.type === 'GeometryCollection' ? layer.geometries : [layer]
    const drawn = geometries.map((geometry): GeometryObject<GeoJsonProperties> => {
      if (geometry.type === 'Point') return geometry
      const made = feature(coarse, geometry)
      if (made.type !== 'Feature') throw new Error(`${name} has a collection in place of an area`)
      const properties = Object.assign({}, geometry.properties, {
        drawn: asked(name, drawArea(made.geometry, frame)),
      })
      return { type: null, id: geometry.id, properties }
    })
    const collection: GeometryCollection<GeoJsonProperties> = {
      type: 'GeometryCollection',
      geometries: drawn,
    }
    return [name, collection] as const
  })
  return { ...coarse, arcs: [], objects: Object.fromEntries(objects) }
}

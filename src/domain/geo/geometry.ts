import type { MultiPolygon, Polygon, Position } from 'geojson'

/** Mean radius of the Earth (IUGG R1), in kilometres. */
const EARTH_RADIUS_KM = 6371.0088

const radians = (degrees: number): number => (degrees * Math.PI) / 180

const polygonsOf = (shape: Polygon | MultiPolygon): Position[][][] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates

/** Calls `visit` with the longitude and latitude of both ends of each edge of a closed ring. */
const eachEdge = (
  ring: Position[],
  visit: (lon1: number, lat1: number, lon2: number, lat2: number) => void,
): void => {
  let [lon1 = 0, lat1 = 0] = ring.at(-1) ?? []
  for (const [lon2 = 0, lat2 = 0] of ring) {
    visit(lon1, lat1, lon2, lat2)
    lon1 = lon2
    lat1 = lat2
  }
}

/**
 * Whether a position (longitude, latitude) lies inside the shape; a hole, such as an island in a lake, is
 * outside. Counts the edges crossed by a line running east; on an edge either answer is possible.
 */
export const isInside = (position: Position, shape: Polygon | MultiPolygon): boolean => {
  const [lon = 0, lat = 0] = position
  let inside = false
  for (const ring of polygonsOf(shape).flat()) {
    eachEdge(ring, (lon1, lat1, lon2, lat2) => {
      const spans = lat1 > lat !== lat2 > lat
      if (spans && lon < lon1 + ((lon2 - lon1) * (lat - lat1)) / (lat2 - lat1)) inside = !inside
    })
  }
  return inside
}

/** Area of a ring on the sphere, its edges straight in longitude and in the sine of latitude. */
const ringKm2 = (ring: Position[]): number => {
  let sum = 0
  eachEdge(ring, (lon1, lat1, lon2, lat2) => {
    sum += radians(lon2 - lon1) * (Math.sin(radians(lat1)) + Math.sin(radians(lat2)))
  })
  return (Math.abs(sum) / 2) * EARTH_RADIUS_KM ** 2
}

/** Area of the shape in square kilometres on the sphere, without its holes. */
export const areaKm2 = (shape: Polygon | MultiPolygon): number => {
  let total = 0
  for (const [outline = [], ...holes] of polygonsOf(shape)) {
    total += ringKm2(outline)
    for (const hole of holes) total -= ringKm2(hole)
  }
  return total
}

import type { Geometry, Position } from 'geojson'

/** All rings of an area, those of holes too; none for anything but polygons. */
export const ringsOf = (geometry: Geometry): readonly Position[][] => {
  if (geometry.type === 'Polygon') return geometry.coordinates
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : []
}

/** All lines of a river; none for anything but lines. */
export const riverLines = (geometry: Geometry): readonly Position[][] => {
  if (geometry.type === 'LineString') return [geometry.coordinates]
  return geometry.type === 'MultiLineString' ? geometry.coordinates : []
}

const rounded = (value: number): number => Math.round(value * 10) / 10

const moves = (points: readonly { x: number; y: number }[]): string =>
  `M${points.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`).join('L')}`

/**
 * The outline of an area as an SVG path, to be filled by the even-odd rule so that holes stay holes.
 * `simplify` takes out the points that cannot be seen; a ring of which fewer than `least` stay is left out:
 * less than a triangle, if not given. Empty for anything but polygons.
 */
export const outlinePath = <Point extends { x: number; y: number }>(
  geometry: Geometry,
  toPoint: (place: { lat: number; lon: number }) => Point,
  simplify: (points: Point[]) => readonly Point[],
  least = 4,
): string =>
  ringsOf(geometry)
    .map((ring) => simplify(ring.map(([lon = 0, lat = 0]) => toPoint({ lat, lon }))))
    .filter((points) => points.length >= least)
    .map((points) => `${moves(points)}Z`)
    .join('')

/** The lines of a river as an SVG path, to be stroked. Empty for anything but lines. */
export const linePath = <Point extends { x: number; y: number }>(
  geometry: Geometry,
  toPoint: (place: { lat: number; lon: number }) => Point,
  simplify: (points: Point[]) => readonly Point[],
): string =>
  riverLines(geometry)
    .map((line) => simplify(line.map(([lon = 0, lat = 0]) => toPoint({ lat, lon }))))
    .filter(({ length }) => length > 1)
    .map(moves)
    .join('')

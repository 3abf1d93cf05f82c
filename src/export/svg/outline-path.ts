import type { Geometry, Position } from 'geojson'
import type { Box, Project } from './mercator.ts'
import { px } from './svg-text.ts'

const ringsOf = (geometry: Geometry): readonly Position[][] => {
  if (geometry.type === 'Polygon') return geometry.coordinates
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : []
}

const isOutside = (points: readonly { x: number; y: number }[], box: Box): boolean =>
  points.every(({ x }) => x < box.x) ||
  points.every(({ x }) => x > box.x + box.width) ||
  points.every(({ y }) => y < box.y) ||
  points.every(({ y }) => y > box.y + box.height)

/**
 * An outline as an SVG path, to be filled by the even-odd rule so that holes stay holes. Rings outside the box are left out,
 * and points that fall on the same tenth of a pixel are drawn once. Empty for anything but polygons.
 */
export const outlinePath = (geometry: Geometry, project: Project, box: Box): string => {
  let path = ''
  for (const ring of ringsOf(geometry)) {
    const points = ring.map(([lon = 0, lat = 0]) => project({ lat, lon }))
    if (isOutside(points, box)) continue
    let last = ''
    let letter = 'M'
    for (const { x, y } of points) {
      const point = `${px(x)} ${px(y)}`
      if (point === last) continue
      path += letter + point
      last = point
      letter = 'L'
    }
    path += 'Z'
  }
  return path
}

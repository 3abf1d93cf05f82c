import type { Geometry } from 'geojson'
import { expect, it } from 'vitest'
import { outlinePath } from '#src/domain/geo/outline-path.ts'

const square = (size: number) => [
  [0, 0],
  [size, 0],
  [size, size],
  [0, size],
  [0, 0],
]

const toPoint = ({ lat, lon }: { lat: number; lon: number }) => ({ x: lon * 10, y: lat * -10 })

it('writes every ring to a tenth of a pixel, holes too', () => {
  const geometry: Geometry = { type: 'Polygon', coordinates: [square(2), square(1.234)] }
  expect(outlinePath(geometry, toPoint, (points) => points)).toBe(
    'M0 0L20 0L20 -20L0 -20L0 0ZM0 0L12.3 0L12.3 -12.3L0 -12.3L0 0Z',
  )
})

/** Leaves the two ends of what is smaller than a pixel. */
const simplify = (points: { x: number; y: number }[]) =>
  points.some(({ x }) => x > 1) ? points : points.slice(0, 2)

it('leaves out a ring of which nothing can be seen, and what is no area', () => {
  const islands: Geometry = { type: 'MultiPolygon', coordinates: [[square(2)], [square(0.01)]] }
  expect(outlinePath(islands, toPoint, simplify)).toBe('M0 0L20 0L20 -20L0 -20L0 0Z')
  expect(outlinePath({ type: 'Point', coordinates: [1, 1] }, toPoint, (points) => points)).toBe('')
})

import type { Polygon } from 'geojson'
import { describe, expect, it, test } from 'vitest'
import { fitMercator } from '#src/export/svg/mercator.ts'
import { outlineInBox } from '#src/panels/map/outline-in-box.ts'

const box = { x: 10, y: 20, width: 360, height: 360 }
const { project, pixelsPerKm } = fitMercator({ west: -180, east: 180, south: -85.0511, north: 85.0511 }, box)

const square = (west: number, size: number): Polygon => ({
  type: 'Polygon',
  coordinates: [[[west, 0], [west + size, 0], [west + size, -size], [west, -size], [west, 0]]], // prettier-ignore
})

describe('fitMercator', () => {
  it('fits the square world into a square box', () => {
    const middle = project({ lat: 0, lon: 0 })
    expect(middle.x).toBe(190)
    expect(middle.y).toBeCloseTo(200, 6)
    expect(project({ lat: 0, lon: -180 }).x).toBeCloseTo(10, 6)
    expect(project({ lat: 85.0511, lon: 0 }).y).toBeCloseTo(20, 2)
  })

  it('stretches with latitude, and its scale with it', () => {
    expect(200 - project({ lat: 60, lon: 0 }).y).toBeCloseTo(75.456, 2)
    expect(pixelsPerKm(60) / pixelsPerKm(0)).toBeCloseTo(2, 6)
    expect(pixelsPerKm(0)).toBeCloseTo(360 / 40_075.017, 6)
  })

  it('keeps the shape in a box of another one, in its middle', () => {
    const wide = fitMercator(
      { west: 0, east: 10, south: -5, north: 5 },
      { x: 0, y: 0, width: 400, height: 100 },
    )
    const west = wide.project({ lat: 0, lon: 0 })
    const east = wide.project({ lat: 0, lon: 10 })
    expect(west.x + east.x).toBeCloseTo(400, 6)
    expect(east.x - west.x).toBeLessThan(100)
  })
})

/** The points of a ring between two meridians, as they are drawn. */
const drawnBetween = (ring: number[][]) =>
  outlineInBox({ type: 'Polygon', coordinates: [ring] }, project, box)
    .slice(1, -1)
    .split('L')
    .filter((point) => Math.abs(Number.parseFloat(point) - 190) < 2)

describe('outlinePath', () => {
  it('draws a ring', () => {
    expect(outlineInBox(square(0, 10), project, box)).toBe('M190 200L200 200L200 210.1L190 210.1L190 200Z')
  })

  it('leaves out what lies outside, and draws points that fall together once', () => {
    expect(outlineInBox(square(190, 10), project, box)).toBe('')
    expect(outlineInBox(square(0, 0.01), project, box)).toBe('M190 200Z')
  })

  it('leaves out the points of a way round that is not seen', () => {
    const steps = Array.from({ length: 40 }, (_, step) => step / 10)
    const far = [...steps.map((x) => [x - 200, 10]), ...steps.map((y) => [-196, 10 - y])]
    const ring = [[0, 10], ...far, [0, 6], [0, 10]]
    const cut = outlineInBox({ type: 'Polygon', coordinates: [ring] }, project, box)
    const whole = outlineInBox({ type: 'Polygon', coordinates: [ring] }, project, { ...box, x: -100 })
    expect(cut).toBe('M190 189.9L-10 189.9L-6 193.9L190 194L190 189.9Z')
    expect(whole.split('L').length).toBeGreaterThan(20)
  })

  it('keeps the way round a corner, which a straight line would cut', () => {
    // Beyond the left, twice beyond left and top, beyond the top, inside.
    const ring = [[-10, 25], [-10, 0], [-9, -1], [15, 0], [15, 25], [-10, 25]] // prettier-ignore
    const path = outlineInBox(
      { type: 'Polygon', coordinates: [ring] },
      ({ lat, lon }) => ({ x: lon, y: lat }),
      { x: 10, y: 20, width: 10, height: 10 },
    )
    expect(path).toBe('M-10 25L-9 -1L15 0L15 25L-10 25Z')
  })

  it('draws the same points of a border from both sides, none of them closer than can be seen', () => {
    const border = Array.from({ length: 400 }, (_, step) => [Math.sin(step / 7) / 3, step / 50])
    const west = drawnBetween([[-20, 0], ...border, [-20, 8], [-20, 0]])
    const east = drawnBetween([[20, 8], ...border.toReversed(), [20, 0], [20, 8]])
    expect(east.toReversed()).toEqual(west)
    expect(west.length).toBeGreaterThan(10)
    expect(west.length).toBeLessThan(60)
  })
})

test('anything but an area is no outline', () => {
  expect(outlineInBox({ type: 'Point', coordinates: [0, 0] }, project, box)).toBe('')
})

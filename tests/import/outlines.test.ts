import { describe, expect, it } from 'vitest'
import { merge } from 'topojson-client'
import type { Transform } from 'topojson-specification'
import { areaKm2, isInside } from '#src/domain/geo/geometry.ts'
import type { Area } from '#src/import/areas.ts'
import { clipRing } from '#src/import/base-map.ts'
import { cutRing } from '#src/import/cut.ts'
import { joinAreas } from '#src/import/join-areas.ts'
import { shapesOf, whereaboutsOf } from '#src/domain/gathered/whereabouts.ts'

const square = (id: string, country: string, west: number, south: number, size: number): Area => ({
  id,
  country,
  name: id,
  shape: {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [west, south],
          [west + size, south],
          [west + size, south + size],
          [west, south + size],
          [west, south],
        ],
      ],
    ],
  },
})

const gridOf = (step: number): Transform => ({
  scale: [step, step] as [number, number],
  translate: [0, 0] as [number, number],
})

describe('outlines of two countries', () => {
  it('meet, though each file has its own grid and one side has a corner more', () => {
    const east = square('XB-1', 'XBB', 1.0003, 0.0002, 1)
    const [ring] = east.shape.coordinates[0] ?? []
    ring?.splice(4, 0, [1.0002, 0.5])
    const joined = joinAreas([
      { transform: gridOf(0.0004), areas: [square('XA-1', 'XAA', 0, 0, 1)] },
      { transform: gridOf(0.0004), areas: [east] },
    ])
    const object = joined.objects['provinces']
    const areas = object?.type === 'GeometryCollection' ? object.geometries : []
    const outlines = areas.filter((area) => area.type === 'Polygon')
    const whole = merge(
      joined,
      outlines.map(({ arcs }) => ({ type: 'Polygon' as const, arcs })),
    )
    expect(outlines).toHaveLength(2)
    expect(whole.coordinates).toHaveLength(1)
    expect(whole.coordinates[0]).toHaveLength(1)
    const parts = [...shapesOf(joined).values()].reduce((sum, shape) => sum + areaKm2(shape), 0)
    expect(areaKm2(whole) / parts).toBeCloseTo(1, 9)
  })
})

describe('an area cut out of another', () => {
  const [ring = []] = square('XA-1', 'XAA', 0, 0, 10).shape.coordinates[0] ?? []

  it('takes what lies on one side of the line, and leaves the rest', () => {
    const { inside, outside } = cutRing(ring, [[-1, 6], [4, 6], [4, -1]]) // prettier-ignore
    const [part, rest] = [inside, outside].map((positions) => ({
      type: 'Polygon' as const,
      coordinates: [positions],
    }))
    if (!part || !rest) throw new Error('nothing was cut')
    expect(isInside([1, 1], part)).toBe(true)
    expect(isInside([1, 1], rest)).toBe(false)
    expect(isInside([5, 5], rest)).toBe(true)
  })

  it('is refused where the line crosses the outline more than once on its way in', () => {
    expect(() => cutRing(ring, [[4, -1], [4, 11], [6, 11], [6, -1]])).toThrow('crosses 2 times') // prettier-ignore
  })
})

describe('a base map', () => {
  const box = { west: 0, south: 0, east: 10, north: 10 }

  it('ends at its box', () => {
    expect(clipRing([[-5, 2], [5, 2], [5, 8], [-5, 8], [-5, 2]], box)).toEqual([[0, 2], [5, 2], [5, 8], [0, 8], [0, 2]]) // prettier-ignore
  })

  it('has no land of a country across the antimeridian', () => {
    expect(clipRing([[179, 2], [-179, 2], [-179, 8], [179, 8], [179, 2]], box)).toEqual([]) // prettier-ignore
  })
})

const own = (): boolean => true

describe('where a place lies', () => {
  const shapes = new Map([['XA-1', square('XA-1', 'XAA', 0, 0, 1).shape]])

  it.each([
    ['in an area', { lat: 0.5, lon: 0.5 }, 'XA-1', null],
    ['in a port just outside', { lat: 0.5, lon: 1.02 }, 'XA-1', 2.2],
    ['far outside', { lat: 0.5, lon: 2 }, null, null],
  ])('%s', (_, place, area, outsideBy) => {
    expect(whereaboutsOf(place, shapes, [], own)).toEqual({ area, territory: null, outsideBy })
  })

  it('beyond the border it is not counted, however near', () => {
    expect(whereaboutsOf({ lat: 0.5, lon: 1.02 }, shapes, [], () => false).area).toBeNull()
  })

  it('in an area that is not drawn it has the name of the territory', () => {
    const territory = { en: 'Highlands', fr: 'Hautes terres' }
    const undrawn = [{ area: square('XC-1', 'XCC', 5, 5, 1), territory }]
    expect(whereaboutsOf({ lat: 5.5, lon: 5.5 }, shapes, undrawn, own)).toEqual({ area: null, territory, outsideBy: null }) // prettier-ignore
  })
})

// @vitest-environment node
import { readFileSync } from 'node:fs'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { feature, merge, mesh } from 'topojson-client'
import type * as Topo from 'topojson-specification'
import { array, number, object, parse, record, string } from 'valibot'
import { describe, expect, it } from 'vitest'
import { missionIds } from '#src/build/missions.ts'
import { boundsOf } from '#src/domain/geo/centroid.ts'
import { missionFrame } from '#src/domain/geo/map-frame.ts'
import { areaKm2, isInside } from '#src/domain/geo/geometry.ts'
import { isInOrBeside, toleranceOf } from '#src/domain/check/place-rules.ts'
import { readMission } from './real-mission.ts'
import { realRecords } from './real-records.ts'
import { Province } from '#src/schema/mission.ts'
import { Site } from '#src/schema/site.ts'

type Shape = Polygon | MultiPolygon

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

const isShape = (geometry: { type: string }): geometry is Shape =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'

const shapesOf = (features: Feature[]): Map<string, Shape> =>
  new Map(
    features.flatMap(({ id, geometry }) => (isShape(geometry) ? [[String(id), geometry] as const] : [])),
  )

type Outlines = Topo.Topology<{ provinces: Topo.GeometryCollection }>
type Basemap = Topo.Topology<{
  lakes: Topo.GeometryCollection<{ name?: { en: string; fr: string } }>
  neighbours: Topo.GeometryCollection<{ name: { en: string; fr: string } }>
  towns: Topo.GeometryCollection<{ name: string; rank: number }>
}>

const outlinesOf = (mission: string): Outlines =>
  JSON.parse(readFileSync(`data/${mission}/provinces.topo.json`, 'utf8'))
const basemapOf = (mission: string): Basemap =>
  JSON.parse(readFileSync(`data/${mission}/basemap.topo.json`, 'utf8'))

/** Holes that belong into an outline: the Likoma islands of Malawi lie in waters of Mozambique. */
const enclaves: Readonly<Record<string, number>> = { onumoz: 1 }

describe.each(missionIds('data'))('the map of %s', (mission) => {
  const outlines = outlinesOf(mission)
  const geometries = outlines.objects.provinces.geometries.filter(
    (geometry): geometry is Topo.Polygon | Topo.MultiPolygon =>
      geometry.type === 'Polygon' || geometry.type === 'MultiPolygon',
  )
  const provinces = shapesOf(feature(outlines, outlines.objects.provinces).features)

  it('has an outline for every code, and no other', () => {
    const codes = realRecords('provinces', mission).map(({ id }) => id)
    expect([...provinces.keys()].toSorted()).toEqual(codes.toSorted())
  })

  it('shares each interior border: an arc belongs to one province or to two', () => {
    const users = new Map<number, Set<unknown>>()
    for (const { id, arcs } of geometries) {
      for (const arc of arcs.flat(2)) {
        const index = arc < 0 ? ~arc : arc
        users.set(index, (users.get(index) ?? new Set()).add(id))
      }
    }
    const counts = [...users.values()].map(({ size }) => size)
    expect(counts).toHaveLength(outlines.arcs.length)
    // One area alone, or areas that do not touch, share none.
    expect(Math.max(...counts)).toBeLessThanOrEqual(2)
  })

  it('leaves neither gap nor overlap', () => {
    const country = merge(outlines, geometries)
    const sum = [...provinces.values()].reduce((total, shape) => total + areaKm2(shape), 0)
    expect(Math.abs(areaKm2(country) / sum - 1)).toBeLessThan(1e-9)
    expect(country.coordinates.flatMap((rings) => rings.slice(1))).toHaveLength(enclaves[mission] ?? 0)
    // A border drawn twice, once for each side, would make the outline of the country come back to a corner.
    const outer = mesh(outlines, outlines.objects.provinces, (one, other) => one === other).coordinates
    const corners = outer.flatMap((ring) => ring.slice(1).map((corner) => corner.join()))
    expect(new Set(corners).size).toBe(corners.length)
  })

  it('has every site with a position inside its area', () => {
    const astray = realRecords('sites', mission).filter(({ register, province, position }) => {
      const shape = province === null ? undefined : provinces.get(province)
      return (
        position !== null &&
        province !== null &&
        (!shape || !isInOrBeside([position.lon, position.lat], shape, toleranceOf({ register })))
      )
    })
    expect(astray.map(({ id }) => id)).toEqual([])
  })

  it('names each neighbour in both languages', () => {
    const { neighbours } = basemapOf(mission).objects
    const unnamed = neighbours.geometries.filter(
      ({ properties }) => !properties || !('name' in properties && properties.name.en && properties.name.fr),
    )
    expect(unnamed.map(({ id }) => id)).toEqual([])
  })

  it('shows every site in its first view', () => {
    const { south, north, west, east } = missionFrame(readMission(mission))
    const outside = realRecords('sites', mission).filter(
      ({ register, position }) =>
        register === 'drawdown' &&
        position !== null &&
        (position.lat < south || position.lat > north || position.lon < west || position.lon > east),
    )
    expect(outside.map(({ id }) => id)).toEqual([])
  })

  it('has its first view within reach of its outlines', () => {
    const box = boundsOf([...provinces.values()])
    const frame = missionFrame(readMission(mission))
    expect(box && box.south <= frame.north && box.north >= frame.south).toBe(true)
    expect(box && box.west <= frame.east && box.east >= frame.west).toBe(true)
  })
})

// The rest is of the reference data: the Democratic Republic of the Congo.

const outlines = outlinesOf('monusco')
const basemap = basemapOf('monusco')

const provinces = shapesOf(feature(outlines, outlines.objects.provinces).features)
const lakes = feature(basemap, basemap.objects.lakes).features
const neighbours = feature(basemap, basemap.objects.neighbours).features
const towns = feature(basemap, basemap.objects.towns).features

/** Areas of the outlines before they were generalised (geoBoundaries), in square kilometres. */
const originalAreas = parse(record(string(), number()), read('tests/data/original-areas.json'))

const shapeOf = (iso: string): Shape => {
  const shape = provinces.get(iso)
  if (!shape) throw new Error(`no outline of ${iso}`)
  return shape
}

const isInLake = (position: number[], name?: string): boolean =>
  lakes.some(
    ({ geometry, properties }) =>
      (name === undefined || properties.name?.en === name) &&
      isShape(geometry) &&
      isInside(position, geometry),
  )

describe('outlines of the provinces', () => {
  const { records } = parse(object({ records: array(Province) }), read('data/monusco/provinces.json'))

  it('are there for all 26 ISO codes', () => {
    expect([...provinces.keys()].toSorted()).toEqual(records.map(({ id }) => id).toSorted())
    expect(provinces.size).toBe(26)
  })

  it('lie within the first view', () => {
    const box = boundsOf([...provinces.values()])
    const frame = missionFrame(readMission('monusco'))
    expect(box && box.south >= frame.south && box.north <= frame.north).toBe(true)
    expect(box && box.west >= frame.west && box.east <= frame.east).toBe(true)
  })

  // No source read places Kenge, the capital of Kwango, so the base map does not show it.
  const located = records.filter(({ capital }) => capital !== 'Kenge')

  it.each(located)('hold their capital: $id, $capital', ({ id, capital }) => {
    const town = towns.find(({ properties }) => properties.name === capital)
    expect(town?.geometry.type === 'Point' && isInside(town.geometry.coordinates, shapeOf(id))).toBe(true)
  })

  it.each(Object.entries(originalAreas))('keep the area of %s within 1 %%', (iso, km2) => {
    expect(Math.abs(areaKm2(shapeOf(iso)) / km2 - 1)).toBeLessThan(0.01)
  })
})

describe('sites', () => {
  const { records } = parse(object({ records: array(Site) }), read('data/monusco/sites.json'))
  const placed = records.flatMap(({ id, province, position }) =>
    position ? [{ id, province, at: [position.lon, position.lat] }] : [],
  )

  it('stand on land, but for two that the shore lines of GSHHG already put into the water', () => {
    const wet = placed.filter(({ at }) => isInLake(at)).map(({ at }) => at.join())
    // Mbandaka on the bank of the Congo and Kavimvira on Lake Tanganyika: Geo-PKO's positions are 300 m off the shore.
    expect([...new Set(wet)].toSorted()).toEqual(['18.2667,0.0667', '29.1572,-3.3529'])
  })
})

describe('base map', () => {
  it('has Idjwi as an island of Lake Kivu, not as water', () => {
    expect(isInLake([29.08, -2.05])).toBe(false)
    expect(isInLake([29.22, -2.05], 'Lake Kivu')).toBe(true)
    expect(isInside([29.08, -2.05], shapeOf('CD-SK'))).toBe(true)
  })

  it('names each neighbour in both languages and leaves the DRC out', () => {
    expect(neighbours.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['AGO', 'BDI', 'CAF', 'COG', 'RWA', 'SSD', 'TZA', 'UGA', 'ZMB']),
    )
    expect(neighbours.map(({ id }) => id)).not.toContain('COD')
    expect(neighbours.filter(({ properties: { name } }) => !name.en || !name.fr)).toEqual([])
  })

  it('has one national capital, 24 provincial ones and towns, all on land in the country', () => {
    const ranks = towns.map(({ properties }) => properties.rank)
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1)
    expect(ranks.filter((rank) => rank === 2)).toHaveLength(24)
    const astray = towns.filter(
      ({ geometry }) =>
        geometry.type !== 'Point' ||
        isInLake(geometry.coordinates) ||
        ![...provinces.values()].some((shape) => isInside(geometry.coordinates, shape)),
    )
    expect(astray.map(({ properties }) => properties.name)).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import type { Geometry, Position } from 'geojson'
import { CRS, latLng } from 'leaflet'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { makePack } from '#src/build/data-packs.ts'
import { boxAround, drawnOf, placeOfFeature } from '#src/domain/geo/drawn-area.ts'
import { readPack } from '#src/queries/read-pack.ts'

// Here and not with the other tests of packs, because Leaflet, which says where a place is on the map, needs a page.

const folder = 'data/monusco'

const published = <T>(name: string, schema: v.GenericSchema<unknown, T>): T =>
  v.parse(schema, JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')))

/** As it comes over the line. */
const packIn = (language: 'en' | 'fr') => readPack(JSON.parse(JSON.stringify(makePack(folder, language))))

const AnyTopology = v.custom<Topology>(() => true)

const featuresOf = (topology: Topology | undefined, layer: string) => {
  const object = topology?.objects[layer]
  if (!topology || !object) throw new Error(`no ${layer}`)
  const made = feature(topology, object)
  return made.type === 'FeatureCollection' ? made.features : [made]
}

/** The points of a path that goes in steps. */
const pointsOf = (path: string): [x: number, y: number][] =>
  path
    .split('z')
    .filter((ring) => ring !== '')
    .flatMap((ring) => {
      const numbers = (ring.match(/-?\d+/gu) ?? []).map(Number)
      const points: [number, number][] = []
      let [x, y] = [0, 0]
      for (let index = 0; index < numbers.length; index += 2) {
        x += numbers[index] ?? 0
        y += numbers[index + 1] ?? 0
        points.push([x, y])
      }
      return points
    })

const Pair = v.tuple([v.number(), v.number()])

const { southWest, northEast } = published(
  'mission',
  v.looseObject({ view: v.object({ southWest: Pair, northEast: Pair }) }),
).view

const middle = latLng((southWest[0] + northEast[0]) / 2, (southWest[1] + northEast[1]) / 2)

/** Half pixels at zoom 6 from the middle of the first view, as Leaflet counts them. */
const toSteps = ([lon = 0, lat = 0]: Position): [x: number, y: number] => {
  const { x, y } = CRS.EPSG3857.latLngToPoint(latLng(lat, lon), 6)
  const from = CRS.EPSG3857.latLngToPoint(middle, 6)
  return [(x - from.x) * 2, (y - from.y) * 2]
}

const pointsIn = (geometry: Geometry): Position[] => {
  if (geometry.type === 'Polygon') return geometry.coordinates.flat()
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : []
}

const distance = ([x1 = 0, y1 = 0]: readonly number[], [x2 = 0, y2 = 0]: readonly number[]): number =>
  Math.hypot(x1 - x2, y1 - y2)

describe('the areas of a pack', () => {
  it.each([
    ['provinces', 'provinces.topo', 'provinces', 26],
    ['neighbours', 'basemap.topo', 'basemap', 17],
    ['lakes', 'basemap.topo', 'basemap', 19],
  ] as const)(
    'are all %s, drawn within a pixel of where Leaflet would have their published outlines',
    (layer, file, name, count) => {
      const packed = featuresOf(packIn('en').topology(name), layer)
      const outlines = featuresOf(published(file, AnyTopology), layer)
      expect(packed).toHaveLength(count)
      expect(packed.map(({ id }) => id)).toEqual(outlines.map(({ id }) => id))
      for (const [index, area] of packed.entries()) {
        const outline = pointsIn(outlines[index]?.geometry ?? area.geometry).map(toSteps)
        const points = pointsOf(drawnOf(area)?.path ?? '')
        expect(points.length).toBeGreaterThan(2)
        for (const point of points)
          expect(Math.min(...outline.map((other) => distance(point, other)))).toBeLessThan(2)
      }
    },
  )

  it('are framed and named where the published outlines are', () => {
    const packed = featuresOf(packIn('fr').topology('provinces'), 'provinces')
    for (const [index, outline] of featuresOf(
      published('provinces.topo', AnyTopology),
      'provinces',
    ).entries()) {
      const area = packed[index] ?? outline
      const [place, real] = [placeOfFeature(area), placeOfFeature(outline)]
      expect(place).not.toBeNull()
      expect(distance([place?.lat ?? 0, place?.lon ?? 0], [real?.lat ?? 0, real?.lon ?? 0])).toBeLessThan(
        0.05,
      )
      const [box, realBox] = [boxAround([area]), boxAround([outline])]
      for (const side of ['west', 'south', 'east', 'north'] as const)
        expect(Math.abs((box?.[side] ?? 0) - (realBox?.[side] ?? 0))).toBeLessThan(0.03)
    }
  })

  it('are named in the one language; towns stay where they are', () => {
    const basemap = packIn('fr').topology('basemap')
    const names = featuresOf(basemap, 'neighbours').map(({ properties }) => properties?.['name'] as unknown)
    expect(names).toContainEqual({ en: 'Ouganda', fr: 'Ouganda' })
    const [town] = featuresOf(basemap, 'towns')
    const [real] = featuresOf(published('basemap.topo', AnyTopology), 'towns')
    if (town?.geometry.type !== 'Point' || real?.geometry.type !== 'Point') throw new Error('no point')
    expect(town.properties).toMatchObject({ name: 'Kinshasa', rank: 1 })
    expect(distance(town.geometry.coordinates, real.geometry.coordinates)).toBeLessThan(0.01)
  })
})

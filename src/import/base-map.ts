import type { FeatureCollection, Position } from 'geojson'
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import type * as Topo from 'topojson-specification'
import type { Bounds } from '#src/domain/geo/centroid.ts'
import type { Text } from '#src/schema/parts.ts'
import type { Tables } from './tables.ts'

/** The world map of countries, its object `countries` with ISO 3166-1 numbers as ids. */
export type WorldTopology = Topo.Topology<{ countries: Topo.GeometryCollection<{ name: string }> }>

/** A ring that crosses the antimeridian, carried on beyond 180 degrees: no edge runs around the world. */
const unwrap = (ring: readonly Position[]): Position[] => {
  let [shift, before] = [0, ring[0]?.[0] ?? 0]
  return ring.map(([lon = 0, lat = 0]) => {
    if (lon - before > 180) shift -= 360
    else if (before - lon > 180) shift += 360
    before = lon
    return [lon + shift, lat]
  })
}

type Dimension = 0 | 1

/** The part of a ring on one side of a line that runs north or east (Sutherland and Hodgman). */
const clipSide = (
  ring: readonly Position[],
  axis: Dimension,
  limit: number,
  keepsLess: boolean,
): Position[] => {
  const isKept = (at: Position): boolean => (at[axis] ?? 0) <= limit === keepsLess
  return ring.flatMap((end, index) => {
    const start = ring[(index + ring.length - 1) % ring.length] ?? end
    if (isKept(start) === isKept(end)) return isKept(end) ? [end] : []
    const share = (limit - (start[axis] ?? 0)) / ((end[axis] ?? 0) - (start[axis] ?? 0))
    const other = axis === 0 ? 1 : 0
    const met = (start[other] ?? 0) + share * ((end[other] ?? 0) - (start[other] ?? 0))
    const crossing: Position = axis === 0 ? [limit, met] : [met, limit]
    return isKept(end) ? [crossing, end] : [crossing]
  })
}

const closed = (ring: readonly Position[]): Position[] => {
  const [first] = ring
  return first && ring.length > 2 ? [...ring, first] : []
}

/** The part of a ring inside a box, closed; empty if it lies outside. */
export const clipRing = (ring: readonly Position[], { west, south, east, north }: Bounds): Position[] => {
  const open = unwrap(ring).slice(0, -1)
  const within = clipSide(clipSide(open, 0, west, false), 0, east, true)
  return closed(clipSide(clipSide(within, 1, south, false), 1, north, true))
}

/** A country as the base map draws it. */
export type Land = { id: string; name: Text; polygons: Position[][][] }

const clipLand = (land: Land, box: Bounds): Land[] => {
  const polygons = land.polygons.flatMap(([outline = [], ...holes]) => {
    const clipped = clipRing(outline, box)
    if (clipped.length === 0) return []
    return [[clipped, ...holes.map((hole) => clipRing(hole, box)).filter(({ length }) => length > 0)]]
  })
  return polygons.length > 0 ? [{ ...land, polygons }] : []
}

/** The countries of the world map, each with its names: some of its shapes are land of another one. */
export const landsOf = (
  world: WorldTopology,
  { countries, land: { shapes } }: Pick<Tables, 'countries' | 'land'>,
): readonly Land[] => {
  const codes = new Map(Object.entries(countries).map(([code, { numeric }]) => [numeric, code]))
  const lands = new Map<string, Land>()
  for (const { id, geometry, properties } of feature(world, world.objects.countries).features) {
    const rule = shapes[properties.name]
    const code = rule ? ('partOf' in rule ? rule.partOf : rule.id) : codes.get(String(id))
    const named = code === undefined ? undefined : countries[code]
    const name = rule && 'name' in rule ? rule.name : named && { en: named.en, fr: named.fr }
    if (code === undefined || !name) continue
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : []
    lands.set(code, { id: code, name, polygons: [...(lands.get(code)?.polygons ?? []), ...polygons] })
  }
  return [...lands.values()]
}

const none = { type: 'GeometryCollection' as const, geometries: [] }

/** Steps of the grid of the base map, across and down. */
const grid = 1e5

/**
 * The base map of a mission: the countries in a box but for those whose areas are all drawn, without lakes
 * and towns, of which no source is at hand. Countries are filled and no border between them is drawn.
 */
export const baseMapOf = (lands: readonly Land[], drawn: readonly string[], box: Bounds): Topo.Topology => {
  const neighbours: FeatureCollection = {
    type: 'FeatureCollection',
    features: lands
      .filter(({ id }) => !drawn.includes(id))
      .flatMap((land) => clipLand(land, box))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, name, polygons }) => ({
        type: 'Feature',
        id,
        properties: { name },
        geometry: { type: 'MultiPolygon', coordinates: polygons },
      })),
  }
  const made = topology({ neighbours }, grid)
  return { ...made, objects: { lakes: none, ...made.objects, towns: none } }
}

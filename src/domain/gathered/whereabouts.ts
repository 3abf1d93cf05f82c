import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { isInside } from '#src/domain/geo/geometry.ts'
import { outsideKm } from '#src/domain/geo/outside-km.ts'
import type { Text } from '#src/schema/parts.ts'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { PlacePosition } from './place-years.ts'
import type { Whereabouts } from './site-records.ts'

export type AreaShape = Polygon | MultiPolygon

/** The shapes of the areas in a topology, by their ids: as they are published, on their grid. */
export const shapesOf = (topology: Topology): ReadonlyMap<string, AreaShape> => {
  const object = topology.objects['provinces']
  const made = object && feature(topology, object)
  const features = made?.type === 'FeatureCollection' ? made.features : []
  return new Map(
    features.flatMap(({ id, geometry }) =>
      geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
        ? [[String(id), geometry] as const]
        : [],
    ),
  )
}

const kmPerDegree = 111.2

/** Distance from a point to a stretch in kilometres, flat around the point: good to a per cent nearby. */
const kmToEdge = (
  { lat, lon }: PlacePosition,
  [ax = 0, ay = 0]: Position,
  [bx = 0, by = 0]: Position,
): number => {
  const shrink = Math.cos((lat * Math.PI) / 180)
  const [px, py] = [(ax - lon) * shrink, ay - lat]
  const [dx, dy] = [(bx - ax) * shrink, by - ay]
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(px * dx + py * dy) / length))
  return Math.hypot(px + share * dx, py + share * dy) * kmPerDegree
}

/** How far a place is from the line around a shape, in kilometres. */
const kmToLine = (place: PlacePosition, shape: AreaShape): number => {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  let least = Infinity
  for (const ring of polygons.flat())
    for (const [index, end] of ring.entries()) {
      const start = ring[index - 1]
      if (start) least = Math.min(least, kmToEdge(place, start, end))
    }
  return least
}

const oneDecimal = (km: number): number => Math.max(0.1, Math.round(km * 10) / 10)

/**
 * Where a place lies: in an area that is drawn, in one that is not, just outside one, or in none. `isOwn`
 * tells the areas of its own country: beyond a border it is not counted, however near.
 */
export const whereaboutsOf = (
  place: PlacePosition,
  shapes: ReadonlyMap<string, AreaShape>,
  undrawn: readonly { area: { shape: AreaShape }; territory: Text }[],
  isOwn: (id: string) => boolean,
): Whereabouts => {
  const at: Position = [place.lon, place.lat]
  const area = [...shapes].find(([, shape]) => isInside(at, shape))?.[0]
  if (area !== undefined) return { area, territory: null, outsideBy: null }
  const territory = undrawn.find((left) => isInside(at, left.area.shape))?.territory
  if (territory) return { area: null, territory, outsideBy: null }
  const [nearest] = [...shapes]
    .filter(([id]) => isOwn(id))
    .map(([id, shape]) => ({ id, km: kmToLine(place, shape) }))
    .toSorted((a, b) => a.km - b.km)
  if (!nearest || nearest.km > outsideKm) return { area: null, territory: null, outsideBy: null }
  return { area: nearest.id, territory: null, outsideBy: oneDecimal(nearest.km) }
}

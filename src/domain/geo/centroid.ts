import type { Geometry, Position } from 'geojson'
import { riverLines } from './outline-path.ts'

/** A box in degrees: west, south, east, north. */
export type Bounds = { west: number; south: number; east: number; north: number }

/** The middle of a box, as the map has it. */
export const middleOf = ({ south, west, north, east }: Bounds): { lat: number; lon: number } => ({
  lat: (south + north) / 2,
  lon: (west + east) / 2,
})

const ringsOf = (geometry: Geometry): readonly (readonly Position[])[] => {
  if (geometry.type === 'Polygon') return geometry.coordinates.slice(0, 1)
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.map((polygon) => polygon[0] ?? [])
  return []
}

const moments = (ring: readonly Position[]): { area: number; x: number; y: number } => {
  let [area, x, y] = [0, 0, 0]
  for (const [index, [x1 = 0, y1 = 0]] of ring.entries()) {
    const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? []
    const cross = x1 * y2 - x2 * y1
    area += cross / 2
    x += ((x1 + x2) * cross) / 6
    y += ((y1 + y2) * cross) / 6
  }
  return { area, x, y }
}

/** Centre of the largest part of an outline, for its name; null for other geometries. */
export const centroid = (geometry: Geometry): { lat: number; lon: number } | null => {
  const largest = ringsOf(geometry)
    .map(moments)
    .toSorted((a, b) => Math.abs(b.area) - Math.abs(a.area))[0]
  if (!largest || largest.area === 0) return null
  return { lat: largest.y / largest.area, lon: largest.x / largest.area }
}

const middleIn = (line: readonly Position[]): { place: Position | null; length: number } => {
  const along = [0]
  for (const [index, [x2 = 0, y2 = 0]] of line.slice(1).entries()) {
    const [x1 = 0, y1 = 0] = line[index] ?? []
    along.push((along.at(-1) ?? 0) + Math.hypot(x2 - x1, y2 - y1))
  }
  const length = along.at(-1) ?? 0
  return { place: line[along.findIndex((way) => way >= length / 2)] ?? null, length }
}

/** The point half-way along the longest line of a river, for its name; null for other geometries. */
export const middleOfLine = (geometry: Geometry): { lat: number; lon: number } | null => {
  const longest = riverLines(geometry)
    .map(middleIn)
    .toSorted((a, b) => b.length - a.length)[0]
  const [lon, lat] = longest?.place ?? []
  return lat === undefined || lon === undefined ? null : { lat, lon }
}

/** The box around outlines; null without any. */
export const boundsOf = (geometries: readonly Geometry[]): Bounds | null => {
  const points = geometries.flatMap((geometry) => ringsOf(geometry).flat())
  if (points.length === 0) return null
  const box: Bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity }
  for (const [lon = 0, lat = 0] of points) {
    box.west = Math.min(box.west, lon)
    box.east = Math.max(box.east, lon)
    box.south = Math.min(box.south, lat)
    box.north = Math.max(box.north, lat)
  }
  return box
}

import type { FeatureCollection, Geometry, Position } from 'geojson'
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import type { Objects, Topology, Transform } from 'topojson-specification'
import { type Area, mapRings } from './areas.ts'

const keyOf = (x: number, y: number): string => `${x} ${y}`

/** Points by the squares they lie in, so that near ones are found at once. */
const indexOf = (points: readonly Position[], size: number): ((position: Position) => Position | null) => {
  const squares = new Map<string, Position[]>()
  for (const point of points) {
    const key = keyOf(Math.floor((point[0] ?? 0) / size), Math.floor((point[1] ?? 0) / size))
    const square = squares.get(key)
    if (square) square.push(point)
    else squares.set(key, [point])
  }
  return ([x = 0, y = 0]) => {
    let [nearest, least] = [null as Position | null, size]
    for (const across of [-1, 0, 1])
      for (const down of [-1, 0, 1])
        for (const point of squares.get(keyOf(Math.floor(x / size) + across, Math.floor(y / size) + down)) ??
          []) {
          const far = Math.hypot((point[0] ?? 0) - x, (point[1] ?? 0) - y)
          if (far < least) [nearest, least] = [point, far]
        }
    return nearest
  }
}

const withoutRepeats = (ring: readonly Position[]): Position[] =>
  ring.filter((position, index) => {
    const before = ring[index - 1]
    return !before || before[0] !== position[0] || before[1] !== position[1]
  })

/** The positions of all rings of areas. */
const pointsOf = (areas: readonly Area[]): readonly Position[] =>
  areas.flatMap(({ shape }) => shape.coordinates.flat(2))

/** How far along a stretch a point lies that is next to it, from 0 to 1; null for one that is not. */
const besideEdge = (
  [x = 0, y = 0]: Position,
  [ax = 0, ay = 0]: Position,
  [bx = 0, by = 0]: Position,
  steps: number,
): number | null => {
  if (x < Math.min(ax, bx) - steps || x > Math.max(ax, bx) + steps) return null
  if (y < Math.min(ay, by) - steps || y > Math.max(ay, by) + steps) return null
  const [dx, dy] = [bx - ax, by - ay]
  const length = Math.hypot(dx, dy)
  const along = ((x - ax) * dx + (y - ay) * dy) / length ** 2
  const aside = Math.abs((x - ax) * dy - (y - ay) * dx) / length
  // What is nearer to an end has been drawn to it.
  return aside < steps && along * length > steps && (1 - along) * length > steps ? along : null
}

/** A ring with the corners of others on its stretches: a border has the same corners on both sides. */
const withCorners = (ring: readonly Position[], corners: readonly Position[], steps: number): Position[] =>
  ring.flatMap((start, index) => {
    const end = ring[index + 1]
    if (!end) return [start]
    const beside = corners.flatMap((corner) => {
      const along = besideEdge(corner, start, end, steps)
      return along === null ? [] : [{ corner, along }]
    })
    return [start, ...beside.toSorted((a, b) => a.along - b.along).map(({ corner }) => corner)]
  })

const distinct = (positions: readonly Position[]): readonly Position[] => [
  ...new Map(positions.map((position) => [position.join(' '), position])).values(),
]

/**
 * Brings the borders of countries together. Each file has a grid of its own, so that the same corner of a
 * border differs by a step from one to the other: a later country takes the corners of those before it, and
 * a corner that only one side has is added to the other.
 */
const snapTogether = (countries: readonly (readonly Area[])[], steps: number): readonly Area[] => {
  let joined: readonly Area[] = []
  for (const areas of countries) {
    const nearest = indexOf(pointsOf(joined), steps)
    const snapped = areas.map((area) =>
      mapRings(area, (ring) => withoutRepeats(ring.map((at) => nearest(at) ?? at))),
    )
    const [before, after] = [distinct(pointsOf(joined)), distinct(pointsOf(snapped))]
    joined = [
      ...joined.map((area) => mapRings(area, (ring) => withCorners(ring, after, steps))),
      ...snapped.map((area) => mapRings(area, (ring) => withCorners(ring, before, steps))),
    ]
  }
  return joined
}

/** As many steps across and down as the joined outlines of several countries have. */
const fineGrid = 1e5

/** The grid of a file: how large its steps are, in degrees. */
const stepOf = ({ scale }: Transform): number => Math.max(...scale)

const collectionOf = (areas: readonly Area[]): FeatureCollection<Geometry, object> => ({
  type: 'FeatureCollection',
  features: areas.map(({ id, shape: { coordinates } }) => ({
    type: 'Feature',
    id,
    properties: {},
    geometry:
      coordinates.length === 1 && coordinates[0]
        ? { type: 'Polygon', coordinates: coordinates[0] }
        : { type: 'MultiPolygon', coordinates },
  })),
})

export type Country = { transform: Transform; areas: readonly Area[] }

/**
 * One topology with the object `provinces` out of the areas of one country or several. A single country keeps
 * the grid of its file, so that no corner moves.
 */
export const joinAreas = (countries: readonly Country[]): Topology => {
  const steps = countries.reduce((sum, { transform }) => Math.max(sum, stepOf(transform)), 0)
  const areas = snapTogether(
    countries.map((country) => country.areas),
    // Each corner may be off by half a step of either grid, across and down.
    steps * 1.5,
  ).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  // The types of the two packages disagree on features without properties; these have some.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const made = topology({ provinces: collectionOf(areas) }) as Topology<Objects<object>>
  const [only] = countries
  return countries.length === 1 && only ? quantize(made, only.transform) : quantize(made, fineGrid)
}

// @vitest-environment node
import { readFileSync } from 'node:fs'
import type { Position } from 'geojson'
import { mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { missionIds } from '#src/build/missions.ts'

type Edge = [Position, Position]

const west = ([a, b]: Edge): number => Math.min(a[0] ?? 0, b[0] ?? 0)
const east = ([a, b]: Edge): number => Math.max(a[0] ?? 0, b[0] ?? 0)

type Outlines = Topology<Record<string, GeometryCollection>>

/** The edges of all outlines of an object, each shared border once, from the west to the east. */
const edgesOf = (topology: Outlines, object: string): Edge[] =>
  mesh(topology, topology.objects[object])
    .coordinates.flatMap((line) => line.slice(1).map((end, at): Edge => [line[at] ?? end, end]))
    .toSorted((one, other) => west(one) - west(other))

/** On which side of the line from a to b the position p lies: positive on the left. */
const side = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [px = 0, py = 0]: Position): number =>
  (bx - ax) * (py - ay) - (by - ay) * (px - ax)

const opposite = (one: number, other: number): boolean =>
  (one > 1e-12 && other < -1e-12) || (one < -1e-12 && other > 1e-12)

const cross = ([a, b]: Edge, [c, d]: Edge): boolean =>
  opposite(side(a, b, c), side(a, b, d)) && opposite(side(c, d, a), side(c, d, b))

const crossings = (edges: Edge[]): Edge[] =>
  edges.filter((edge, index) => {
    const limit = east(edge)
    for (let next = index + 1; next < edges.length; next += 1) {
      const other = edges[next]
      if (!other || west(other) > limit) return false
      if (cross(edge, other)) return true
    }
    return false
  })

const layersOf = (mission: string) =>
  [
    [mission, 'provinces', 'provinces'],
    [mission, 'basemap', 'lakes'],
    [mission, 'basemap', 'neighbours'],
  ] as const

describe('generalised lines', () => {
  it('are found crossing where they cross', () => {
    const edges: Edge[] = [
      [
        [0, 0],
        [2, 2],
      ],
      [
        [0, 2],
        [2, 0],
      ],
    ]
    expect(crossings(edges)).toHaveLength(1)
  })

  it.each(missionIds('data').flatMap(layersOf))(
    'never cross one another: %s, %s.topo.json, %s',
    (mission, file, object) => {
      const topology: Outlines = JSON.parse(readFileSync(`data/${mission}/${file}.topo.json`, 'utf8'))
      const edges = edgesOf(topology, object)
      // A country may have no lake, and an outline has three edges at least.
      expect(edges.length).toBeGreaterThanOrEqual(object === 'lakes' ? 0 : 3)
      expect(crossings(edges)).toEqual([])
    },
  )
})

import type { Topology } from 'topojson-specification'

type Point = readonly [x: number, y: number]

/** The widest step of the coarse grid, in pixels of the first view, and the largest error of an outline. */
const widestStep = 1 / 3
const farthestOff = 1

/** The error in steps of the coarse grid, if smaller: the grid alone moves points by half a step. */
const stepsOff = 3

/** How many published steps make a coarse one: as many as possible by doubling, at least one. */
const factorOf = (step: number): number => Math.max(1, 2 ** Math.floor(Math.log2(widestStep / step)))

const squareDistance = ([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number => {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length))
  return (x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2
}

/** The points that matter (Douglas and Peucker); both ends stay, so arcs go on meeting. */
const simplify = (points: readonly Point[], tolerance: number): readonly Point[] => {
  const [start, end] = [points[0], points.at(-1)]
  if (!start || !end || points.length < 3) return points
  let farthest = 0
  let distance = 0
  for (const [index, point] of points.entries()) {
    const next = squareDistance(point, start, end)
    if (next > distance) [farthest, distance] = [index, next]
  }
  if (distance <= tolerance ** 2) return [start, end]
  return [
    ...simplify(points.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...simplify(points.slice(farthest), tolerance),
  ]
}

const coarsenArc = (
  arc: readonly (readonly number[])[],
  onGrid: (value: number) => number,
  tolerance: number,
): number[][] => {
  let [x, y] = [0, 0]
  const points = arc.map(([dx = 0, dy = 0]): Point => {
    x += dx
    y += dy
    return [onGrid(x), onGrid(y)]
  })
  let [lastX, lastY] = [0, 0]
  return simplify(points, tolerance).map(([nextX, nextY]) => {
    const step = [nextX - lastX, nextY - lastY]
    ;[lastX, lastY] = [nextX, nextY]
    return step
  })
}

/**
 * A quantised topology on a coarser grid, for a first view with so many pixels a degree and no other; one
 * without a grid is returned as it is.
 */
export const coarsen = (topology: Topology, pixelsPerDegree: number): Topology => {
  const { transform } = topology
  if (!transform) return topology
  const step = Math.max(...transform.scale) * pixelsPerDegree
  const factor = factorOf(step)
  const onGrid = (value: number): number => Math.round(value / factor)
  const tolerance = Math.min(stepsOff, farthestOff / (step * factor))
  const coarse = structuredClone(topology)
  coarse.arcs = topology.arcs.map((arc) => coarsenArc(arc, onGrid, tolerance))
  coarse.transform = {
    scale: [transform.scale[0] * factor, transform.scale[1] * factor],
    translate: transform.translate,
  }
  for (const layer of Object.values(coarse.objects))
    for (const geometry of layer.type === 'GeometryCollection' ? layer.geometries : [layer])
      if (geometry.type === 'Point') geometry.coordinates = geometry.coordinates.map(onGrid)
  return coarse
}

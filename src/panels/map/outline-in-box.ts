import type { Geometry } from 'geojson'
import { linePath, outlinePath } from '#src/domain/geo/outline-path.ts'
import type { Box, Project } from '#src/export/svg/mercator.ts'

type Point = { x: number; y: number }

/** A point is beyond the box from here on: the line around an outline reaches into it from outside. */
const lineRoom = 8

/** Beyond which sides of the box a point is: a bit for each. */
const sidesOf = ({ x, y }: Point, box: Box): number =>
  +(x < box.x - lineRoom) +
  2 * +(x > box.x + box.width + lineRoom) +
  4 * +(y < box.y - lineRoom) +
  8 * +(y > box.y + box.height + lineRoom)

/**
 * Leaves out points on the way along one side of the box, beyond it: the straight line in their place is not
 * seen either, and nothing that is seen lies between the two. Nothing stays of what is all beyond one side.
 */
const cutBeyond = (points: readonly Point[], box: Box): readonly Point[] => {
  const sides = points.map((point) => sidesOf(point, box))
  if (sides.reduce((all, side) => all & side, 15) > 0) return []
  let before = 0
  return points.filter((_, index) => {
    const side = sides[index] ?? 0
    const isCut = (before & side & (sides[index + 1] ?? 0)) > 0
    if (!isCut) before = side
    return !isCut
  })
}

/** Squares to a pixel, of each of which one point is drawn; a file's picture has two pixels there. */
const squares = 2.5

const inSameSquare = (a: Point, b: Point): boolean =>
  Math.floor(a.x * squares) === Math.floor(b.x * squares) &&
  Math.floor(a.y * squares) === Math.floor(b.y * squares)

/**
 * Of points in a row in one square the one that is nearest to its upper left corner: two provinces keep the
 * same points of their border, whichever way each goes round.
 */
const onePerSquare = (points: readonly Point[]): readonly Point[] => {
  const kept: Point[] = []
  for (const point of points) {
    const before = kept.at(-1)
    if (!before || !inSameSquare(point, before)) kept.push(point)
    else if (point.x + point.y < before.x + before.y) kept[kept.length - 1] = point
  }
  return kept
}

/** What of a ring or line is drawn: nothing that is outside the box or too fine to be seen. */
const inBox =
  (box: Box) =>
  (points: readonly Point[]): readonly Point[] =>
    onePerSquare(cutBeyond(points, box))

/** An outline as a path without rings outside the box or points too close to be told apart. */
export const outlineInBox = (geometry: Geometry, project: Project, box: Box): string =>
  outlinePath(geometry, project, inBox(box), 1)

/** The same of a river's lines. */
export const lineInBox = (geometry: Geometry, project: Project, box: Box): string =>
  linePath(geometry, project, inBox(box))

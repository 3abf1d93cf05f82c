import type { Geometry } from 'geojson'
import { outlinePath } from '#src/domain/geo/outline-path.ts'
import type { Box, Project } from '#src/export/svg/mercator.ts'
import { px } from '#src/export/svg/svg-text.ts'

type Point = { x: number; y: number }

const isOutside = (points: readonly Point[], box: Box): boolean =>
  points.every(({ x }) => x < box.x) ||
  points.every(({ x }) => x > box.x + box.width) ||
  points.every(({ y }) => y < box.y) ||
  points.every(({ y }) => y > box.y + box.height)

const isSame = (a: Point, b: Point | undefined): boolean =>
  b !== undefined && px(a.x) === px(b.x) && px(a.y) === px(b.y)

/** An outline as a path without rings outside the box or points on the same tenth of a pixel. */
export const outlineInBox = (geometry: Geometry, project: Project, box: Box): string =>
  outlinePath(
    geometry,
    project,
    (points) =>
      isOutside(points, box) ? [] : points.filter((point, index) => !isSame(point, points[index - 1])),
    1,
  )

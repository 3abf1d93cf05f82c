import type { Geometry } from 'geojson'
import { linePath, outlinePath } from '#src/domain/geo/outline-path.ts'
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

/** What of a ring or line is drawn: nothing outside the box, no two points on the same tenth of a pixel. */
const inBox =
  (box: Box) =>
  (points: readonly Point[]): readonly Point[] =>
    isOutside(points, box) ? [] : points.filter((point, index) => !isSame(point, points[index - 1]))

/** An outline as a path without rings outside the box or points on the same tenth of a pixel. */
export const outlineInBox = (geometry: Geometry, project: Project, box: Box): string =>
  outlinePath(geometry, project, inBox(box), 1)

/** The same of a river's lines. */
export const lineInBox = (geometry: Geometry, project: Project, box: Box): string =>
  linePath(geometry, project, inBox(box))

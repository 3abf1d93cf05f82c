import type { Bounds } from '#src/domain/geo/centroid.ts'
import { northing, radians } from '#src/domain/geo/mercator.ts'
import { type Box, fitMercator } from '#src/export/svg/mercator.ts'
import { colors } from '#src/draw/chart-colors.ts'
import { px } from '#src/export/svg/svg-text.ts'
import { baseMap } from './base-map.ts'
import { siteMarks } from './site-marks.ts'
import type { MapDrawing } from './map-svg.ts'

type Point = { x: number; y: number }

/** How much of the map an inset takes, at most, each way, and how far it stands from the edges. */
const [part, margin] = [0.36, 8]

const within = (box: Box, { x, y }: Point): boolean =>
  x > box.x - margin &&
  x < box.x + box.width + margin &&
  y > box.y - margin &&
  y < box.y + box.height + margin

/**
 * Where the inset of `whole` stands in a map, given where the map's sites are: in the corner with the
 * fewest of them, the lower left excepted, which has the scale.
 */
export const insetBox = (whole: Bounds, map: Box, sites: readonly Point[]): Box => {
  const high = northing(whole.north) - northing(whole.south)
  const wide = radians(whole.east - whole.west)
  const scale = Math.min((map.width * part) / wide, (map.height * part) / high)
  const [width, height] = [wide * scale, high * scale]
  const [left, right] = [map.x + margin, map.x + map.width - margin - width]
  const [top, bottom] = [map.y + margin, map.y + map.height - margin - height]
  const corners = [
    { x: left, y: top, width, height },
    { x: right, y: bottom, width, height },
    { x: right, y: top, width, height },
  ]
  const count = (box: Box): number => sites.filter((site) => within(box, site)).length
  return corners.toSorted((a, b) => count(a) - count(b))[0] ?? { x: left, y: top, width, height }
}

const outlined = ({ x, y, width, height }: Box, look: string): string =>
  `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" fill="none" ${look}/>`

/**
 * The whole of a country in a corner of a map of a part of it: its sites without names, and the part's
 * frame.
 */
export const drawInset = (drawing: MapDrawing, whole: Bounds, box: Box, name: string): string => {
  const { layers, rows, provinces, bounds, language, maximum, selected = null } = drawing
  const { project } = fitMercator(whole, box)
  const [from, to] = [
    project({ lat: bounds.north, lon: bounds.west }),
    project({ lat: bounds.south, lon: bounds.east }),
  ]
  const frame = { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y }
  const outside = rows.filter(
    ({ site: { position } }) =>
      position &&
      (position.lat < bounds.south ||
        position.lat > bounds.north ||
        position.lon < bounds.west ||
        position.lon > bounds.east),
  )
  const base = baseMap({ ...layers, towns: [] }, provinces, project, box)
  const marks = siteMarks(
    { rows: outside, places: [], selected, maximum, language, named: false },
    project,
    box,
  )
  return (
    `<clipPath id="${name}">${outlined(box, '')}</clipPath><g clip-path="url(#${name})">${base}${marks}` +
    `${outlined(frame, `stroke="${colors.blue}" stroke-width="1.5"`)}</g>` +
    outlined(box, `stroke="${colors.ink}" stroke-width="1"`)
  )
}

import type { MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { isInside } from '#src/domain/geo/geometry.ts'
import { riverLines, ringsOf } from '#src/domain/geo/outline-path.ts'
import { topologyFault } from '#src/domain/geo/topology-fault.ts'
import { outsideKm } from '#src/domain/geo/outside-km.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import { languageCodes } from '#src/schema/languages.ts'
import type { Site } from '#src/schema/site.ts'
import { type Finding, unless } from './finding.ts'

export type AreaOutlines = ReadonlyMap<string, Polygon | MultiPolygon>

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isTopologyOf = <L extends string>(
  json: unknown,
  layer: L,
): json is Topology<Record<L, GeometryCollection>> =>
  isObject(json) && json['type'] === 'Topology' && isObject(json['objects']) && layer in json['objects']

/**
 * The outlines of provinces.topo.json by ISO code; null if the file is no topology with a layer `provinces`.
 */
export const readOutlines = (json: unknown): AreaOutlines | null => {
  if (!isTopologyOf(json, 'provinces') || topologyFault(json, ['provinces'])) return null
  const outlines = new Map<string, Polygon | MultiPolygon>()
  for (const { id, geometry } of feature(json, json.objects.provinces).features)
    if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') outlines.set(String(id), geometry)
  return outlines
}

/**
 * How far outside the outline of its province a site may lie, in kilometres: outlines are generalised, and
 * positions along a border would have to be moved or called doubtful for what the outline left out.
 */
const outlineTolerance = 0.5

const kilometresPerDegree = 111.2

type Point = readonly [x: number, y: number]

/** How far a point is from the line between two others. */
const distanceTo = ([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number => {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length))
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy)
}

/** Whether a position lies inside an outline, or no farther from it than the tolerance. */
export const isInOrBeside = (
  [lon = 0, lat = 0]: Position,
  outline: Polygon | MultiPolygon,
  tolerance = outlineTolerance,
): boolean => {
  if (isInside([lon, lat], outline)) return true
  const shrink = Math.cos((lat * Math.PI) / 180)
  const toPoint = ([x = 0, y = 0]: Position): Point => [
    (x - lon) * shrink * kilometresPerDegree,
    (y - lat) * kilometresPerDegree,
  ]
  return ringsOf(outline).some((ring) =>
    ring.slice(1).some((end, index) => {
      const distance = distanceTo([0, 0], toPoint(ring[index] ?? end), toPoint(end))
      return distance <= tolerance
    }),
  )
}

/**
 * How far outside a site may lie: a place known from maps only farther, for readings and outlines are both
 * coarse, and most ports would be in no province.
 */
export const toleranceOf = ({ register }: Pick<Site, 'register'>): number =>
  register === 'un-maps' ? outsideKm : outlineTolerance

/**
 * A site stands inside the outline of its province, or at its edge; one without a position stands nowhere.
 */
export const checkPosition = ({ register, position, province }: Site, outlines: AreaOutlines): Finding[] => {
  const outline = province === null ? undefined : outlines.get(province)
  if (position === null || !outline) return []
  const { lat, lon } = position
  return unless(
    isInOrBeside([lon, lat], outline, toleranceOf({ register })),
    'position',
    `a position inside ${province}`,
    { lat, lon },
  )
}

/** An event at a site is in the province of that site. */
export const checkEventProvince = (
  { site, province }: MissionEvent,
  provinceOf: ReadonlyMap<string, string | null>,
): Finding[] => {
  const expected = site === null ? undefined : provinceOf.get(site)
  if (expected === undefined) return []
  return unless(
    province === expected,
    'province',
    `${JSON.stringify(expected)}, the province of ${site}`,
    province,
  )
}

const isNamed = (properties: unknown): boolean => {
  const name = isObject(properties) ? properties['name'] : undefined
  return isObject(name) && languageCodes.every((language) => typeof name[language] === 'string')
}

/** A base map may have rivers: lines, each with its name in every language. */
export const checkRivers = (json: unknown): Finding[] => {
  if (!isTopologyOf(json, 'rivers')) return []
  const rivers = feature(json, json.objects.rivers).features
  const lines = rivers.flatMap(({ geometry }, index) =>
    unless(riverLines(geometry).length > 0, `rivers.${index}`, 'a line or several', geometry.type),
  )
  const names = rivers.flatMap(({ properties }, index) =>
    unless(isNamed(properties), `rivers.${index}.name`, 'a name in each language', properties),
  )
  return [...lines, ...names]
}

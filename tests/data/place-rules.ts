import type { MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { isInside } from '#src/domain/geo/geometry.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { Site } from '#src/schema/site.ts'
import { type Finding, unless } from './finding.ts'

export type Outlines = ReadonlyMap<string, Polygon | MultiPolygon>

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isTopologyOf = <L extends string>(
  json: unknown,
  layer: L,
): json is Topology<Record<L, GeometryCollection>> =>
  isObject(json) && json['type'] === 'Topology' && isObject(json['objects']) && layer in json['objects']

/** The outlines of provinces.topo.json by ISO code; null if the file is no topology with a layer `provinces`. */
export const readOutlines = (json: unknown): Outlines | null => {
  if (!isTopologyOf(json, 'provinces')) return null
  const outlines = new Map<string, Polygon | MultiPolygon>()
  for (const { id, geometry } of feature(json, json.objects.provinces).features)
    if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') outlines.set(String(id), geometry)
  return outlines
}

/** A site stands inside the outline of its province; one without a position stands nowhere. */
export const checkPosition = ({ position, province }: Site, outlines: Outlines): Finding[] => {
  const outline = outlines.get(province)
  if (position === null || !outline) return []
  const { lat, lon } = position
  return unless(isInside([lon, lat], outline), 'position', `a position inside ${province}`, { lat, lon })
}

/** An event at a site is in the province of that site. */
export const checkEventProvince = (
  { site, province }: MissionEvent,
  provinceOf: ReadonlyMap<string, string>,
): Finding[] => {
  const expected = site === null ? undefined : provinceOf.get(site)
  if (expected === undefined) return []
  return unless(province === expected, 'province', `"${expected}", the province of ${site}`, province)
}

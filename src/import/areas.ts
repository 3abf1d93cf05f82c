import type { MultiPolygon, Position } from 'geojson'
import { feature, merge } from 'topojson-client'
import type * as Topo from 'topojson-specification'
import type { AreaShape } from '#src/domain/gathered/whereabouts.ts'
import { cutRing, insertPoints } from './cut.ts'
import type { OutlineRules } from './tables.ts'

// The outlines of one country as they are drawn: some areas become one, one is taken out of another, some are
// left out.

/** An area; its country is null where it is counted in none. */
export type Area = { id: string; country: string | null; name: string; shape: MultiPolygon }

/** An area that is not drawn, for the places that lie in it. */
export type Areas = { drawn: readonly Area[]; leftOut: readonly Area[] }

/** The topology of a country's file, its object `provinces` with id and name. */
export type CountryTopology = Topo.Topology<{ provinces: Topo.GeometryCollection<{ name?: string }> }>

const isShape = (geometry: { type: string }): geometry is AreaShape =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'

const multi = (shape: AreaShape): MultiPolygon =>
  shape.type === 'MultiPolygon' ? shape : { type: 'MultiPolygon', coordinates: [shape.coordinates] }

type Drawable = Topo.Polygon<{ name?: string }> | Topo.MultiPolygon<{ name?: string }>

const isDrawable = (geometry: Topo.GeometryObject<{ name?: string }>): geometry is Drawable =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'

/** Changes every ring of an area. */
export const mapRings = (area: Area, change: (ring: Position[]) => Position[]): Area => ({
  ...area,
  shape: { ...area.shape, coordinates: area.shape.coordinates.map((rings) => rings.map(change)) },
})

const mergeAreas = (
  country: string,
  topology: CountryTopology,
  areas: readonly Area[],
  merged: OutlineRules['merged'],
): Area[] => {
  const made = merged.map(({ id, areas: parts }) => {
    const geometries = topology.objects.provinces.geometries
      .filter(isDrawable)
      .filter((geometry) => parts === 'all' || parts.includes(String(geometry.id)))
    return {
      id,
      country,
      name: areas.find((area) => area.id === id)?.name ?? id,
      shape: merge(topology, geometries),
    }
  })
  const gone = new Set(
    merged.flatMap(({ areas: parts }) => (parts === 'all' ? areas.map(({ id }) => id) : parts)),
  )
  return [...areas.filter(({ id }) => !gone.has(id)), ...made]
}

const cutArea = (areas: readonly Area[], { id, from, line }: NonNullable<OutlineRules['cut']>): Area[] => {
  const whole = areas.find((area) => area.id === from)
  const ring = whole?.shape.coordinates[0]?.[0]
  if (!whole || !ring || whole.shape.coordinates.length > 1)
    throw new Error(`${from} is not one outline to cut`)
  const { inside, outside, ends } = cutRing(ring, line)
  return [
    ...areas.map((area) =>
      area === whole
        ? { ...whole, shape: multi({ type: 'Polygon', coordinates: [outside] }) }
        : mapRings(area, (other) => insertPoints(other, ends)),
    ),
    { id, country: null, name: id, shape: multi({ type: 'Polygon', coordinates: [inside] }) },
  ]
}

/** The areas of a country's file after the rules for it; without rules as they stand there. */
export const areasOf = (
  country: string,
  topology: CountryTopology,
  rules: OutlineRules | undefined,
): Areas => {
  const published = feature(topology, topology.objects.provinces).features.flatMap(
    ({ id, geometry, properties }): Area[] =>
      isShape(geometry)
        ? [{ id: String(id), country, name: properties.name ?? String(id), shape: multi(geometry) }]
        : [],
  )
  const merged = mergeAreas(country, topology, published, rules?.merged ?? [])
  const all = rules?.cut ? cutArea(merged, rules.cut) : merged
  const isLeftOut = ({ id }: Area): boolean => rules?.leftOut?.areas.includes(id) ?? false
  return { drawn: all.filter((area) => !isLeftOut(area)), leftOut: all.filter(isLeftOut) }
}

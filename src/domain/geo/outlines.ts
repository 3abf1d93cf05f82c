import type { GeoJsonProperties } from 'geojson'
import type { GeometryObject, Topology } from 'topojson-specification'
import { isJsonObject } from '#src/domain/files/pack.ts'

/**
 * The paths of the areas and rivers of a pack (drawn-area.ts), by layer and in its order, without those too
 * small to be seen. They are the same in every language, and stand in the page that the build draws: no pack
 * says them again.
 */
export type Outlines = Readonly<Record<string, readonly string[]>>

type Drawn = Readonly<Record<string, unknown>>

const changed = (topology: Topology, change: (layer: string, drawn: Drawn) => Drawn): Topology => ({
  ...topology,
  objects: Object.fromEntries(
    Object.entries(topology.objects).map(([name, layer]) => {
      if (layer.type !== 'GeometryCollection') return [name, layer]
      const geometries = layer.geometries.map((geometry): GeometryObject<GeoJsonProperties> => {
        const properties: GeoJsonProperties = geometry.properties ?? {}
        const drawn: unknown = properties['drawn']
        if (!isJsonObject(drawn)) return geometry
        return Object.assign({}, geometry, {
          properties: Object.assign({}, properties, { drawn: change(name, drawn) }),
        })
      })
      return [name, Object.assign({}, layer, { geometries })]
    }),
  ),
})

/** Takes the paths out of a topology; an empty one stays, so that it is known which areas have one. */
export const withoutOutlines = (topology: Topology): readonly [rest: Topology, outlines: Outlines] => {
  const outlines: Record<string, string[]> = {}
  const rest = changed(topology, (layer, { path, ...drawn }) => {
    if (typeof path !== 'string' || path === '') return Object.assign(drawn, { path })
    ;(outlines[layer] ??= []).push(path)
    return drawn
  })
  return [rest, outlines]
}

/** The reverse; null where they are not those of the topology. */
export const withOutlines = (topology: Topology, outlines: Outlines): Topology | null => {
  const taken = new Map<string, number>()
  let isWhole = true
  const whole = changed(topology, (layer, drawn) => {
    if ('path' in drawn) return drawn
    const index = taken.get(layer) ?? 0
    taken.set(layer, index + 1)
    const path = outlines[layer]?.[index]
    isWhole &&= path !== undefined
    return Object.assign({}, drawn, { path })
  })
  return isWhole && [...taken].every(([layer, count]) => outlines[layer]?.length === count) ? whole : null
}

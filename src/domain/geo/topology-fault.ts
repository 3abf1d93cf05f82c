import { type Finding, unless } from '#src/domain/check/finding.ts'
import { isJsonObject } from '#src/domain/files/pack.ts'
import { unseenIn } from '#src/schema/unseen.ts'

// A base map is drawn by code that takes it as it is: one arc that is none, and there is no map. What it is
// made of is looked at here, before anything is drawn.

const longestName = 200

const isPair = (value: unknown): boolean =>
  Array.isArray(value) && value.length >= 2 && value.every((one) => Number.isFinite(one))

type Found = Finding | undefined

const fault = (field: string, expected: string, found: unknown): Found =>
  unless(false, field, expected, found)[0]

/** The first thing wrong with the parts of a list, each by its own rule. */
const firstOf = (list: readonly unknown[], find: (one: unknown, index: number) => Found): Found => {
  for (const [index, one] of list.entries()) {
    const found = find(one, index)
    if (found) return found
  }
  return undefined
}

const arcFault = (arc: unknown, field: string): Found =>
  Array.isArray(arc) && arc.length > 0
    ? firstOf(arc, (point, index) =>
        isPair(point) ? undefined : fault(`${field}.${index}`, 'two numbers', point),
      )
    : fault(field, 'a list', arc)

/** How many lists the numbers of arcs, or the coordinates, of a kind of geometry stand in. */
const depths: Readonly<Record<string, { arcs?: number; coordinates?: number }>> = {
  Point: { coordinates: 0 },
  MultiPoint: { coordinates: 1 },
  LineString: { arcs: 1 },
  MultiLineString: { arcs: 2 },
  Polygon: { arcs: 2 },
  MultiPolygon: { arcs: 3 },
}

const inLists = (
  value: unknown,
  depth: number,
  field: string,
  isGood: (one: unknown) => boolean,
  expected: string,
): Found => {
  // prettier-ignore
  if (depth === 0) return isGood(value) ? undefined : fault(field, expected, value)
  if (!Array.isArray(value)) return fault(field, 'a list', value)
  return firstOf(value, (one, index) => inLists(one, depth - 1, `${field}.${index}`, isGood, expected))
}

const nameFault = (properties: unknown, field: string): Found => {
  if (properties === undefined || properties === null) return undefined
  if (!isJsonObject(properties)) return fault(field, 'an object', properties)
  const { name } = properties
  if (name === undefined || name === null) return undefined
  const texts = isJsonObject(name) ? Object.values(name) : [name]
  return firstOf(texts, (text) => {
    if (typeof text !== 'string' || text.length > longestName)
      return fault(`${field}.name`, 'a short name', text)
    const unseen = unseenIn(text)
    return unseen === null
      ? undefined
      : fault(`${field}.name`, `a text without ${unseen}, which nobody sees`, text)
  })
}

const geometryFault = (geometry: unknown, arcs: number, field: string, level: number): Found => {
  if (!isJsonObject(geometry)) return fault(field, 'an object', geometry)
  const named = nameFault(geometry['properties'], `${field}.properties`)
  if (named) return named
  const { type } = geometry
  if (type === 'GeometryCollection' && level < 3) {
    const inner = geometry['geometries']
    if (!Array.isArray(inner)) return fault(`${field}.geometries`, 'a list', inner)
    return firstOf(inner, (one, index) => geometryFault(one, arcs, `${field}.geometries.${index}`, level + 1))
  }
  const depth = typeof type === 'string' && Object.hasOwn(depths, type) ? depths[type] : undefined
  if (!depth) return fault(`${field}.type`, 'a kind of geometry such as Polygon', type)
  const isArc = (number: unknown): boolean =>
    typeof number === 'number' && Number.isInteger(number) && (number < 0 ? ~number : number) < arcs
  return depth.arcs === undefined
    ? inLists(geometry['coordinates'], depth.coordinates ?? 0, `${field}.coordinates`, isPair, 'two numbers') // prettier-ignore
    : inLists(geometry['arcs'], depth.arcs, `${field}.arcs`, isArc, 'the number of an arc of this file')
}

const isTransform = (value: unknown): boolean =>
  value === undefined || (isJsonObject(value) && isPair(value['scale']) && isPair(value['translate']))

/** The first thing in a topology with these layers that cannot be drawn; undefined for none. */
export const topologyFault = (json: unknown, layers: readonly string[]): Found => {
  const objects = isJsonObject(json) ? json['objects'] : undefined
  const arcs = isJsonObject(json) ? json['arcs'] : undefined
  const isTopology =
    isJsonObject(json) && json['type'] === 'Topology' && Array.isArray(arcs) && isJsonObject(objects)
  if (!isTopology || !layers.every((layer) => isJsonObject(objects[layer])))
    return fault('(file)', `a TopoJSON topology with the layers ${layers.join(', ')}`, isJsonObject(json) ? json['type'] : json) // prettier-ignore
  if (!isTransform(json['transform'])) return fault('transform', 'two numbers', json['transform'])
  return (
    firstOf(arcs, (arc, index) => arcFault(arc, `arcs.${index}`)) ??
    firstOf(Object.keys(objects), (name) =>
      typeof name === 'string' ? geometryFault(objects[name], arcs.length, name, 0) : undefined,
    )
  )
}

import type { Topology } from 'topojson-specification'
import { topologyFault } from '#src/domain/geo/topology-fault.ts'

/** The layers that a base map must have, by its file's name without `.json`. */
const layersIn = {
  'provinces.topo': ['provinces'],
  'basemap.topo': ['lakes', 'neighbours', 'towns'],
  'world.topo': ['land'],
} as const satisfies Record<string, readonly string[]>

export type TopologyFile = keyof typeof layersIn

/** A base map, by its file's name. Throws an error that says where it is wrong and what was expected. */
export const topologyOf = (name: TopologyFile, json: unknown): Topology => {
  const fault = topologyFault(json, layersIn[name])
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- without a fault it is one
  if (!fault) return json as Topology
  const { field, expected } = fault
  throw new Error(field === '(file)' ? `expected ${expected}` : `${field}: ${expected}`)
}

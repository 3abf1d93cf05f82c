import { queryOptions } from '@tanstack/react-query'
import type { Topology } from 'topojson-specification'
import { DataFileError } from './data-file-error.ts'
import { fetchPublished } from './fetch-json.ts'
import { fresh } from './records.ts'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const layersIn = {
  'provinces.topo': ['provinces'],
  'basemap.topo': ['lakes', 'neighbours', 'towns'],
  'world.topo': ['land'],
} as const satisfies Record<string, readonly string[]>

type TopologyFile = keyof typeof layersIn

const isTopologyWith = (layers: readonly string[], json: unknown): json is Topology => {
  if (!isObject(json) || json['type'] !== 'Topology' || !Array.isArray(json['arcs'])) return false
  const { objects } = json
  return isObject(objects) && layers.every((layer) => isObject(objects[layer]))
}

/**
 * A base map, by its file's name without `.json`: the skeleton that the map needs; the arcs themselves are
 * checked by check-data, not on every load. Throws an error that says what was expected.
 */
export const topologyOf = (name: TopologyFile, json: unknown): Topology => {
  const layers = layersIn[name]
  if (isTopologyWith(layers, json)) return json
  throw new Error(`expected a TopoJSON topology with the layers ${layers.join(', ')}`)
}

const topologyQuery = (folder: string, name: TopologyFile) =>
  queryOptions({
    queryKey: ['topology', folder, name],
    queryFn: async ({ signal }) => {
      const file = `${folder}${name}.json`
      const json = await fetchPublished(file, signal)
      try {
        return topologyOf(name, json)
      } catch (cause) {
        throw new DataFileError(file, 'wrong-shape', cause instanceof Error ? cause.message : String(cause))
      }
    },
    ...fresh,
  })

/** Outlines of the provinces; geometry ids are ISO 3166-2 codes. */
export const provinceOutlinesQuery = (mission: string) => topologyQuery(`${mission}/`, 'provinces.topo')

/** Lakes, neighbouring countries and towns. */
export const basemapQuery = (mission: string) => topologyQuery(`${mission}/`, 'basemap.topo')

/** The land of the whole world, without any border. */
export const worldQuery = topologyQuery('', 'world.topo')

import { queryOptions } from '@tanstack/react-query'
import type { Topology } from 'topojson-specification'
import * as v from 'valibot'
import { DataFileError } from './data-file-error.ts'
import { fetchPublished } from './fetch-json.ts'
import { fresh } from './records.ts'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** The skeleton that the map needs; the arcs themselves are checked by check-data, not on every load. */
export const isTopologyWith = (layers: readonly string[]) =>
  v.custom<Topology>(
    (json) => {
      if (!isObject(json) || json['type'] !== 'Topology' || !Array.isArray(json['arcs'])) return false
      const { objects } = json
      return isObject(objects) && layers.every((layer) => isObject(objects[layer]))
    },
    `a TopoJSON topology with the layers ${layers.join(', ')}`,
  )

const topologyQuery = (mission: string, name: string, layers: readonly string[]) =>
  queryOptions({
    queryKey: ['topology', mission, name],
    queryFn: async ({ signal }) => {
      const file = `${mission}/${name}.topo.json`
      const json = await fetchPublished(file, signal)
      const result = v.safeParse(isTopologyWith(layers), json)
      if (result.success) return result.output
      throw new DataFileError(file, 'wrong-shape', `expected ${result.issues[0].message}`)
    },
    ...fresh,
  })

/** Outlines of the provinces; geometry ids are ISO 3166-2 codes. */
export const provinceOutlinesQuery = (mission: string) => topologyQuery(mission, 'provinces', ['provinces'])

/** Lakes, neighbouring countries and towns. */
export const basemapQuery = (mission: string) =>
  topologyQuery(mission, 'basemap', ['lakes', 'neighbours', 'towns'])

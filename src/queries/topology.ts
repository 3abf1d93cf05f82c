import { queryOptions } from '@tanstack/react-query'
import { DataFileError } from './data-file-error.ts'
import { fetchPublished } from './fetch-json.ts'
import { loadReader } from './load-reader.ts'
import type { TopologyFile } from './read-topology.ts'
import { fresh } from './records.ts'

const topologyQuery = (folder: string, name: TopologyFile) =>
  queryOptions({
    queryKey: ['topology', folder, name],
    queryFn: async ({ signal }) => {
      const file = `${folder}${name}.json`
      const [text, { parsed, topologyOf }] = await Promise.all([
        fetchPublished(file, signal),
        loadReader(file),
      ])
      const json = await parsed(file, text)
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

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import * as v from 'valibot'
import { type Json, isJsonObject, packRecords, packValue } from '#src/domain/files/pack.ts'
import type { Bounds } from '#src/domain/geo/centroid.ts'
import { missionFrame } from '#src/domain/geo/map-frame.ts'
import { type RecordFile, type RecordOf, recordSchemas } from '#src/schema/files.ts'
import { readRecords } from '#src/schema/read-records.ts'
import { Mission } from '#src/schema/mission.ts'
import { type Language, languageCodes } from '#src/schema/languages.ts'
import type { Topology } from 'topojson-specification'
import { drawTopology } from './draw-topology.ts'
import { missionIds } from './missions.ts'
import { outlinesName, packName } from '#src/domain/files/pack-name.ts'
import { type Outlines, withoutOutlines } from '#src/domain/geo/outlines.ts'

/** The list files that the first view draws from; `outputs` comes after it. */
const packedLists = [
  'provinces',
  'contributors',
  'sites',
  'events',
  'deployments',
  'contingents',
  'strength',
] as const

const topologyFiles = ['provinces.topo', 'basemap.topo'] as const

export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8')) as unknown

export const AnyJson = v.custom<Json>(() => true)

const AnyTopology = v.custom<Topology>((value) => isJsonObject(value) && value['type'] === 'Topology')

const Objects = v.array(v.custom<Readonly<Record<string, Json>>>(isJsonObject))

/** The good records of a list file: a bad one is not drawn from a pack either. */
export const goodRecords = (folder: string, file: RecordFile): readonly Readonly<Record<string, Json>>[] =>
  v.parse(
    Objects,
    readRecords<RecordOf<RecordFile>>(file, recordSchemas[file], readJson(join(folder, `${file}.json`)))
      .records,
  )

const firstOf = (ids: Json | undefined): string[] => {
  const [first] = Array.isArray(ids) ? ids : []
  return typeof first === 'string' ? [first] : []
}

/** The documents that a figure or a mark of the first view can name: it names the first of each list. */
const citedFirst = (folder: string): ReadonlySet<string> => {
  const cited = new Set<string>()
  const visit = (value: Json): void => {
    if (Array.isArray(value)) for (const inner of value) visit(inner)
    else if (isJsonObject(value)) {
      for (const id of firstOf(value['sources'])) cited.add(id)
      for (const inner of Object.values(value)) visit(inner)
    }
  }
  for (const file of ['sites', 'events', 'strength', 'contingents'] as const)
    for (const record of goodRecords(folder, file)) visit(record)
  return cited
}

/** The areas or the base map of a mission as they are published. */
export const readTopology = (folder: string, name: (typeof topologyFiles)[number]): Topology =>
  v.parse(AnyTopology, readJson(join(folder, `${name}.json`)))

/** How the borders of areas and base map are packed. */
type Outlining = (published: Topology, frame: Bounds) => Topology

/** The areas and the base map of a mission in one language. */
export const packedTopologies = (folder: string, language: Language, outline: Outlining) => {
  const frame = missionFrame(v.parse(Mission, readJson(join(folder, 'mission.json'))))
  return topologyFiles.map((name) => {
    const published = readTopology(folder, name)
    return [name, packValue(v.parse(AnyJson, outline(published, frame)), language)] as const
  })
}

/**
 * Everything that the first view of a mission needs, in one language (domain/files/pack.ts). Unless
 * `drawsAreas`, areas are packed as they are published.
 */
export const makePack = (
  folder: string,
  language: Language,
  drawsAreas = true,
): Readonly<Record<string, unknown>> => {
  const cited = citedFirst(folder)
  const lists = packedLists.map(
    (file) => [file, packRecords(file, goodRecords(folder, file), language)] as const,
  )
  const sources = goodRecords(folder, 'sources').filter(({ id }) => typeof id === 'string' && cited.has(id))
  const mission = readJson(join(folder, 'mission.json'))
  return {
    mission: packValue(v.parse(AnyJson, mission), language),
    ...Object.fromEntries(lists),
    sources: packRecords('sources', sources, language),
    ...Object.fromEntries(
      packedTopologies(folder, language, drawsAreas ? drawTopology : (published) => published),
    ),
  }
}

/**
 * A pack as it is sent: without the outlines, which the page has already or asks for once in whichever
 * language.
 */
export const partPack = (
  pack: Readonly<Record<string, unknown>>,
): { pack: Readonly<Record<string, unknown>>; outlines: Outlines } => {
  const parts = topologyFiles.map((name) => withoutOutlines(v.parse(AnyTopology, pack[name])))
  const topologies = Object.fromEntries(topologyFiles.map((name, index) => [name, parts[index]?.[0]]))
  return {
    pack: { ...pack, ...topologies },
    outlines: Object.fromEntries(parts.flatMap(([, outlines]) => Object.entries(outlines))),
  }
}

type Bundle = Readonly<Record<string, { type: string; imports?: readonly string[] }>>

/** A chunk with all that it imports statically, by file name. */
const withImports = (bundle: Bundle, file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file) || !bundle[file]) return seen
  seen.add(file)
  for (const next of bundle[file].imports ?? []) withImports(bundle, next, seen)
  return seen
}

/**
 * Makes the packs of all missions, and names in index.html their folder and whose they are, for head.js to
 * choose from; so the page grows by a word for each mission. Names the texts of each language, too: a cold
 * visit requests what it needs in parallel, in one language.
 */
export const dataPacks = (data: string, { drawsAreas = true } = {}): Plugin => {
  let folder = ''
  return {
    name: 'data-packs',
    apply: 'build',
    buildStart() {
      const packs = missionIds(data).flatMap((mission) => {
        const parted = languageCodes.map((language) => {
          const made = partPack(makePack(join(data, mission), language, drawsAreas))
          return { name: packName(mission, language), ...made }
        })
        const [first] = parted
        const named = parted.map(({ name, pack }) => ({ name, source: JSON.stringify(pack) }))
        return named.concat({ name: outlinesName(mission), source: JSON.stringify(first?.outlines) })
      })
      // One hash of all: a server may keep them for ever, and the page has one address to know.
      const sum = createHash('sha256')
      for (const { source } of packs) sum.update(source)
      folder = `assets/packs-${sum.digest('base64url').slice(0, 8)}/`
      for (const { name, source } of packs)
        this.emitFile({ type: 'asset', fileName: `${folder}${name}`, source })
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const files = Object.values(bundle)
        const entry = files.find((file) => file.type === 'chunk' && file.isEntry)?.fileName ?? ''
        const preloaded = withImports(bundle, entry)
        const texts = languageCodes.flatMap((language) => {
          const all = files.find(
            (file) =>
              file.type === 'chunk' && file.facadeModuleId?.endsWith(`/src/text/${language}/first.ts`),
          )
          return [...withImports(bundle, all?.fileName ?? '')]
            .filter((file) => !preloaded.has(file))
            .map((href) => ({ 'data-for': language, 'data-rel': 'modulepreload', href: `./${href}` }))
        })
        const packs = { 'data-packs': missionIds(data).join(' '), href: `./${folder}`, as: 'fetch' }
        // Without `rel` a link asks for nothing: head.js gives it to those that the reader needs.
        return [packs, ...texts].map((attrs) => ({
          tag: 'link',
          injectTo: 'head',
          attrs: { ...attrs, crossorigin: '' },
        }))
      },
    },
  }
}

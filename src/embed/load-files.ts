import { type EmbedPack } from '#src/domain/page/embeds.ts'
import { DataFileError } from '#src/queries/data-file-error.ts'
import { fetchJson } from '#src/queries/fetch-json.ts'
import type { FileResult } from '#src/queries/file-result.ts'
import { loadReader } from '#src/queries/load-reader.ts'
import { type Pack, readPack } from '#src/queries/read-pack.ts'
import type { Loaded } from '#src/queries/records.ts'
import { topologyOf } from '#src/queries/read-topology.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import type { RecordFile, RecordOf } from '#src/schema/files.ts'
import type { Language } from '#src/schema/languages.ts'

/** What an embed reads of a mission: some of its files as they are there, the others as if still coming. */
type Wanted = { mission: string; language: Language; packs: readonly EmbedPack[] }

const coming = { status: 'loading' } as const

const nothingYet: MissionFiles = {
  isOpening: false,
  isComplete: false,
  failure: null,
  mission: coming,
  outlines: coming,
  basemap: coming,
  provinces: coming,
  contributors: coming,
  sites: coming,
  events: coming,
  deployments: coming,
  contingents: coming,
  strength: coming,
  outputs: coming,
  siteCounts: coming,
  headcounts: coming,
  sources: coming,
  changelog: coming,
}

const never = new AbortController().signal

const packOf = async (mission: string, language: Language, pack: EmbedPack): Promise<Pack> => {
  const folder = import.meta.env.EMBED_PACKS
  if (!folder) throw new DataFileError(pack, 'missing', 'no packs')
  return readPack(await fetchJson(`${folder}${mission}-${language}-${pack}.json`, never))
}

/** The packs together; null where one did not come, as of a mission that was published after the build. */
const packsOf = async ({ mission, language, packs }: Wanted): Promise<Pack | null> => {
  try {
    const [core, ...others] = await Promise.all(
      (['core', ...packs] as const).map((pack) => packOf(mission, language, pack)),
    )
    if (!core?.mission) return null
    return {
      mission: core.mission,
      records: Object.assign({}, ...[core, ...others].map(({ records }) => dropMissing(records))),
      topology: (name) => others.map((pack) => pack.topology(name)).find(Boolean),
    }
  } catch {
    return null
  }
}

const dropMissing = (records: Pack['records']): Pack['records'] =>
  Object.fromEntries(Object.entries(records).filter(([, list]) => list !== undefined))

const versionIn = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && 'dataVersion' in json ? json.dataVersion : undefined

const ready = <T>(value: T | undefined): FileResult<T> =>
  value === undefined ? coming : { status: 'ready', value }

const fromPack = ({ mission, records, topology }: Pack): MissionFiles => ({
  ...nothingYet,
  mission: ready(mission),
  provinces: ready(records.provinces),
  contributors: ready(records.contributors),
  sites: ready(records.sites),
  events: ready(records.events),
  deployments: ready(records.deployments),
  sources: ready(records.sources),
  contingents: ready(records.contingents),
  strength: ready(records.strength),
  outputs: ready(records.outputs),
  headcounts: ready(records.headcounts),
  outlines: ready(topology('provinces')),
  basemap: ready(topology('basemap')),
})

/** The published files themselves, checked against their schemas as the page checks them. */
const published = async ({ mission, packs }: Wanted, json: unknown): Promise<MissionFiles> => {
  const has = (pack: EmbedPack) => packs.includes(pack)
  const { readListInPieces, readMission } = await loadReader(`${mission}/mission.json`)
  const list = async <F extends RecordFile>(file: F): Promise<FileResult<Loaded<RecordOf<F>>>> => {
    const path = `${mission}/${file}.json`
    return { status: 'ready', value: await readListInPieces(path, file, await fetchJson(path, never)) }
  }
  const areas = async (name: 'provinces.topo' | 'basemap.topo') =>
    ready(topologyOf(name, await fetchJson(`${mission}/${name}.json`, never)))
  const none = Promise.resolve(coming)
  const [provinces, contributors, sites, events, deployments, sources] = await Promise.all([
    list('provinces'),
    list('contributors'),
    list('sites'),
    list('events'),
    list('deployments'),
    list('sources'),
  ])
  const [contingents, strength, outputs, headcounts, outlines, basemap] = await Promise.all([
    has('people') ? list('contingents') : none,
    has('strength') ? list('strength') : none,
    has('outputs') ? list('outputs') : none,
    has('headcounts') ? list('headcounts') : none,
    has('areas') ? areas('provinces.topo') : none,
    has('areas') ? areas('basemap.topo') : none,
  ])
  return {
    ...nothingYet,
    mission: { status: 'ready', value: readMission(`${mission}/mission.json`, json) },
    provinces,
    contributors,
    sites,
    events,
    deployments,
    sources,
    contingents,
    strength,
    outputs,
    headcounts,
    outlines,
    basemap,
  }
}

/**
 * The files that an embed is drawn from: the packs that the build made, a third of the bytes, if they are of
 * the published version; else the published files, which need no build to be newer. Throws a DataFileError.
 */
export const loadFiles = async (wanted: Wanted): Promise<MissionFiles> => {
  const [json, pack] = await Promise.all([
    fetchJson(`${wanted.mission}/mission.json`, never),
    packsOf(wanted),
  ])
  return pack?.mission && pack.mission.dataVersion === versionIn(json)
    ? fromPack(pack)
    : published(wanted, json)
}

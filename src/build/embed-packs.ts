import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Topology } from 'topojson-specification'
import type { Bounds } from '#src/domain/geo/centroid.ts'
import { coarsen } from '#src/domain/geo/coarsen.ts'
import { firstZoom, pixelsPerDegree } from '#src/domain/geo/drawn-area.ts'
import { type Json, isJsonObject, packRecords, packValue } from '#src/domain/files/pack.ts'
import { type EmbedPack, embedPacks } from '#src/domain/page/embeds.ts'
import type { RecordFile } from '#src/schema/files.ts'
import { type Language, languageCodes } from '#src/schema/languages.ts'
import { AnyJson, goodRecords, packedTopologies, readJson } from './data-packs.ts'
import { missionIds } from './missions.ts'

/** The list files of each pack; without those that are details of the page only. */
const listsOf: Readonly<Record<EmbedPack, readonly RecordFile[]>> = {
  core: ['provinces', 'contributors', 'sites', 'events', 'deployments', 'sources'],
  people: ['contingents'],
  areas: [],
  strength: ['strength'],
  headcounts: ['headcounts'],
  outputs: ['outputs'],
}

/**
 * Borders as fine as an embed can show them: a map twice as wide as the page's first view, for one that is
 * narrowed to an area.
 */
const coarse = (published: Topology, frame: Bounds): Topology =>
  coarsen(published, pixelsPerDegree(firstZoom(frame) + 1))

/** What the first view does without and an embed says: who left, by name. */
const keptOf: { [F in RecordFile]?: readonly string[] } = { contingents: ['name'] }

/**
 * A value with its documents by numbers in the place of their ids, which no embed shows and which compress
 * worse than all else: a fifth of a pack.
 */
const numbered = (value: Json, numbers: ReadonlyMap<Json, string>): Json => {
  if (Array.isArray(value)) return value.map((inner: Json) => numbered(inner, numbers))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'sources' && Array.isArray(inner)
        ? inner.map((id: Json) => numbers.get(id) ?? id)
        : numbered(inner, numbers),
    ]),
  )
}

/** A pack of a mission for embeds: lists column by column in one language, as the first view has them. */
export const makeEmbedPack = (
  folder: string,
  language: Language,
  pack: EmbedPack,
): Readonly<Record<string, unknown>> => {
  const numbers = new Map(goodRecords(folder, 'sources').map(({ id }, at) => [id ?? null, at.toString(36)]))
  const short = (record: Readonly<Record<string, Json>>, isSource: boolean) => {
    const made = numbered(record, numbers)
    if (!isJsonObject(made)) return {}
    return isSource ? { ...made, id: numbers.get(made['id'] ?? null) ?? '' } : made
  }
  const listed = listsOf[pack].filter((file) => existsSync(join(folder, `${file}.json`)))
  return {
    ...(pack === 'core' && {
      mission: packValue(
        numbered(v.parse(AnyJson, readJson(join(folder, 'mission.json'))), numbers),
        language,
      ),
    }),
    ...Object.fromEntries(
      listed.map((file) => {
        const records = goodRecords(folder, file).map((record) => short(record, file === 'sources'))
        return [file, packRecords(file, records, language, keptOf[file])] as const
      }),
    ),
    ...(pack === 'areas' && Object.fromEntries(packedTopologies(folder, language, coarse))),
  }
}

/** The packs of all missions by file name, and their folder, which has their hash in its name. */
export const embedPackFiles = (data: string): { folder: string; files: ReadonlyMap<string, string> } => {
  const files = new Map(
    missionIds(data).flatMap((mission) =>
      languageCodes.flatMap((language) =>
        embedPacks.map(
          (pack) =>
            [
              `${mission}-${language}-${pack}.json`,
              JSON.stringify(makeEmbedPack(join(data, mission), language, pack)),
            ] as const,
        ),
      ),
    ),
  )
  const sum = createHash('sha256')
  for (const source of files.values()) sum.update(source)
  return { folder: `assets/embed-${sum.digest('base64url').slice(0, 8)}/`, files }
}

import { type DeskFile, type DeskLists, type DeskRecord, isSameJson } from '#src/domain/desk/desk-files.ts'

/** A record of the file beside the one of the data with its id. */
export type Planned = {
  file: DeskFile
  state: 'new' | 'changed' | 'same'
  record: DeskRecord
  base: DeskRecord | null
}

/** What a file would do to the records. */
export type GatheredPlan = {
  records: readonly Planned[]
  /** Records of the same document in the data that the file does not have: they stay. */
  left: number
  /** Places of the maps at a site that the data calls otherwise. */
  put: readonly { place: string; site: string }[]
  /** Places that could be each of several sites: they are left out. */
  unclear: readonly { place: string; sites: readonly string[] }[]
  /** Contributors that the mission's list lacks (`code`) or nobody knows, without whom contingents come. */
  strangers: readonly { name: string; code: string | null; places: number }[]
  /** Bases that are no site of the data: they are left out. */
  siteless: readonly string[]
}

/** A typed record as the desk has records. */
const asRecord = (value: { id: string }): DeskRecord =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fields of JSON only
  structuredClone(value) as DeskRecord

/** Holds records of a file against those of a list, by their ids. */
export const planned = (
  lists: DeskLists,
  file: DeskFile,
  records: readonly { id: string }[],
): readonly Planned[] => {
  const byId = new Map(lists[file].map((record) => [record.id, record]))
  return records.map((one) => {
    const record = asRecord(one)
    const base = byId.get(record.id) ?? null
    const state = base === null ? 'new' : isSameJson(base, record) ? 'same' : 'changed'
    return { file, state, record, base }
  })
}

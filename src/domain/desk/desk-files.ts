import type { Json } from '#src/domain/files/pack.ts'
import { isJsonObject } from '#src/domain/files/pack.ts'
import type { RecordFile } from '#src/schema/files.ts'

/** The list files whose records the desk adds, corrects and withdraws. */
export const deskFiles = [
  'events',
  'sites',
  'sources',
  'contingents',
  'strength',
  'outputs',
  'deployments',
  'headcounts',
  'base-estimates',
] as const satisfies readonly RecordFile[]
export type DeskFile = (typeof deskFiles)[number]

export const isDeskFile = (name: string): name is DeskFile => deskFiles.some((file) => file === name)

/** A record as its file has it, good or not: what somebody is still writing need not fit the schema. */
export type DeskRecord = Readonly<Record<string, Json>> & { readonly id: string }

/** The records of the files that the desk changes. */
export type DeskLists = { readonly [F in DeskFile]: readonly DeskRecord[] }

const isRecord = (value: unknown): value is DeskRecord =>
  isJsonObject(value) && typeof value['id'] === 'string'

/** The records of a list file that can be named; none where it is no list. */
export const recordsIn = (json: unknown): readonly DeskRecord[] => {
  const list: unknown = isJsonObject(json) ? json['records'] : null
  return Array.isArray(list) ? list.filter((record) => isRecord(record)) : []
}

/** Whether two values say the same, whichever order their keys are in. */
export const isSameJson = (one: Json | undefined, other: Json | undefined): boolean => {
  if (one === other) return true
  if (Array.isArray(one))
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((value: Json, index) => isSameJson(value, (other as readonly Json[])[index]))
    )
  if (!isJsonObject(one) || !isJsonObject(other)) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSameJson(one[key], other[key]))
  )
}

/** The fields in which a record says something else than before; all that it has where there was none. */
export const changedFields = (before: DeskRecord | null, record: DeskRecord): readonly string[] =>
  [...new Set([...Object.keys(before ?? {}), ...Object.keys(record)])].filter(
    (field) => !isSameJson(before?.[field], record[field]),
  )

/** A value as a text: what is no text by itself as JSON. */
export const asText = (value: Json | undefined): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '')

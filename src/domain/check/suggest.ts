import { typedDate } from '#src/domain/dates/typed-date.ts'
import { type Candidate, nearest } from '#src/domain/names/nearest.ts'
import { recordSchemas } from '#src/schema/files.ts'
import { isRecordFile } from '#src/schema/names.ts'
import { withoutUnseen } from '#src/schema/unseen.ts'
import { type DataProblem, noSuchField } from '#src/schema/read-records.ts'
import type { JsonFiles } from './check-mission.ts'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return isObject(value) ? Object.values(value).flatMap(stringsIn) : []
}

/** The records of a list file by their ids, each also by its names. */
const idsOf = (files: JsonFiles, file: string): Candidate[] => {
  const json = files.get(file)
  const records = isObject(json) ? json['records'] : null
  if (!Array.isArray(records)) return []
  return records.flatMap((record: unknown) =>
    isObject(record) && typeof record['id'] === 'string' && !/\s/u.test(record['id'])
      ? [{ word: record['id'], names: stringsIn(record['name']) }]
      : [],
  )
}

/** The fields that a record of a file has. */
const fieldsOf = (file: string): Candidate[] => {
  const name = /([^/]+)\.json$/u.exec(file)?.[1] ?? ''
  const schema: unknown = isRecordFile(name) ? recordSchemas[name] : null
  const entries = isObject(schema) ? schema['entries'] : null
  return isObject(entries) ? Object.keys(entries).map((word) => ({ word })) : []
}

const quoted = (text: string): Candidate[] =>
  [...text.matchAll(/"([^"]+)"/gu)].flatMap(([, word]) => (word === undefined ? [] : [{ word }]))

/** What stands at a field: a problem shows only the beginning of a long text. Null for what is no text. */
const textAt = (files: JsonFiles, { file, record, field }: DataProblem): string | null => {
  const json = files.get(file)
  const list = isObject(json) ? json['records'] : null
  const number = Number(/^#(\d+)$/u.exec(record)?.[1] ?? Number.NaN)
  const isIt = (one: unknown, index: number): boolean =>
    index + 1 === number || (isObject(one) && one['id'] === record)
  let value: unknown = Array.isArray(list) ? list.find(isIt) : json
  for (const key of field.split('.')) value = isObject(value) ? value[key] : null
  return typeof value === 'string' ? value : null
}

const oneOf = (written: string, candidates: readonly Candidate[]): string | null => {
  const words = nearest(written, candidates).filter((word) => word !== written)
  return words.length === 0 ? null : words.map((word) => `"${word}"`).join(' or ')
}

/** Ids that are written in capitals or with blanks: the same words in the form of an id. */
const asId = (written: string): string =>
  written
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')

/** Codes of areas and countries that the files of the same mission use, for one that has no such form. */
const codesOf = (files: JsonFiles, folder: string, expected: string): Candidate[] => {
  const file = expected.includes('3166-2') ? 'provinces' : 'contributors'
  return idsOf(files, `${folder}/${file}.json`)
}

/**
 * What may have been meant where a rule was broken: a word of the list, an id that is nearly the same, a date
 * in the right form, a whole address. Null where nothing is near. Never more than a guess: it is not put in
 * by itself.
 */
export const suggestionFor = (problem: DataProblem, files: JsonFiles): string | null => {
  const { file, field, expected } = problem
  const key = field.split('.').at(-1) ?? field
  if (expected === noSuchField) return oneOf(key, fieldsOf(file))
  const written = textAt(files, problem)
  if (written === null || written === '') return null
  if (expected.startsWith('a text without U+')) {
    const seen = withoutUnseen(written)
    return seen.length > 200 ? null : `"${seen}"`
  }
  const reference = /^the id of a record of (\S+)$/u.exec(expected)?.[1]
  if (reference !== undefined) return oneOf(written, idsOf(files, reference))
  if (/^\(?"[^"]+"( \| "[^"]+")*\)?$/u.test(expected)) return oneOf(written, quoted(expected))
  if (expected.startsWith('a date as')) {
    const date = typedDate(written)
    return date === null ? null : `"${date}"`
  }
  if (expected.includes('ISO 3166')) return oneOf(written, codesOf(files, file.split('/')[0] ?? '', expected))
  if (expected.startsWith('an address') && /^(www\.)?[\w-]+(\.[\w-]+)+(\/|$)/u.test(written))
    return `"https://${written}"`
  if (expected.startsWith('an id of')) {
    const id = asId(written)
    return id === '' ? null : `"${id}"`
  }
  return null
}

import type { DeskRecord } from '#src/domain/desk/desk-files.ts'
import { sourceAt } from '#src/domain/desk/new-ids.ts'
import { type Json, isJsonObject } from '#src/domain/files/pack.ts'
import type { ImportFile } from './columns.ts'
import { folded, textsOf } from './lexicon.ts'

/** A value as it is compared: what differs in capitals, accents and blanks is one name. */
const plain = (value: Json | undefined): string =>
  value === null || value === undefined
    ? ''
    : folded(typeof value === 'string' ? value : JSON.stringify(value))

/** What a record is known by if its row gives no id: the first that the row has in full. */
type Key = { words: readonly string[]; plain: readonly string[] }

const keysOf: { readonly [F in ImportFile]: readonly Key[] } = {
  events: [
    { words: ['title'], plain: ['date'] },
    { words: [], plain: ['date', 'type', 'site'] },
  ],
  sites: [{ words: ['name'], plain: [] }],
  strength: [{ words: ['label'], plain: ['date', 'component'] }],
  outputs: [{ words: ['actor', 'unit'], plain: ['category', 'from', 'to'] }],
  // By their addresses.
  sources: [],
}

/** Fields that may be empty and still tell records apart. */
const mayBeEmpty = new Set(['from', 'to'])

const namesIn = (value: Json | undefined): readonly string[] => {
  if (!isJsonObject(value) || value['label'] === undefined) return textsOf(value).map(folded).filter(Boolean)
  return namesIn(value['label'])
}

/** A record under each of its names: in whichever language the row gives them. */
const written = (key: Key, record: Readonly<Record<string, Json>>): readonly string[] => {
  let all = ['']
  for (const field of key.words) {
    const names = namesIn(record[field])
    all = all.flatMap((before) => names.map((name) => `${before}|${name}`))
  }
  const rest: string[] = []
  for (const field of key.plain) {
    const value = plain(record[field])
    if (value === '' && !mayBeEmpty.has(field)) return []
    rest.push(value)
  }
  return [...new Set(all.map((before) => `${before}|${rest.join('|')}`))]
}

/** Finds the records of a list that a row without an id can be: none, the one, or several. */
export const finderOf = (
  file: ImportFile,
  records: readonly DeskRecord[],
): ((row: Readonly<Record<string, Json>>) => readonly DeskRecord[]) => {
  const tables = keysOf[file].map((key) => {
    const found = new Map<string, DeskRecord[]>()
    for (const record of records)
      for (const name of written(key, record)) found.set(name, [...(found.get(name) ?? []), record])
    return { key, found }
  })
  return (row) => {
    if (file === 'sources') {
      const source = typeof row['url'] === 'string' ? sourceAt(records, row['url']) : undefined
      return source ? [source] : []
    }
    for (const { key, found } of tables) {
      const all = new Set(written(key, row).flatMap((name) => found.get(name) ?? []))
      if (all.size > 0) return [...all]
    }
    return []
  }
}

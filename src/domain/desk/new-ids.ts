import type { DeskFile, DeskRecord } from './desk-files.ts'
import { isJsonObject, type Json } from '#src/domain/files/pack.ts'
import { fold } from '#src/domain/names/fold.ts'
import { languageCodes } from '#src/schema/languages.ts'

/** A text as the words of an id. */
export const idOf = (text: string): string =>
  fold(text)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')

const words = (value: Json | undefined): string => {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (!isJsonObject(value)) return ''
  return languageCodes.map((code) => value[code]).find((text): text is string => typeof text === 'string' && text !== '') ?? '' // prettier-ignore
}

const partsOf: { readonly [F in DeskFile]: readonly string[] } = {
  events: ['date', 'title'],
  sites: ['name'],
  sources: ['publisher', 'date', 'title'],
  contingents: ['site', 'name', 'contributor', 'kind'],
  strength: ['date', 'component', 'label'],
  outputs: ['contributor', 'actor', 'category'],
  deployments: ['site', 'year', 'mission'],
  headcounts: ['mission', 'month'],
  'base-estimates': ['site', 'mission', 'date'],
}

const longest = 60

/** An id that no other record has: the words, with a number behind them if they are taken. */
const free = (stem: string, taken: ReadonlySet<string>): string => {
  if (stem !== '' && !taken.has(stem)) return stem
  let number = 2
  while (taken.has(`${stem}-${number}`)) number += 1
  return `${stem}-${number}`
}

/** An id for a new record, made of what is known of it. */
export const newId = (
  file: DeskFile,
  record: Readonly<Record<string, Json>>,
  taken: ReadonlySet<string>,
): string => {
  const said = partsOf[file].map((key) => idOf(words(record[key]))).filter((part) => part !== '')
  const stem = said.join('-').slice(0, longest).replace(/-$/u, '')
  return free(stem === '' ? 'new' : stem, taken)
}

/** An address without what does not tell one document from another. */
const plainAddress = (address: string): string =>
  address
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/iu, '')
    .replace(/#.*$/u, '')
    .replace(/\/+(?=$|\?)/u, '')
    .toLowerCase()

/** The source with an address, however it is written: with www or without, with a slash at its end. */
export const sourceAt = (sources: readonly DeskRecord[], address: string): DeskRecord | undefined => {
  const plain = plainAddress(address)
  return plain === ''
    ? undefined
    : sources.find(({ url }) => typeof url === 'string' && plainAddress(url) === plain)
}

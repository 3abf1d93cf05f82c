import { type Pieces, atOnce, eachInPieces } from '#src/domain/check/pieces.ts'
import { mostBytes } from '#src/domain/files/largest.ts'
import { depthOf, mostLevels } from '#src/domain/files/depth.ts'
import { hasTooManyNames, mostNames, mostOpened, openedIn } from '#src/domain/files/opened.ts'
import { type Json, isJsonObject } from '#src/domain/files/pack.ts'
import { showUnseen, unseenIn } from '#src/schema/unseen.ts'

/** What is taken from outside at most; each refusal says its limit. */
export const inputLimits = {
  /** Bytes of one file, and of all that are opened at once, unpacked. */
  file: mostBytes,
  all: 60_000_000,
  files: 400,
  /** Records of one file; the largest published one has 1,005. */
  rows: 50_000,
  /** Objects and lists inside one another; published records have six. */
  depth: mostLevels,
  /** Objects and lists of one file, and names of its fields: more are too much to make in one piece. */
  objects: mostOpened,
  names: mostNames,
  changes: 2_000,
} as const

/** Why a text is not taken. `at`: a few letters of the place, or a key. */
export type InputFault = {
  why: 'large' | 'rows' | 'deep' | 'objects' | 'names' | 'not-json' | 'key' | 'markup' | 'address' | 'unseen'
  at: string
}

const refusedKeys = new Set(['__proto__', 'constructor', 'prototype'])

const markup = /<\s*[a-z!/?]/iu
// oxlint-disable-next-line no-control-regex -- browsers pass over them in front of an address
const scripted = /^[\u0000-\u0020]*(?:java|vb)script:|^[\u0000-\u0020]*data:[\w/+-]*[;,]/iu

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

/** What a text has that none of a record may have; null for nothing. */
export const textFault = (text: string): InputFault | null => {
  if (markup.test(text)) return { why: 'markup', at: short(text.slice(text.search(markup))) }
  return scripted.test(text) ? { why: 'address', at: short(text) } : null
}

/** The first thing in a value that no record may hold; null for none. */
const faultIn = (value: unknown): InputFault | null => {
  if (typeof value === 'string') return textFault(value)
  if (typeof value !== 'object' || value === null) return null
  for (const [key, inner] of Object.entries(value)) {
    if (refusedKeys.has(key)) return { why: 'key', at: key }
    const fault = faultIn(inner)
    if (fault) return fault
  }
  return null
}

/** The texts in a value that hold a character which nobody sees. */
export const textsWithUnseen = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return unseenIn(value) === null ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsWithUnseen) : []
}

/** The first of them as a fault, for what is read by somebody who then accepts what it shows. */
export const unseenFault = (json: Json): InputFault | null => {
  const [first] = textsWithUnseen(json)
  return first === undefined ? null : { why: 'unseen', at: short(showUnseen(first)) }
}

/** The first fault in a file of records, record by record. */
const faultInPieces = function* (json: Json): Pieces<InputFault | null> {
  const { records, ...others } = isJsonObject(json) ? json : { records: json }
  const fault = faultIn(others)
  if (fault || !Array.isArray(records)) return fault ?? faultIn(records)
  const [first = null] = yield* eachInPieces(records, (record) =>
    [faultIn(record)].filter((one) => one !== null),
  )
  return first
}

/**
 * A text from outside as JSON, or why it is not taken: too large or too deep to read, more objects
 * or names of fields than are made in one piece, no JSON, a key that
 * objects of the language have by themselves, markup or an address that runs as a script. In pieces, for a
 * page that goes on answering.
 */
export const inputInPieces = function* (text: string): Pieces<{ json: Json } | { fault: InputFault }> {
  if (text.length > inputLimits.file) return { fault: { why: 'large', at: String(text.length) } }
  if (depthOf(text).depth > inputLimits.depth) return { fault: { why: 'deep', at: '' } }
  yield
  if (openedIn(text) > inputLimits.objects) return { fault: { why: 'objects', at: '' } }
  yield
  if (hasTooManyNames(text)) return { fault: { why: 'names', at: '' } }
  yield
  let json: Json
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what JSON gives is JSON
    json = JSON.parse(text.replace(/^\uFEFF/u, '')) as Json
  } catch (cause) {
    return { fault: { why: 'not-json', at: cause instanceof Error ? cause.message : '' } }
  }
  yield
  const records = isJsonObject(json) ? json['records'] : null
  if (Array.isArray(records) && records.length > inputLimits.rows)
    return { fault: { why: 'rows', at: String(records.length) } }
  const fault = yield* faultInPieces(json)
  return fault ? { fault } : { json }
}

/** The same in one go. */
export const readInput = (text: string): { json: Json } | { fault: InputFault } => atOnce(inputInPieces(text))

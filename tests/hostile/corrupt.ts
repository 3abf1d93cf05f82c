import type { Json } from '#src/domain/files/pack.ts'
import { namesOf } from '#src/schema/rows.ts'
import { addresses, dates, formulas, markup, numbers, unseen } from './payloads.ts'
import { type Seeded, seeded } from './seeded.ts'

/** A published file made wrong in one way. */
export type Corruption = {
  /** Its number, by which it can be made again. */
  number: number
  kind: Kind
  /** What was done, in a few words. */
  what: string
  /** The file in its mission's folder. */
  file: string
  bytes: Uint8Array<ArrayBuffer>
}

type Made = { what: string; bytes: Uint8Array<ArrayBuffer> }

type List = { records: Record<string, Json>[] }

const asWord = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

const isObject = (value: unknown): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const objectOf = (value: Json | undefined): Record<string, Json> => (isObject(value) ? value : {})

type Place = { path: readonly (string | number)[]; value: Json }

/** Every value that is no object or list, with the way to it. */
const leavesOf = (value: Json, path: readonly (string | number)[] = []): Place[] => {
  if (Array.isArray(value)) return value.flatMap((inner: Json, index) => leavesOf(inner, [...path, index]))
  if (isObject(value)) return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]))
  return [{ path, value }]
}

const withAt = (json: Json, [key, ...rest]: readonly (string | number)[], next: Json): Json => {
  if (key === undefined) return next
  if (Array.isArray(json)) {
    const copy = [...(json as readonly Json[])]
    copy[Number(key)] = withAt(copy[Number(key)] ?? null, rest, next)
    return copy
  }
  return isObject(json) ? { ...json, [key]: withAt(json[key] ?? null, rest, next) } : json
}

/** The part of a file that a corruption looks at: a record, or the whole of a file that has none. */
const partOf = (json: Json, from: Seeded): { part: Json; put: (next: Json) => Json } => {
  const records: readonly Json[] = isObject(json) && Array.isArray(json['records']) ? json['records'] : []
  if (records.length === 0) return { part: json, put: (next) => next }
  const index = from.below(records.length)
  return {
    part: records[index] ?? null,
    put: (next) => ({ ...objectOf(json), records: records.with(index, next) }),
  }
}

/** A mark in the place of a value that JSON.stringify cannot write as it is to stand there. */
const mark = '@@here@@'

type Leaf = (leaf: Place) => boolean

/** One value that `fits` put another way, as JSON is written. Null: no value fits. */
const replaced = (json: Json, from: Seeded, fits: Leaf, next: (old: Json) => string): Made | null => {
  const { part, put } = partOf(json, from)
  const leaves = leavesOf(part).filter(fits)
  if (leaves.length === 0) return null
  const { path, value } = from.pick(leaves)
  const written = next(value)
  const text = JSON.stringify(put(withAt(part, path, mark))).replace(JSON.stringify(mark), () => written)
  return { what: `${path.join('.')} = ${written.slice(0, 60)}`, bytes: bytesOf(text) }
}

const isWord: Leaf = ({ path, value }) =>
  typeof value === 'string' && !['id', '$schema', 'type'].includes(String(path.at(-1)))
const isReadText: Leaf = ({ path, value }) =>
  typeof value === 'string' && ['en', 'fr', 'publisher', 'title', 'text', 'credit', 'capital', 'by', 'mission', 'name'].includes(String(path.at(-1))) // prettier-ignore
const isNumber: Leaf = ({ value }) => typeof value === 'number'
const isDate: Leaf = ({ value }) => typeof value === 'string' && /^\d{4}(-\d\d){0,2}$/u.test(value)
const isAddress: Leaf = ({ value }) => typeof value === 'string' && value.startsWith('http')
const isId: Leaf = ({ path, value }) =>
  typeof value === 'string' && path.at(-1) !== 'id' && /^[a-z0-9]+(?:-[a-z0-9]+)+$|^[A-Z]{2}-[A-Z0-9]+$|^[A-Z]{3}$/u.test(value) // prettier-ignore

const asText =
  (payload: string) =>
  (old: Json): string =>
    JSON.stringify(typeof old === 'string' ? `${old.slice(0, 20)} ${payload}` : payload)

const editText = (text: string, what: string, edit: (text: string) => string): Made => ({
  what,
  bytes: bytesOf(edit(text)),
})

const listOf = (json: Json): List | null =>
  isObject(json) && Array.isArray(json['records'])
    ? { ...json, records: json['records'].filter(isObject) }
    : null

const withRecords = (json: Json, what: string, edit: (records: List['records']) => Json): Made | null => {
  const list = listOf(json)
  if (!list || list.records.length === 0) return null
  return { what, bytes: bytesOf(JSON.stringify({ ...list, records: edit(list.records) })) }
}

type Make = (file: { text: string; json: Json; name: string }, from: Seeded) => Made | null

const isTopology = (json: Json): boolean => isObject(json) && json['type'] === 'Topology'

const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)

/** Every way in which a file is made wrong. */
const makers = {
  truncated: ({ text }, from) => {
    const at = from.below(text.length)
    return editText(text, `cut at ${at}`, (whole) => whole.slice(0, at))
  },
  'cut in a letter': ({ text }, from) => {
    const bytes = bytesOf(text.replace(/"en": ?"/u, '"en": "é'))
    const at = bytes.indexOf(0xc3)
    const end = at === -1 ? from.below(bytes.length) : at + 1
    return { what: `cut at byte ${end}`, bytes: bytes.slice(0, end) }
  },
  empty: () => ({ what: 'no byte', bytes: bytesOf('') }),
  'another text': (_, from) => {
    const text = from.pick(['<!doctype html><title>x</title>', 'null', '[]', '{}', '"x"', '5', 'true', 'id,name\n1,2', 'PK\u0003\u0004', '{"records":{}}', '{"records":null}', '{"records":[null,1,"x",[],{}]}']) // prettier-ignore
    return { what: text, bytes: bytesOf(text) }
  },
  'UTF-16': ({ text }, from) => {
    const bom = from.pick(['\uFEFF', ''])
    return {
      what: bom === '' ? 'without mark' : 'with mark',
      bytes: Uint8Array.from(Buffer.from(bom + text, 'utf16le')),
    }
  },
  'Latin-1': ({ text }) => ({
    what: 'Latin-1',
    bytes: Uint8Array.from(Buffer.from(text.replace(/"en": ?"/u, '"en": "é'), 'latin1')),
  }),
  'byte order and line ends': ({ text }, from) =>
    editText(text, 'BOM, CRLF, blanks', (whole) =>
      from.pick(['\uFEFF', '\uFEFF\uFEFF', '\n\n  ']) + from.pick([whole.replaceAll('\n', '\r\n'), whole.replaceAll('\n', '\r'), `${whole}${' '.repeat(500_000)}`])), // prettier-ignore
  'not quite JSON': ({ text }, from) => {
    const [what, edit] = from.pick<readonly [string, (whole: string) => string]>([
      ['comma at the end', (whole) => whole.replace(/\]\s*\}\s*$/u, ',]}')],
      ['comment', (whole) => `/* x */${whole}`],
      ['single quotes', (whole) => whole.replaceAll('"', "'")],
      ['NaN', (whole) => whole.replace(/: ?(\d+|null|"[^"]*")/u, ': NaN')],
      ['Infinity', (whole) => whole.replace(/: ?(\d+|null|"[^"]*")/u, ': -Infinity')],
      ['zero byte', (whole) => whole.replace(',', ',\0')],
      ['two values', (whole) => whole + whole],
      ['raw line end in a text', (whole) => whole.replace(/"en": ?"/u, '"en": "a\nb')],
    ])
    return editText(text, what, edit)
  },
  'doubled key': ({ text }) =>
    editText(text, 'id twice', (whole) => whole.replace(/"id": ?("[^"]*")/u, '"id": 5, "id": $1')),
  'wrong type': ({ json }, from) =>
    replaced(json, from, () => true, () => from.pick(['null', '0', '"x"', '[]', '{}', 'true', '[[[]]]', '{"en":5}', '""'])), // prettier-ignore
  'huge number': ({ json }, from) => replaced(json, from, isNumber, () => from.pick(numbers)),
  'no such date': ({ json }, from) => replaced(json, from, isDate, () => JSON.stringify(from.pick(dates))),
  'dangling id': ({ json }, from) =>
    replaced(json, from, isId, () => from.pick(['"no-such-id"', '"XX-9"', '"XXX"', '"constructor"', '"tostring"'])), // prettier-ignore
  'id twice': ({ json }, from) =>
    withRecords(json, 'a record twice', (records) => [...records, { ...from.pick(records) }]),
  'id that objects have': ({ json }, from) => {
    const id = from.pick(['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'])
    return withRecords(json, id, ([first, ...others]) => [{ ...first, id }, ...others])
  },
  'key that objects have': ({ json }, from) => {
    const key = from.pick(['__proto__', 'constructor', 'prototype'])
    const { part, put } = partOf(json, from)
    if (!isObject(part)) return null
    const text = JSON.stringify(put({ ...part, [mark]: 0 }))
    const written = `${JSON.stringify(key)}:{"polluted":"yes","toString":"x"}`
    return { what: key, bytes: bytesOf(text.replace(`${JSON.stringify(mark)}:0`, () => written)) }
  },
  'field too few': ({ json }, from) => {
    const { part, put } = partOf(json, from)
    if (!isObject(part)) return null
    const key = from.pick(Object.keys(part))
    return { what: `without ${key}`, bytes: bytesOf(JSON.stringify(put(Object.fromEntries(Object.entries(part).filter(([one]) => one !== key))))) } // prettier-ignore
  },
  'deep nesting': ({ json }, from) => {
    const levels = from.pick([30, 500, 5000, 100_000])
    return replaced(
      json,
      from,
      () => true,
      () => deep(levels),
    )
  },
  'long text': ({ json }, from) =>
    replaced(json, from, isReadText, () => JSON.stringify('x'.repeat(from.pick([5000, 20_000, 300_000])))),
  'blank text': ({ json }, from) =>
    replaced(json, from, isReadText, () => from.pick(['" "', '"\u00A0"', '"\\t"', '""'])),
  unseen: ({ json }, from) => replaced(json, from, isWord, asText(from.pick(unseen))),
  markup: ({ json }, from) => replaced(json, from, isReadText, asText(from.pick(markup))),
  'markup elsewhere': ({ json }, from) =>
    replaced(json, from, isWord, () => JSON.stringify(from.pick(markup))),
  formula: ({ json }, from) => replaced(json, from, isReadText, () => JSON.stringify(from.pick(formulas))),
  address: ({ json }, from) =>
    replaced(json, from, isAddress, () => JSON.stringify(from.pick(addresses))) ??
    replaced(json, from, isReadText, () => JSON.stringify(from.pick(addresses))),
  'many faults in one record': ({ json }, from) => {
    const { part, put } = partOf(json, from)
    if (!isObject(part) || !Array.isArray(part['sources'])) return null
    return { what: '20000 ids', bytes: bytesOf(JSON.stringify(put({ ...part, sources: Array.from({ length: 20_000 }, () => 5) }))) } // prettier-ignore
  },
  'many records': ({ json }, from) => {
    const times = from.pick([3, 10])
    return withRecords(
      json,
      `records × ${times}`,
      (records) =>
      Array.from({ length: times }, (_, turn) => records.map((record) => turn === 0 ? record : { ...record, id: `${asWord(record['id'])}-${turn}` })).flat(), // prettier-ignore
    )
  },
  'no records': ({ json }) => withRecords(json, 'none', () => []),
  'broken outline': ({ json }, from) => {
    if (!isTopology(json) || !isObject(json)) return null
    const { objects, arcs } = json
    if (!isObject(objects) || !Array.isArray(arcs)) return null
    const layer = from.pick(Object.keys(objects))
    const one = objectOf(objects[layer])
    const geometries: readonly Json[] = Array.isArray(one['geometries']) ? one['geometries'] : []
    const withLayer = (next: Json): Json => ({ ...json, objects: { ...objects, [layer]: next } })
    const withGeometry = (next: object): Json => withLayer({ ...one, geometries: [...geometries.slice(1), { ...objectOf(geometries[0]), ...next }] }) // prettier-ignore
    const [what, made] = from.pick<readonly [string, Json]>([
      ['arcs null', { ...json, arcs: arcs.map(() => null) }],
      ['arcs empty', { ...json, arcs: [] }],
      ['arcs are texts', { ...json, arcs: arcs.map(() => 'x') }],
      ['arcs of nothing', { ...json, arcs: arcs.map(() => [[]]) }],
      ['infinite arc', { ...json, arcs: [[['1e400', 1]], ...arcs.slice(1)] }],
      [`${layer} without geometries`, withLayer({ type: 'GeometryCollection' })],
      [`${layer} null`, withLayer(null)],
      [`${layer} a text`, withLayer('x')],
      [`${layer} of nulls`, withLayer({ ...one, geometries: [null, ...geometries] })],
      ['no such arc', withGeometry({ type: 'Polygon', arcs: [[999_999]] })],
      ['arcs of another shape', withGeometry({ type: 'Polygon', arcs: [5] })],
      ['no such type', withGeometry({ type: 'Blob' })],
      ['coordinates null', withGeometry({ type: 'Point', coordinates: null })],
      ['coordinates are texts', withGeometry({ type: 'Point', coordinates: ['x', 'y'] })],
      ['collection in itself', withGeometry({ type: 'GeometryCollection', geometries: [{ type: 'GeometryCollection' }] })], // prettier-ignore
      ['properties a text', withGeometry({ properties: 'x' })],
      ['name an object', withGeometry({ properties: { name: { en: 5, fr: null } } })],
      ['name with markup', withGeometry({ properties: { name: { en: markup[0], fr: markup[1] } } })],
      ['name that nobody sees', withGeometry({ properties: { name: { en: unseen[0], fr: unseen[2] } } })],
      ['name of 20000 letters', withGeometry({ properties: { name: { en: 'x'.repeat(20_000), fr: 'x' } } })],
      ['transform null', { ...json, transform: { scale: null, translate: [0, 0] } }],
      ['transform of nothing', { ...json, transform: { scale: [0, 0], translate: [0, 0] } }],
      ['transform a text', { ...json, transform: 'x' }],
    ])
    return { what, bytes: bytesOf(JSON.stringify(made).replaceAll('"1e400"', '1e400')) }
  },
} as const satisfies Record<string, Make>

type Kind = keyof typeof makers

/** The kinds of corruption, each as often as the others. */
export const kinds = namesOf(makers)

/** The corruption of a number: the same for the same files. Null: none of them can be made wrong in this way. */
export const corruptionOf = (
  number: number,
  files: readonly { file: string; text: string; json: Json }[],
): Corruption | null => {
  const kind: Kind = kinds[number % kinds.length] ?? 'empty'
  const from = seeded(number + 1)
  for (let turn = 0; turn < 200; turn += 1) {
    const { file, text, json } = from.pick(files)
    const made = makers[kind]({ text, json, name: file }, from)
    if (made) return { number, kind, what: made.what, file, bytes: made.bytes }
  }
  return null
}

import { strToU8, zipSync } from 'fflate'
import { readChangeFile } from '#src/domain/desk/change-file.ts'
import { inputLimits } from '#src/domain/desk/read-input.ts'
import { type FromDisk, type DiskRefusal, readDisk, readOne } from '#src/desk/read-disk.ts'
import { corruptionOf } from './corrupt.ts'
import type { Published } from './published.ts'
import { addresses, markup, unseen } from './payloads.ts'

/** A way in which something comes to the desk, and whether it must be refused. */
export type Delivery = { what: string; open: () => Promise<'refused' | 'opened'>; mustRefuse: boolean }

type Entry = readonly [name: string, content: string | Uint8Array]

const fileOf = (name: string, content: string | Uint8Array): File =>
  new File([typeof content === 'string' ? content : Uint8Array.from(content)], name)

const zipOf = (entries: readonly Entry[]): Uint8Array =>
  zipSync(Object.fromEntries(entries.map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]))) // prettier-ignore

const signatures = { local: 0x04034b50, central: 0x02014b50 }

/** A zip that says of each of its files another size than it has. */
const lying = (zip: Uint8Array, size: number): Uint8Array => {
  const bytes = Uint8Array.from(zip)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 4; at += 1) {
    const signature = view.getUint32(at, true)
    if (signature === signatures.local) view.setUint32(at + 22, size, true)
    if (signature === signatures.central) view.setUint32(at + 24, size, true)
  }
  return bytes
}

const paths = [
  '../',
  '../../',
  'x/../../',
  '/',
  '//',
  'C:\\',
  'c:/',
  '..\\',
  'x\\..\\',
  '\\\\server\\share\\',
  './../',
  'a/b/../../../',
  '/etc/',
  'x\0/',
  '..', // prettier-ignore
] as const

const gone = () => Promise.reject(new DOMException('The file changed.', 'NotReadableError'))
const longer = () => Promise.resolve(new Uint8Array(inputLimits.file + 1).fill(0x20).buffer)

/** A file that changes, or goes away, while it is read. */
const unsteady = (name: string, text: string, turn: number): File => {
  const file = fileOf(name, text)
  const shorter = () => Promise.resolve(strToU8(text.slice(0, text.length / 2)).slice().buffer)
  const read = [gone, shorter, longer][turn % 3] ?? gone
  return Object.assign(file, { arrayBuffer: read, text: gone })
}

const said = (found: FromDisk | { text: string } | { refusal: DiskRefusal }): 'refused' | 'opened' => {
  if (!('refusal' in found)) return 'opened'
  const { why, name } = found.refusal
  if (name === '') throw new Error(`a refusal without a name: ${why}`)
  return 'refused'
}

const aChange = (events: string): string =>
  JSON.stringify({
    file: 'drawdown-changes',
    version: 1,
    mission: 'x',
    dataVersion: '1',
    made: '2026-01-01',
    changes: [
      { kind: 'correct', file: 'events', record: 'a-b', field: 'title', was: { en: 'x', fr: 'y' }, is: { en: 'z', fr: events } }, // prettier-ignore
      {
        kind: 'add',
        file: 'sources',
        record: 'c-d',
        value: { id: 'c-d', title: 'x', url: 'https://x.example' },
      },
    ],
  })

/** Zips, folders and files of changes that nobody means well with. */
export const deliveriesOf = (mission: string, files: readonly Published[]): readonly Delivery[] => {
  const { file, text } = files.find((one) => one.file === 'sites.json') ?? { file: '', text: '' }
  const disk = (what: string, mustRefuse: boolean, ...given: readonly File[]): Delivery => ({
    what,
    mustRefuse,
    open: async () => said(await readDisk(given, 'data', mission)),
  })
  const zipped = (what: string, mustRefuse: boolean, zip: Uint8Array): Delivery =>
    disk(what, mustRefuse, fileOf('data.zip', zip))
  const changes = (what: string, mustRefuse: boolean, content: string | Uint8Array): Delivery => ({
    what: `a file of changes: ${what}`,
    mustRefuse,
    open: async () => {
      const one = await readOne(fileOf('changes.json', content))
      if ('refusal' in one) return said(one)
      return 'fault' in readChangeFile(one.text) ? 'refused' : 'opened'
    },
  })
  const good = zipOf([[`${mission}/${file}`, text]])
  const change = aChange('w')
  const asPublished: Published = { file: 'changes.json', text: change, json: JSON.parse(change), bytes: Uint8Array.from(strToU8(change)) } // prettier-ignore
  return [
    ...paths.map((path) => zipped(`a zip with ${JSON.stringify(path)}`, path !== '..', zipOf([[`${path}${file}`, text]]))), // prettier-ignore
    ...Array.from({ length: 20 }, (_, turn) => zipped(`a zip cut at ${turn}/20`, true, good.slice(0, Math.floor((good.length * turn) / 20)))), // prettier-ignore
    zipped('a zip in a zip', true, zipOf([['data.zip', good]])),
    zipped('one name twice', true, zipOf([[`a/${file}`, text], [`b/${file}`, text]])), // prettier-ignore
    zipped('a bomb', true, zipOf([[file, new Uint8Array(inputLimits.file + 1)]])),
    zipped(
      'a bomb of many',
      true,
      zipOf(files.slice(0, 13).map((one) => [one.file, new Uint8Array(4_900_000)])),
    ),
    ...[0, 1, 1000, 0x7fffffff, 0xffffffff].map((size) => zipped(`a zip that says ${size}`, size !== text.length, lying(good, size))), // prettier-ignore
    zipped('a bomb that says little', true, lying(zipOf([[file, new Uint8Array(20_000_000)]]), 10)),
    zipped(
      'a zip of 401 files',
      true,
      zipOf(Array.from({ length: 401 }, (_, index) => [`${index}.txt`, 'x'])),
    ),
    disk('401 files', true, ...Array.from({ length: 401 }, (_, index) => fileOf(`${index}.txt`, 'x'))),
    disk('a file of 50 MB', true, fileOf(file, new Uint8Array(50_000_000).fill(0x20))),
    disk('no file of data', true, fileOf('__proto__.json', text), fileOf('constructor', text)),
    disk('another mission', true, fileOf('mission.json', '{"id":"another"}')),
    ...Array.from({ length: 6 }, (_, turn) => disk(`a file that changes (${turn})`, true, unsteady(file, text, turn))), // prettier-ignore
    changes('as it was saved', false, change),
    ...[...markup, ...addresses.filter((one) => /script|^data:/iu.test(one)), ...unseen].map((payload) => changes(payload, !payload.startsWith('&lt;') && !payload.startsWith('{{'), aChange(payload))), // prettier-ignore
    ...['id', 'constructor', 'prototype', '__proto__', '', 'a b'].map((field) => changes(`field ${field}`, true, change.replace('"title"', JSON.stringify(field)))), // prettier-ignore
    changes('too many', true, JSON.stringify({ ...JSON.parse(change), changes: Array.from({ length: inputLimits.changes + 1 }, () => JSON.parse(change).changes[0]) })), // prettier-ignore
    ...Array.from({ length: 58 }, (_, number) => corruptionOf(number, [asPublished]))
      .filter((made) => made !== null)
      .map(({ kind, what, bytes }) => changes(`${kind} (${what})`, false, bytes)),
  ]
}

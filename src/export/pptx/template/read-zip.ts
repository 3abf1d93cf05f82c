import { Inflate } from 'fflate'
import { TemplateError } from './template-error.ts'

/** What a template may be at most; the largest that are known stay far below. */
export type TemplateLimits = {
  /** Of the file, in bytes. */
  file: number
  parts: number
  /** Of one part, and of all that are read, in bytes when unpacked. */
  part: number
  all: number
  /** How many times its packed size a part may be, once it is larger than `small` bytes. */
  ratio: number
  small: number
}

const megabyte = 1024 * 1024

export const templateLimits: TemplateLimits = {
  file: 50 * megabyte,
  parts: 5000,
  part: 40 * megabyte,
  all: 150 * megabyte,
  ratio: 250,
  small: 4 * megabyte,
}

type Entry = { name: string; method: number; flags: number; packed: number; unpacked: number; offset: number }

const endSign = 0x06_05_4b_50
const entrySign = 0x02_01_4b_50
const fileSign = 0x04_03_4b_50
/** In the field of a size that stands in an extra field instead. */
const elsewhere = 0xff_ff_ff_ff
const [endLength, entryLength, fileLength] = [22, 46, 30]
/** The comment at the end of an archive is no longer. */
const longestComment = 65_535
/** So little is unpacked at once that it is soon seen how large a part becomes. */
const step = 4096

/** The end record; -1: this is no ZIP file. */
const endOf = (view: DataView): number => {
  const last = view.byteLength - endLength
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (view.getUint32(at, true) === endSign) return at
  return -1
}

/** Sizes that stand in the extra field of ZIP64, as some writers put them there for small files too. */
const longSizes = (view: DataView, entry: Entry, from: number, to: number): Entry => {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let place = at + 4
    const read = (short: number): number => {
      if (short !== elsewhere) return short
      place += 8
      return Number(view.getBigUint64(place - 8, true))
    }
    const [unpacked, packed, offset] = [read(entry.unpacked), read(entry.packed), read(entry.offset)]
    return { ...entry, unpacked, packed, offset }
  }
  return entry
}

const entriesOf = (bytes: Uint8Array, view: DataView, limits: TemplateLimits): readonly Entry[] => {
  const end = endOf(view)
  if (end === -1) throw new TemplateError('not-zip')
  const count = view.getUint16(end + 10, true)
  if (count > limits.parts) throw new TemplateError('too-many-parts', String(limits.parts))
  const words = new TextDecoder()
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== entrySign) throw new TemplateError('broken-zip')
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true))
    const afterName = at + entryLength + (name ?? 0)
    const afterExtra = afterName + (extra ?? 0)
    const entry = {
      name: words.decode(bytes.subarray(at + entryLength, afterName)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    }
    entries.push(longSizes(view, entry, afterName, afterExtra))
    at = afterExtra + (comment ?? 0)
  }
  return entries
}

const join = (pieces: readonly Uint8Array[], length: number): Uint8Array => {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** Unpacks step by step, and stops as soon as more comes out than the part says that it holds. */
const inflated = (packed: Uint8Array, most: number): Uint8Array => {
  const pieces: Uint8Array[] = []
  let length = 0
  const stream = new Inflate((piece) => {
    length += piece.length
    pieces.push(piece)
  })
  for (let at = 0; at < packed.length; at += step) {
    stream.push(packed.subarray(at, at + step), at + step >= packed.length)
    if (length > most) throw new TemplateError('broken-zip')
  }
  return join(pieces, length)
}

/** A ZIP file whose parts are unpacked one by one, when they are asked for. */
export type ZipFile = {
  names: readonly string[]
  /** Null: there is no such part. Upper and lower case are the same, as in all packages. */
  read: (name: string) => Uint8Array | null
}

/**
 * What stays within its limits when it is opened; a fault that the fields themselves show is one in words.
 */
const within = <Result>(work: () => Result): Result => {
  try {
    return work()
  } catch (error) {
    if (error instanceof TemplateError) throw error
    throw new TemplateError('broken-zip')
  }
}

/** Opens a ZIP file by its list of contents, as Office programs do; nothing is unpacked yet. */
export const openZip = (bytes: Uint8Array, limits: TemplateLimits): ZipFile => {
  if (bytes.length > limits.file) throw new TemplateError('too-large', String(limits.file))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = within(() => entriesOf(bytes, view, limits))
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  let all = 0
  const unpack = ({ name, method, flags, packed, unpacked, offset }: Entry): Uint8Array => {
    if (flags % 2 === 1) throw new TemplateError('encrypted')
    if (view.getUint32(offset, true) !== fileSign || (method !== 0 && method !== 8))
      throw new TemplateError('broken-zip')
    const isBomb = unpacked > limits.small && unpacked > packed * limits.ratio
    all += unpacked
    if (isBomb || unpacked > limits.part || all > limits.all)
      throw new TemplateError('unpacks-too-large', name)
    const start = offset + fileLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
    const content = bytes.subarray(start, start + packed)
    const whole = method === 0 ? content : inflated(content, unpacked)
    if (whole.length !== unpacked) throw new TemplateError('broken-zip')
    return whole
  }
  return {
    names: entries.map(({ name }) => name),
    read: (name) => {
      const entry = byName.get(name.toLowerCase())
      return entry ? within(() => unpack(entry)) : null
    },
  }
}

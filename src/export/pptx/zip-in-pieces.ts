import { strToU8, zipSync } from 'fflate'
import { breathe } from '#src/export/breathe.ts'
import { packInPieces, packedAtOnce } from '#src/export/pack-in-pieces.ts'

/** One time for all: the same deck is the same file, byte for byte. ZIP counts from 1980. */
export const zipTime = new Date(1980, 0, 1)

/** Most pictures, and workbooks, are packed already. */
const isPacked = (path: string): boolean => !/\.(?:svg|emf|wmf|bmp|tiff?)$/.test(path)

const endLength = 22

/** A ZIP of one file, and where its directory begins: what stands before that is the file. */
export type ZipEntry = { zip: Uint8Array; directory: number }

const directoryOf = (zip: Uint8Array): number =>
  new DataView(zip.buffer, zip.byteOffset + zip.length - endLength).getUint32(16, true)

/** A large file is packed by pieces, and takes the place of itself in a ZIP that holds it unpacked. */
const largeEntry = async (path: string, file: Uint8Array): Promise<ZipEntry> => {
  const stored = zipSync({ [path]: [file, { level: 0 }] }, { mtime: zipTime })
  const tail = stored.subarray(directoryOf(stored))
  const head = stored.subarray(0, directoryOf(stored) - file.length)
  const packed = await packInPieces(file, 'deflate')
  const { length } = packed
  const directory = head.length + length
  const zip = new Uint8Array(directory + tail.length)
  zip.set(head)
  zip.set(packed, head.length)
  zip.set(tail, directory)
  const view = new DataView(zip.buffer)
  // Deflated, and so long: in front of the file and in the directory (APPNOTE 4.3.7, 4.3.12).
  view.setUint16(8, 8, true)
  view.setUint32(18, length, true)
  view.setUint16(directory + 10, 8, true)
  view.setUint32(directory + 20, length, true)
  return { zip, directory }
}

/** One file of a ZIP, packed; large ones in pieces, between which the page answers. */
export const packEntry = async (path: string, content: string | Uint8Array): Promise<ZipEntry> => {
  await breathe()
  const file = typeof content === 'string' ? strToU8(content) : content
  const isStored = typeof content !== 'string' && isPacked(path)
  if (!isStored && file.length > packedAtOnce) return largeEntry(path, file)
  const zip = zipSync({ [path]: isStored ? [file, { level: 0 }] : file }, { mtime: zipTime })
  return { zip, directory: directoryOf(zip) }
}

/** Packed files as one ZIP: all of them, then all their directories (APPNOTE 4.3.6). */
export const joinEntries = (entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(entries.reduce((sum, { zip }) => sum + zip.length - endLength, endLength))
  const view = new DataView(whole.buffer)
  let at = 0
  const places = entries.map(({ zip, directory }) => {
    whole.set(zip.subarray(0, directory), at)
    at += directory
    return at - directory
  })
  const start = at
  for (const [index, { zip, directory }] of entries.entries()) {
    whole.set(zip.subarray(directory, -endLength), at)
    view.setUint32(at + 42, places[index] ?? 0, true)
    at += zip.length - endLength - directory
  }
  view.setUint32(at, 0x06_05_4b_50, true)
  view.setUint16(at + 8, entries.length, true)
  view.setUint16(at + 10, entries.length, true)
  view.setUint32(at + 12, at - start, true)
  view.setUint32(at + 16, start, true)
  return whole
}

/** Files as one ZIP, each by its path, the same bytes each time, with turns for the page in between. */
export const zipInPieces = async (
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> => {
  const entries: ZipEntry[] = []
  for (const [path, content] of files)
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the page answers in between
    entries.push(await packEntry(path, content))
  return joinEntries(entries)
}

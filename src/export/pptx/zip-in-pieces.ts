import { strToU8, zipSync } from 'fflate'
import { breathe } from '#src/export/breathe.ts'

/** One time for all: the same deck is the same file, byte for byte. ZIP counts from 1980. */
export const zipTime = new Date(1980, 0, 1)

/** Most pictures, and workbooks, are packed already. */
const isPacked = (path: string): boolean => !/\.(?:svg|emf|wmf|bmp|tiff?)$/.test(path)

const endLength = 22

/** A ZIP of one file, and where its directory begins: what stands before that is the file. */
type Entry = { zip: Uint8Array; directory: number }

const entryOf = (path: string, content: string | Uint8Array): Entry => {
  const file = typeof content === 'string' ? strToU8(content) : content
  const isStored = typeof content !== 'string' && isPacked(path)
  const zip = zipSync({ [path]: isStored ? [file, { level: 0 }] : file }, { mtime: zipTime })
  const end = new DataView(zip.buffer, zip.byteOffset + zip.length - endLength)
  return { zip, directory: end.getUint32(16, true) }
}

/**
 * Files as one ZIP, each by its path, the same bytes as if packed in one go, with turns for the page in
 * between: each file is a ZIP by itself, and the whole is all their files, then all their directories
 * (APPNOTE 4.3.6).
 */
export const zipInPieces = async (
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> => {
  const entries: Entry[] = []
  for (const [path, content] of files) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the page answers in between
    await breathe()
    entries.push(entryOf(path, content))
  }
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

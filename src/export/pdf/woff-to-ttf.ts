import { unzlibSync } from 'fflate'
import { ExportError } from '#src/export/export-error.ts'

const woffSignature = 0x774f4646
const woffHeader = 44
const woffEntry = 20
const sfntHeader = 12
const sfntEntry = 16

/** How long a table is with what fills its last word. */
export const padded = (length: number): number => (length + 3) & ~3

/** Numbers that help readers of old to search the directory by halving (OpenType, "Table Directory"). */
const searchNumbers = (tables: number): readonly [range: number, selector: number, shift: number] => {
  const selector = Math.floor(Math.log2(tables))
  const range = 2 ** selector * 16
  return [range, selector, tables * 16 - range]
}

/** A table of a font; the tag is its four letters as one number. */
export type FontTable = { tag: number; checksum: number; content: Uint8Array }

const readTables = (woff: Uint8Array): readonly FontTable[] => {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength)
  if (view.getUint32(0) !== woffSignature) throw new ExportError('font-not-loaded', 'not a WOFF 1 file')
  return Array.from({ length: view.getUint16(12) }, (_, index) => {
    const at = woffHeader + index * woffEntry
    const [tag, start, packed, length, checksum] = [0, 4, 8, 12, 16].map((offset) =>
      view.getUint32(at + offset),
    )
    if (tag === undefined || start === undefined || packed === undefined || checksum === undefined)
      throw new ExportError('font-not-loaded', 'the WOFF directory is cut off')
    const bytes = woff.subarray(start, start + packed)
    // A table that zlib would not have made smaller is stored as it is.
    return { tag, checksum, content: packed === length ? bytes : unzlibSync(bytes) }
  })
}

/** A font file of tables, which come in the order of their tags. */
export const writeSfnt = (flavor: number, tables: readonly FontTable[]): Uint8Array => {
  const start = sfntHeader + tables.length * sfntEntry
  const ttf = new Uint8Array(tables.reduce((total, { content }) => total + padded(content.length), start))
  const view = new DataView(ttf.buffer)
  view.setUint32(0, flavor)
  view.setUint16(4, tables.length)
  for (const [index, number] of searchNumbers(tables.length).entries()) view.setUint16(6 + index * 2, number)
  let at = start
  for (const [index, { tag, checksum, content }] of tables.entries()) {
    const entry = sfntHeader + index * sfntEntry
    view.setUint32(entry, tag)
    view.setUint32(entry + 4, checksum)
    view.setUint32(entry + 8, at)
    view.setUint32(entry + 12, content.length)
    ttf.set(content, at)
    at += padded(content.length)
  }
  return ttf
}

/**
 * The TrueType font inside a WOFF 1 file (W3C, "WOFF File Format 1.0": an sfnt whose tables are packed with
 * zlib). A PDF embeds TrueType; the font's package has only WOFF. Throws `font-not-loaded` for anything else.
 */
export const woffToTtf = (woff: Uint8Array): Uint8Array => {
  if (woff.length < woffHeader) throw new ExportError('font-not-loaded', 'shorter than a WOFF header')
  const tables = readTables(woff)
  return writeSfnt(new DataView(woff.buffer, woff.byteOffset).getUint32(4), tables)
}

import { ExportError } from '#src/export/export-error.ts'

/** What of a TrueType font a writer of PDF needs to know. */
export type TrueType = {
  bytes: Uint8Array
  /** Glyphs by code point (of the basic plane). */
  glyphs: ReadonlyMap<number, number>
  /** How far a glyph moves the pen, in thousandths of the size. */
  advance: (glyph: number) => number
  /** In thousandths of the size, as PDF wants them. */
  ascent: number
  descent: number
  box: readonly number[]
}

/** A table of a font (OpenType, "Table Directory"), by its name; empty where the font lacks it. */
export const fontTable = (ttf: Uint8Array, tag: string): DataView => {
  const view = new DataView(ttf.buffer, ttf.byteOffset, ttf.byteLength)
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + index * 16
    const name = String.fromCodePoint(...ttf.subarray(at, at + 4))
    if (name === tag)
      return new DataView(ttf.buffer, ttf.byteOffset + view.getUint32(at + 8), view.getUint32(at + 12))
  }
  return new DataView(new ArrayBuffer(0))
}

/** Start of the Unicode table of format 4 inside `cmap`; null without it. */
const unicodeTable = (cmap: DataView): number | null => {
  if (cmap.byteLength === 0) return null
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const at = cmap.getUint32(4 + index * 8 + 4)
    if (cmap.getUint16(at) === 4) return at
  }
  return null
}

/**
 * The letters that a TrueType font can draw, as code points of the basic plane, with their glyphs (OpenType,
 * "cmap", format 4). Empty where the font has no such table.
 */
export const lettersOf = (ttf: Uint8Array): ReadonlyMap<number, number> => {
  const letters = new Map<number, number>()
  const view = fontTable(ttf, 'cmap')
  const table = unicodeTable(view)
  if (table === null) return letters
  const segments = view.getUint16(table + 6) / 2
  const [ends, starts] = [table + 14, table + 16 + segments * 2]
  const [deltas, ranges] = [starts + segments * 2, starts + segments * 4]
  for (let segment = 0; segment < segments; segment++) {
    const [first, last] = [view.getUint16(starts + segment * 2), view.getUint16(ends + segment * 2)]
    const delta = view.getUint16(deltas + segment * 2)
    const range = view.getUint16(ranges + segment * 2)
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const found = range === 0 ? code : view.getUint16(ranges + segment * 2 + range + (code - first) * 2)
      const glyph = range === 0 || found !== 0 ? (found + delta) & 0xffff : 0
      if (glyph !== 0) letters.set(code, glyph)
    }
  }
  return letters
}

/** Reads a TrueType font. Throws `font-not-loaded` for one without outlines of its own kind. */
export const readTrueType = (bytes: Uint8Array): TrueType => {
  const [head, hhea, hmtx] = [fontTable(bytes, 'head'), fontTable(bytes, 'hhea'), fontTable(bytes, 'hmtx')]
  if (head.byteLength === 0 || hhea.byteLength === 0 || fontTable(bytes, 'glyf').byteLength === 0)
    throw new ExportError('font-not-loaded', 'not a TrueType font')
  const unit = 1000 / head.getUint16(18)
  const measured = hhea.getUint16(34)
  return {
    bytes,
    glyphs: lettersOf(bytes),
    // From the last one that is measured on all are as wide as it.
    advance: (glyph) => hmtx.getUint16(Math.min(glyph, measured - 1) * 4) * unit,
    ascent: hhea.getInt16(4) * unit,
    descent: hhea.getInt16(6) * unit,
    box: [36, 38, 40, 42].map((at) => head.getInt16(at) * unit),
  }
}

import { type FontTable, padded, writeSfnt } from './woff-to-ttf.ts'
import { fontTable } from './true-type.ts'

/**
 * What a PDF needs of a TrueType font (ISO 32000-1, 9.9); the rest is for text that is still to be laid out.
 */
const needed = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep']

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength)

/** Sum of 32-bit words (OpenType, "Calculating Checksums"). */
const checksum = (bytes: Uint8Array): number => {
  const whole = bytes.length - (bytes.length % 4)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let sum = 0
  for (let at = 0; at < whole; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  for (let at = whole; at < bytes.length; at++)
    sum = (sum + view.getUint8(at) * 2 ** (24 - 8 * (at % 4))) >>> 0
  return sum
}

/** Glyphs that a glyph is put together from (OpenType, "glyf", composite glyphs). */
const partsOf = (glyph: DataView): readonly number[] => {
  const parts: number[] = []
  if (glyph.byteLength === 0 || glyph.getInt16(0) >= 0) return parts
  let at = 10
  for (;;) {
    const flags = glyph.getUint16(at)
    parts.push(glyph.getUint16(at + 2))
    const scale = flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0
    at += 4 + (flags & 0x1 ? 4 : 2) + scale
    if (!(flags & 0x20)) return parts
  }
}

/** Outlines by glyph. */
const outlinesOf = (ttf: Uint8Array) => {
  const [loca, glyf] = [fontTable(ttf, 'loca'), fontTable(ttf, 'glyf')]
  const isLong = fontTable(ttf, 'head').getInt16(50) === 1
  const start = (glyph: number): number =>
    isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2
  return {
    count: fontTable(ttf, 'maxp').getUint16(4),
    outline: (glyph: number): DataView =>
      new DataView(glyf.buffer, glyf.byteOffset + start(glyph), start(glyph + 1) - start(glyph)),
  }
}

/**
 * A TrueType font with the outlines of the given glyphs only, and of what they are put together from. Glyphs
 * keep their numbers: the others are there, but empty.
 */
export const subsetFont = (ttf: Uint8Array, glyphs: Iterable<number>): Uint8Array => {
  const { count, outline } = outlinesOf(ttf)
  // What is drawn for a letter that a font lacks has to be there always.
  const kept = new Set([0, ...glyphs])
  for (const glyph of kept) for (const part of partsOf(outline(glyph))) kept.add(part)
  const starts = new DataView(new ArrayBuffer((count + 1) * 4))
  const glyf = new Uint8Array(fontTable(ttf, 'glyf').byteLength + 4 * kept.size)
  let end = 0
  for (let glyph = 0; glyph < count; glyph++) {
    if (kept.has(glyph)) {
      const bytes = bytesOf(outline(glyph))
      glyf.set(bytes, end)
      end += padded(bytes.length)
    }
    starts.setUint32((glyph + 1) * 4, end)
  }
  const head = bytesOf(fontTable(ttf, 'head')).slice()
  const headView = new DataView(head.buffer)
  headView.setUint32(8, 0)
  headView.setInt16(50, 1)
  const contents: Readonly<Record<string, Uint8Array>> = {
    glyf: glyf.subarray(0, end),
    loca: bytesOf(starts),
    head,
  }
  const tables = needed.flatMap((name): FontTable[] => {
    const content = contents[name] ?? bytesOf(fontTable(ttf, name))
    const tag = checksum(new TextEncoder().encode(name))
    return content.length === 0 ? [] : [{ tag, checksum: checksum(content), content }]
  })
  const whole = writeSfnt(0x00010000, tables)
  const place = fontTable(whole, 'head')
  place.setUint32(8, (0xb1b0afba - checksum(whole) + 2 ** 32) % 2 ** 32)
  return whole
}

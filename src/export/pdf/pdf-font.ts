import { type PdfObjects, type Ref, refTo } from './pdf-objects.ts'
import { number, operands } from './pdf-text.ts'
import { subsetFont } from './subset-font.ts'
import { readTrueType } from './true-type.ts'

const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0')

/** A byte of a string (ISO 32000-1, 7.3.4.2): shorter by half than its digits, before and after packing. */
const byte = (value: number): string => {
  if (value === 10) return String.raw`\n`
  if (value === 13) return String.raw`\r`
  const letter = String.fromCodePoint(value)
  return '\\()'.includes(letter) ? `\\${letter}` : letter
}

/** Six letters that tell this choice of glyphs from another of the same font (ISO 32000-1, 9.6.4). */
const tagOf = (glyphs: readonly number[]): string => {
  let sum = 7
  for (const glyph of glyphs) sum = (sum * 31 + glyph) % 26 ** 6
  return Array.from({ length: 6 }, (_, place) =>
    String.fromCodePoint(65 + (Math.floor(sum / 26 ** place) % 26)),
  ).join('')
}

/** As many pairs as a block of a table of letters may hold. */
const perBlock = 100

/** From glyphs back to letters, so that the text can be searched, copied and read out. */
const toUnicode = (pairs: readonly (readonly [glyph: number, code: number])[]): string => {
  let blocks = ''
  for (let first = 0; first < pairs.length; first += perBlock) {
    const some = pairs.slice(first, first + perBlock)
    const lines = some.map(([glyph, code]) => `<${hex(glyph)}> <${hex(code)}>\n`)
    blocks += `${some.length} beginbfchar\n${lines.join('')}endbfchar\n`
  }
  return (
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n' +
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n' +
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n' +
    `${blocks}endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend`
  )
}

/** A font of a PDF: what is written with it is what is embedded of it. */
export type PdfFont = {
  /** The glyphs of a text, as an operator shows them. */
  encode: (text: string) => string
  /** Width of a text of size 1. */
  width: (text: string) => number
  /** Writes the font, if anything is written with it. */
  put: (objects: PdfObjects) => Ref | null
}

export const pdfFont = (ttf: Uint8Array, name: string): PdfFont => {
  const font = readTrueType(ttf)
  /** The letters written, by glyph; two spaces are one glyph, which is then the plain one. */
  const used = new Map<number, number>()
  const glyphOf = (letter: string): number => font.glyphs.get(letter.codePointAt(0) ?? 0) ?? 0
  /** The letters written, as bytes of a string. */
  const encoded = new Map<string, string>()
  const encodeLetter = (letter: string): string => {
    const glyph = glyphOf(letter)
    used.set(glyph, Math.min(letter.codePointAt(0) ?? 0, used.get(glyph) ?? 0xffff))
    const shown = byte(glyph >> 8) + byte(glyph & 0xff)
    encoded.set(letter, shown)
    return shown
  }
  const put = (objects: PdfObjects): Ref => {
    const pairs = [...used].toSorted(([a], [b]) => a - b)
    const glyphs = pairs.map(([glyph]) => glyph)
    const fullName = `/${tagOf(glyphs)}+${name}`
    const file = subsetFont(ttf, glyphs)
    const [ascent, descent] = [number(font.ascent), number(font.descent)]
    const descriptor = objects.put(
      `<</Type/FontDescriptor/FontName${fullName}/Flags 4/FontBBox[${operands(...font.box)}]` +
        `/ItalicAngle 0/Ascent ${ascent}/Descent ${descent}/CapHeight ${ascent}/StemV 80` +
        `/FontFile2 ${refTo(objects.putStream(file, { entries: `/Length1 ${file.length}` }))}>>`,
    )
    const widths = glyphs.map((glyph) => `${glyph}[${number(font.advance(glyph))}]`).join('')
    const descendant = objects.put(
      `<</Type/Font/Subtype/CIDFontType2/BaseFont${fullName}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
        `/CIDToGIDMap/Identity/FontDescriptor ${refTo(descriptor)}/W[${widths}]>>`,
    )
    return objects.put(
      `<</Type/Font/Subtype/Type0/BaseFont${fullName}/Encoding/Identity-H/DescendantFonts[${refTo(descendant)}]` +
        `/ToUnicode ${refTo(objects.putStream(toUnicode(pairs)))}>>`,
    )
  }
  return {
    encode: (text) => {
      let shown = ''
      for (const letter of text) shown += encoded.get(letter) ?? encodeLetter(letter)
      return `(${shown})`
    },
    width: (text) => {
      let wide = 0
      for (const letter of text) wide += font.advance(glyphOf(letter))
      return wide / 1000
    },
    put: (objects) => (used.size === 0 ? null : put(objects)),
  }
}

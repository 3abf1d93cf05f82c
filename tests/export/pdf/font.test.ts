import { describe, expect, it } from 'vitest'
import { drawableWith } from '#src/export/pdf/drawable-text.ts'
import { lettersOf } from '#src/export/pdf/true-type.ts'
import { woffToTtf } from '#src/export/pdf/woff-to-ttf.ts'
import { textWidth } from '#src/draw/text-width.ts'
import { fonts, regularWoff } from './fonts.ts'

/** Sum of the 32-bit words of a table, as its directory states it (OpenType, "Calculating checksums"). */
const checksum = (view: DataView, start: number, length: number): number => {
  let sum = 0
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

describe('woffToTtf', () => {
  it('gives a TrueType font whose tables have their checksums', () => {
    const view = new DataView(fonts.regular.buffer)
    expect(view.getUint32(0)).toBe(0x00010000)
    const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16)
    expect(tables.length).toBeGreaterThan(9)
    // The checksum of `head` leaves out a field of its own, so it is not compared.
    const others = tables.filter((at) => view.getUint32(at) !== 0x68656164)
    expect(others.map((at) => checksum(view, view.getUint32(at + 8), view.getUint32(at + 12)))).toEqual(
      others.map((at) => view.getUint32(at + 4)),
    )
  })

  it('refuses what is no WOFF, and one that is cut off', () => {
    expect(() => woffToTtf(new Uint8Array(100))).toThrow('font-not-loaded: not a WOFF 1 file')
    expect(() => woffToTtf(regularWoff.subarray(0, 20))).toThrow('font-not-loaded')
  })
})

describe('lettersOf', () => {
  const letters = lettersOf(fonts.regular)

  it('knows what the font can draw', () => {
    expect(Array.from('aé«»’œ–\u00a0').filter((letter) => !letters.has(letter.codePointAt(0) ?? 0))).toEqual(
      [],
    )
    expect(Array.from('\u202f第').filter((letter) => letters.has(letter.codePointAt(0) ?? 0))).toEqual([])
  })
})

describe('drawableWith', () => {
  it('keeps what can be drawn, widens narrow spaces, and remembers what it had to replace', () => {
    const { drawable, missing } = drawableWith(lettersOf(fonts.regular))
    expect(drawable('« à 1\u202f800 »')).toBe('« à 1\u00a0800 »')
    expect(missing()).toEqual([])
    expect(drawable('Ōta 第第')).toBe('Ota ��')
    expect(missing()).toEqual(['第'])
  })
})

describe('the table of letter widths', () => {
  it('is that of the font: units per em 1000, width of "m" 935', () => {
    expect(new DataView(fonts.regular.buffer).getUint16(18 + headOf(fonts.regular))).toBe(1000)
    expect(textWidth('m', 1000)).toBe(935)
  })
})

/** Where the table `head` starts. */
function headOf(ttf: Uint8Array): number {
  const view = new DataView(ttf.buffer)
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16)
  return view.getUint32((tables.find((at) => view.getUint32(at) === 0x68656164) ?? 0) + 8)
}

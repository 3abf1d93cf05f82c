import { describe, expect, it } from 'vitest'
import { pathOperators } from '#src/export/pdf/path-data.ts'
import { subsetFont } from '#src/export/pdf/subset-font.ts'
import { readSvg, svgMarkup } from '#src/export/pdf/svg-tree.ts'
import { readTrueType, fontTable } from '#src/export/pdf/true-type.ts'
import { fonts } from './fonts.ts'

describe('pathOperators', () => {
  it('goes on from where it is, by capital letters from the corner', () => {
    expect(pathOperators('M10 20l5 5 5-5h10V0zl1 1')).toBe(
      ['10 20 m', '15 25 l', '20 20 l', '30 20 l', '30 0 l', 'h', '11 21 l'].join('\n'),
    )
  })

  it.each([
    [
      'an outline of two rings',
      'M0 20L-3.5 0.25L10 -0.1ZM5 5L1 2Z',
      '0 20 m\n-3.5 0.25 l\n10 -0.1 l\nh\n5 5 m\n1 2 l\nh',
    ],
    ['numbers that are longer than they need be', 'M-0 1.50L1.005 2.0Z', '0 1.5 m\n1 2 l\nh'],
    ['a dot', 'M1 2Z', '1 2 m\nh'],
    ['nothing', '', ''],
  ])('draws %s', (_, data, operators) => {
    expect(pathOperators(data)).toBe(operators)
  })

  it('draws a half circle as two curves that end where it ends', () => {
    const lines = pathOperators('M0 10a10 10 0 0 1 20 0').split('\n')
    expect(lines).toEqual(['0 10 m', '0 4.48 4.48 0 10 0 c', '15.52 0 20 4.48 20 10 c'])
  })

  it('goes the other way round, or the long way, as it is told', () => {
    expect(pathOperators('M0 10a10 10 0 0 0 20 0')).toContain('10 20 c')
    expect(pathOperators('M10 0A10 10 0 1 1 0 10').split('\n').length).toBe(4)
    expect(pathOperators('M10 0A10 10 0 0 0 0 10').split('\n').length).toBe(2)
  })

  it('makes radii that do not reach as large as they have to be', () => {
    expect(pathOperators('M0 0A1 1 0 0 1 20 0')).toBe(pathOperators('M0 0A10 10 0 0 1 20 0'))
  })
})

describe('readSvg', () => {
  it('gives back what it has read', () => {
    const markup = '<svg width="1"><text x="2">A &lt; B &amp; “c”</text><g></g></svg>'
    expect(svgMarkup(readSvg(markup))).toBe(markup)
    expect(readSvg('<svg><text>&#233;&#xE9;&apos;</text></svg>').children[0]?.text).toBe("éé'")
  })

  it.each([
    '',
    'words',
    '<svg><g></svg>',
    '<svg></g></svg>',
    '<svg/><svg/>',
    '<g/>',
    '<svg><g x=1/></svg>',
    '<svg><g',
  ])('refuses %j', (markup) => {
    expect(() => readSvg(markup)).toThrow('graphic-not-read')
  })
})

/** Outlines by glyph, read anew. */
const outlines = (ttf: Uint8Array) => {
  const [loca, glyf, head] = [fontTable(ttf, 'loca'), fontTable(ttf, 'glyf'), fontTable(ttf, 'head')]
  const isLong = head.getInt16(50) === 1
  const at = (glyph: number) => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2)
  return (glyph: number) =>
    new Uint8Array(glyf.buffer, glyf.byteOffset + at(glyph), at(glyph + 1) - at(glyph))
}

describe('subsetFont', () => {
  const whole = readTrueType(fonts.regular)
  const glyphs = Array.from('Aé', (letter) => whole.glyphs.get(letter.codePointAt(0) ?? 0) ?? 0)
  const subset = subsetFont(fonts.regular, glyphs)

  it('has the outlines that are asked for, with what they are made from, and no others', () => {
    const [before, after] = [outlines(fonts.regular), outlines(subset)]
    for (const glyph of glyphs) {
      const outline = before(glyph)
      expect(outline.length).toBeGreaterThan(0)
      expect(after(glyph).subarray(0, outline.length)).toEqual(outline)
    }
    const count = fontTable(fonts.regular, 'maxp').getUint16(4)
    const kept = Array.from({ length: count }, (_, glyph) => glyph).filter((glyph) => after(glyph).length > 0)
    // What stands for a missing letter, A, é, and the e and the accent that é is made from.
    expect(kept.length).toBe(5)
    expect(kept).toContain(whole.glyphs.get(0x65))
    expect(subset.length).toBeLessThan(fonts.regular.length / 4)
  })

  it('keeps the widths, and adds up as a font has to', () => {
    const view = new DataView(subset.buffer)
    let sum = 0
    for (let at = 0; at < subset.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
    expect(sum).toBe(0xb1b0afba)
    expect(new Uint8Array(fontTable(subset, 'hmtx').buffer, fontTable(subset, 'hmtx').byteOffset, 8)).toEqual(
      new Uint8Array(fontTable(fonts.regular, 'hmtx').buffer, fontTable(fonts.regular, 'hmtx').byteOffset, 8),
    )
    expect(whole.advance(whole.glyphs.get(0x6d) ?? 0)).toBe(935)
  })
})

import { expect, it } from 'vitest'
import { crc32, deflateSync } from 'node:zlib'
import { withDensity } from '#src/export/svg/png-density.ts'

const chunk = (type: string, content: Uint8Array): Buffer => {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(typed))
  return Buffer.concat([length, typed, sum])
}

/** A PNG of one grey pixel, with further chunks before its content. */
const onePixel = (...more: Buffer[]): Uint8Array =>
  Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    ...more,
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', Buffer.alloc(0)),
  ])

/** As a program reads it: the chunks in their order, each with a check sum that holds. */
const read = (bytes: Uint8Array) => {
  const png = Buffer.from(bytes)
  const chunks: { type: string; content: Buffer }[] = []
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    const typed = png.subarray(at + 4, at + 8 + length)
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(typed))
    chunks.push({ type: typed.toString('latin1', 0, 4), content: typed.subarray(4) })
    at += 12 + length
  }
  return chunks
}

it.each([
  [96, 3780],
  [192, 7559],
  [384, 15_118],
])('a picture of %i dots an inch says how many there are to a metre, before its content', (dpi, metre) => {
  const chunks = read(withDensity(onePixel(), dpi))
  expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND'])
  const { content } = chunks[1] ?? { content: Buffer.alloc(9) }
  expect([content.readUInt32BE(0), content.readUInt32BE(4), content[8]]).toEqual([metre, metre, 1])
})

it('takes the place of what a browser said, and leaves every other byte', () => {
  const [own, text] = [
    chunk('pHYs', Buffer.from([0, 0, 11, 19, 0, 0, 11, 19, 1])),
    chunk('tEXt', Buffer.from('a\0b')),
  ]
  expect(withDensity(onePixel(own, text), 96)).toEqual(withDensity(onePixel(text), 96))
  expect(read(withDensity(onePixel(text), 96)).map(({ type }) => type)).toEqual([
    'IHDR',
    'pHYs',
    'tEXt',
    'IDAT',
    'IEND',
  ])
})

it('leaves what is no PNG as it is', () => {
  expect([...withDensity(new Uint8Array([1, 2, 3]), 96)]).toEqual([1, 2, 3])
})

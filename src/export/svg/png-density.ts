/** What every PNG begins with. */
const signature = [137, 80, 78, 71, 13, 10, 26, 10]

const inchesInMetre = 1 / 0.0254

/** The check sum of a chunk as PNG has it (CRC-32 of its type and its content). */
const checkSum = (bytes: Uint8Array): number => {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}

/** The chunk that says how many pixels there are to a metre, both ways. */
const densityChunk = (dotsPerInch: number): Uint8Array => {
  const chunk = new Uint8Array(21)
  const view = new DataView(chunk.buffer)
  const dots = Math.round(dotsPerInch * inchesInMetre)
  view.setUint32(0, 9)
  chunk.set(new TextEncoder().encode('pHYs'), 4)
  view.setUint32(8, dots)
  view.setUint32(12, dots)
  view.setUint8(16, 1)
  view.setUint32(17, checkSum(chunk.subarray(4, 17)))
  return chunk
}

/** Its chunks: length, type, content, check sum. */
const chunksOf = (png: Uint8Array): readonly { type: string; bytes: Uint8Array }[] => {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const chunks: { type: string; bytes: Uint8Array }[] = []
  let from = signature.length
  while (from + 12 <= png.length) {
    const to = from + 12 + view.getUint32(from)
    const type = new TextDecoder('latin1').decode(png.subarray(from + 4, from + 8))
    chunks.push({ type, bytes: png.subarray(from, to) })
    from = to
  }
  return chunks
}

/** A unit of an SVG is a pixel of CSS: twice the pixels make a picture sharper, not larger. */
export const unitsInInch = 96

/**
 * The same PNG with its physical size: without it programs take a picture of twice the pixels for one of
 * twice the size. What a browser says of it gives way. What is no PNG stays as it is.
 */
export const withDensity = (png: Uint8Array, dotsPerInch: number): Uint8Array<ArrayBuffer> => {
  if (signature.some((byte, place) => png[place] !== byte)) return new Uint8Array(png)
  const [size, ...others] = chunksOf(png).filter(({ type }) => type !== 'pHYs')
  if (!size) return new Uint8Array(png)
  const parts = [
    new Uint8Array(signature),
    size.bytes,
    densityChunk(dotsPerInch),
    ...others.map(({ bytes }) => bytes),
  ]
  const sized = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let place = 0
  for (const part of parts) {
    sized.set(part, place)
    place += part.length
  }
  return sized
}

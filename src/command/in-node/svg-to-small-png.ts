import { crc32, deflateSync } from 'node:zlib'
import { drawSvg } from './svg-to-png.ts'

/** As many as a PNG with a palette can have. */
const mostColours = 256

type Colour = { red: number; green: number; blue: number }

/** Of a pixel as the renderer lays it down: red, green, blue; nothing is seen through it. */
const colourOf = (pixel: number): Colour => ({
  red: pixel & 255,
  green: (pixel >> 8) & 255,
  blue: (pixel >> 16) & 255,
})

const distance = (one: Colour, other: Colour): number =>
  (one.red - other.red) ** 2 + (one.green - other.green) ** 2 + (one.blue - other.blue) ** 2

const nearest = (colour: Colour, palette: readonly Colour[]): number => {
  let [found, least] = [0, Infinity]
  for (const [index, other] of palette.entries()) {
    const apart = distance(colour, other)
    if (apart < least) [found, least] = [index, apart]
  }
  return found
}

/** Pixels in runs of one colour, which most of a picture is. */
const eachRun = (pixels: Uint32Array, see: (pixel: number, from: number, to: number) => void): void => {
  let from = 0
  while (from < pixels.length) {
    const pixel = pixels[from] ?? 0
    let to = from + 1
    while (pixels[to] === pixel) to += 1
    see(pixel, from, to)
    from = to
  }
}

/** The colours that most pixels have, and for each pixel which of them is nearest. */
const reduce = (bytes: Uint8Array): { palette: readonly Colour[]; places: Uint8Array } => {
  const pixels = new Uint32Array(bytes.slice().buffer)
  const counts = new Map<number, number>()
  eachRun(pixels, (pixel, from, to) => counts.set(pixel, (counts.get(pixel) ?? 0) + to - from))
  const palette = [...counts]
    .toSorted(([one, often], [other, oftener]) => oftener - often || one - other)
    .slice(0, mostColours)
    .map(([pixel]) => colourOf(pixel))
  const placeOf = new Map([...counts.keys()].map((pixel) => [pixel, nearest(colourOf(pixel), palette)]))
  const places = new Uint8Array(pixels.length)
  eachRun(pixels, (pixel, from, to) => places.fill(placeOf.get(pixel) ?? 0, from, to))
  return { palette, places }
}

const chunk = (type: string, content: Uint8Array): Buffer => {
  const head = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(head))
  return Buffer.concat([length, head, sum])
}

const writePng = (width: number, height: number, { palette, places }: ReturnType<typeof reduce>): Buffer => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Eight bits for each pixel, which are a place in the palette.
  head.set([8, 3, 0, 0, 0], 8)
  // Each row begins with how it is filtered: not at all.
  const rows = new Uint8Array((width + 1) * height)
  for (let row = 0; row < height; row += 1)
    rows.set(places.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(palette.flatMap(({ red, green, blue }) => [red, green, blue]))),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ])
}

/**
 * An SVG as a PNG of 256 colours, a third as large as one of all: for pictures that come with a message.
 * Nothing is seen through it.
 */
export const svgToSmallPng = (svg: string): Promise<Uint8Array> =>
  drawSvg(svg, 1, '#ffffff', ({ width, height, pixels }) => writePng(width, height, reduce(pixels)))

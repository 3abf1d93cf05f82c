import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { zipInPieces, zipTime } from '#src/export/pptx/zip-in-pieces.ts'

const picture = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)
const texts = Array.from({ length: 40 }, (_, index) => [
  `ppt/é/${index}.xml`,
  `<a>${index}</a>`.repeat(index),
])

type Told = { method: number; sum: number; packed: number; whole: number }

/** What stands in front of a file, or from two bytes on in its line of the directory (APPNOTE 4.3.7, 4.3.12). */
const toldAt = (zip: Buffer, at: number): Told => ({
  method: zip.readUInt16LE(at + 8),
  sum: zip.readUInt32LE(at + 14),
  packed: zip.readUInt32LE(at + 18),
  whole: zip.readUInt32LE(at + 22),
})

/** As readers see a ZIP that is still coming: each file follows on the one before. */
const fromTheFront = (zip: Buffer): readonly Told[] => {
  const found: Told[] = []
  for (let at = 0; zip.readUInt32LE(at) === 0x04_03_4b_50;) {
    const told = toldAt(zip, at)
    found.push(told)
    at += 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28) + told.packed
  }
  return found
}

/** As all other readers see it. */
const byDirectory = (zip: Buffer): readonly Told[] => {
  const found: Told[] = []
  for (let at = zip.readUInt32LE(zip.length - 6); zip.readUInt32LE(at) === 0x02_01_4b_50;) {
    found.push(toldAt(zip, at + 2))
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return found
}

it('is the same bytes as a ZIP packed in one go, with pictures stored as they are', async () => {
  const drawing = strToU8(`<svg>${'<path/>'.repeat(300)}</svg>`)
  const files = new Map<string, string | Uint8Array>([
    ...texts.map(([path = '', text = '']) => [path, text] as const),
    ['media/one.png', picture],
    ['media/one.svg', drawing],
  ])
  const inOneGo = zipSync(
    {
      ...Object.fromEntries(texts.map(([path = '', text = '']) => [path, strToU8(text)])),
      'media/one.png': [picture, { level: 0 }],
      'media/one.svg': drawing,
    },
    { mtime: zipTime },
  )
  expect(await zipInPieces(files)).toEqual(inOneGo)
})

it('packs a large file by pieces, about as small, and says so where a ZIP says it', async () => {
  const drawing = Array.from({ length: 9000 }, (_, index) => `<path d="M${index},${(index * 31) % 997}é"/>`)
  const files = new Map<string, string | Uint8Array>([
    ['before.xml', '<a/>'],
    ['large.svg', drawing.join('')],
    ['after.xml', '<b/>'],
  ])
  const zip = await zipInPieces(files)
  const inOneGo = zipSync(Object.fromEntries([...files].map(([path, text]) => [path, strToU8(String(text))])))
  expect(zip.length / inOneGo.length).toBeCloseTo(1, 1)
  const opened = unzipSync(zip)
  expect(Object.keys(opened)).toEqual([...files.keys()])
  for (const [path, text] of files) expect(Buffer.from(opened[path] ?? '').toString()).toBe(text)
  expect(fromTheFront(Buffer.from(zip))).toEqual(byDirectory(Buffer.from(zip)))
  expect(fromTheFront(Buffer.from(zip)).map(({ method }) => method)).toEqual([8, 8, 8])
})

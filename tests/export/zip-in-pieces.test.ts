import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { zipInPieces, zipTime } from '#src/export/pptx/zip-in-pieces.ts'

it('is the same bytes as a ZIP packed in one go, with pictures stored as they are', async () => {
  const picture = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)
  const drawing = strToU8(`<svg>${'<path/>'.repeat(300)}</svg>`)
  const texts = Array.from({ length: 40 }, (_, index) => [
    `ppt/é/${index}.xml`,
    `<a>${index}</a>`.repeat(index),
  ])
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

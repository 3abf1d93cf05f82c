import { inflateRawSync, inflateSync } from 'node:zlib'
import { zlibSync } from 'fflate'
import { expect, it } from 'vitest'
import { packInPieces } from '#src/export/pack-in-pieces.ts'

const large = Buffer.from(Array.from({ length: 30_000 }, (_, index) => `${index * 31} l\n`).join(''))

it('packs what is large by pieces, so that zlib itself reads it back', async () => {
  const [raw, wrapped] = await Promise.all([packInPieces(large, 'deflate'), packInPieces(large, 'zlib')])
  expect(inflateRawSync(raw).equals(large)).toBe(true)
  expect(inflateSync(wrapped).equals(large)).toBe(true)
  expect(wrapped.length / zlibSync(large).length).toBeCloseTo(1, 1)
})

it('packs what is small, and nothing at all, as in one go', async () => {
  for (const small of [large.subarray(0, 500), new Uint8Array()])
    // oxlint-disable-next-line no-await-in-loop
    expect(await packInPieces(small, 'zlib')).toEqual(zlibSync(small))
})

import { Deflate, Zlib, deflateSync, zlibSync } from 'fflate'
import { breathe } from './breathe.ts'

/** How much is packed in one go, in bytes. What is smaller is as fflate packs it whole. */
export const packedAtOnce = 32 * 1024

const packers = {
  deflate: { whole: deflateSync, Pieces: Deflate },
  zlib: { whole: zlibSync, Pieces: Zlib },
} as const

/**
 * Bytes packed (RFC 1951, or RFC 1950 around it), with turns for the page in between; the same bytes each
 * time.
 */
export const packInPieces = async (bytes: Uint8Array, kind: keyof typeof packers): Promise<Uint8Array> => {
  const { whole, Pieces } = packers[kind]
  await breathe()
  if (bytes.length <= packedAtOnce) return whole(bytes)
  const chunks: Uint8Array[] = []
  const packer = new Pieces((chunk) => chunks.push(chunk))
  for (let at = 0; at < bytes.length; at += packedAtOnce) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the page answers in between
    await breathe()
    packer.push(bytes.subarray(at, at + packedAtOnce), at + packedAtOnce >= bytes.length)
  }
  const packed = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    packed.set(chunk, at)
    at += chunk.length
  }
  return packed
}

import { sha256 as hash } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { breathe } from './breathe.ts'

// crypto.subtle is only there where the page came by https or from this computer; a hash must be anywhere.

/** As many bytes as are hashed in one go: a few milliseconds of a slow processor. */
const atOnce = 2 ** 15

/** The SHA-256 of `bytes` in hexadecimal digits (FIPS 180-4), in pieces, so that the page answers. */
export const sha256 = async (bytes: Uint8Array): Promise<string> => {
  const state = hash.create()
  const takeFrom = async (start: number): Promise<void> => {
    if (start >= bytes.length) return
    state.update(bytes.subarray(start, start + atOnce))
    await breathe()
    await takeFrom(start + atOnce)
  }
  await takeFrom(0)
  return bytesToHex(state.digest())
}

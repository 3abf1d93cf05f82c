import { breathe } from './breathe.ts'

// crypto.subtle is only there where the page came by https or from this computer; a hash must be anywhere.

/** The first 32 bits of the fractional parts of a root of the first primes (FIPS 180-4, 4.2.2 and 5.3.3). */
const rootBits = (root: (prime: number) => number, count: number): Uint32Array => {
  const primes: number[] = []
  for (let candidate = 2; primes.length < count; candidate += 1)
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate)
  return Uint32Array.from(primes, (prime) => (root(prime) % 1) * 2 ** 32)
}

const constants = rootBits(Math.cbrt, 64)
const start = rootBits(Math.sqrt, 8)

const blockLength = 64

/** As many blocks as are hashed in one go: about a millisecond of a slow processor. */
const blocksAtOnce = 512

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

const at = (words: Uint32Array, index: number): number => words[index] ?? 0

const takeBlock = (state: Uint32Array, view: DataView, offset: number, words: Uint32Array): void => {
  for (let i = 0; i < 16; i += 1) words[i] = view.getUint32(offset + i * 4)
  for (let i = 16; i < 64; i += 1) {
    const [early, late] = [at(words, i - 15), at(words, i - 2)]
    const low = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
    const high = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
    words[i] = at(words, i - 16) + low + at(words, i - 7) + high
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < 64; i += 1) {
    const choice = (e & f) ^ (~e & g)
    const sum = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const one = (h + sum + choice + at(constants, i) + at(words, i)) | 0
    const most = (a & b) ^ (a & c) ^ (b & c)
    const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = at(state, i) + word
}

/** The last bytes with what FIPS 180-4, 5.1.1 puts behind them: a bit, and the length in bits. */
const padded = (rest: Uint8Array, length: number): Uint8Array => {
  const end = new Uint8Array(rest.length + 9 > blockLength ? 2 * blockLength : blockLength)
  end.set(rest)
  end[rest.length] = 0x80
  const view = new DataView(end.buffer)
  view.setUint32(end.length - 8, Math.floor(length / 2 ** 29))
  view.setUint32(end.length - 4, length * 8)
  return end
}

/** SHA-256 of bytes in hexadecimal digits, with turns for the page in between. */
export const sha256 = async (bytes: Uint8Array): Promise<string> => {
  const state = Uint32Array.from(start)
  const words = new Uint32Array(64)
  const whole = bytes.length - (bytes.length % blockLength)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let offset = 0; offset < whole; offset += blockLength) {
    // oxlint-disable-next-line no-await-in-loop -- so that the page answers in between
    if (offset % (blocksAtOnce * blockLength) === 0) await breathe()
    takeBlock(state, view, offset, words)
  }
  const end = padded(bytes.subarray(whole), bytes.length)
  const endView = new DataView(end.buffer)
  for (let offset = 0; offset < end.length; offset += blockLength) takeBlock(state, endView, offset, words)
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('')
}

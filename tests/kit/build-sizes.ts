import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { firstViewFiles } from './first-view.ts'

/** What a file of the build weighs, in bytes. */
export type Size = { path: string; raw: number; gzip: number; brotli: number }

// Fonts are compressed already and are sent as they are.
const isCompressed = (path: string): boolean => /\.(woff2?|png|jpg)$/u.test(path)

const weigh = (path: string, content: Buffer, brotli: boolean): Size => {
  const raw = content.length
  if (isCompressed(path)) return { path, raw, gzip: raw, brotli: raw }
  return {
    path,
    raw,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotli ? brotliCompressSync(content).length : 0,
  }
}

/** Weighs a file of a build by its path in the folder, once; `brotli` is 0 where it is not asked for. */
export const measureIn = (dist: string, { brotli = true } = {}): ((path: string) => Size) => {
  const known = new Map<string, Size>()
  return (path) => {
    const size = known.get(path) ?? weigh(path, readFileSync(join(dist, path)), brotli)
    known.set(path, size)
    return size
  }
}

/** Several sizes as one, under a name. */
export const sumSizes = (path: string, sizes: readonly Size[]): Size => ({
  path,
  raw: sizes.reduce((total, { raw }) => total + raw, 0),
  gzip: sizes.reduce((total, { gzip }) => total + gzip, 0),
  brotli: sizes.reduce((total, { brotli }) => total + brotli, 0),
})

/** The sizes of what a first visit in English loads and of everything in the build. */
export const buildSizes = (dist: string): { firstView: readonly Size[]; everything: readonly Size[] } => ({
  firstView: firstViewFiles(dist, 'en').map(measureIn(dist)),
  everything: readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
    .map(measureIn(dist)),
})

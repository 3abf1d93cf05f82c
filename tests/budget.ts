import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { firstViewFiles } from './first-view.ts'

// Prints what the build in dist/ weighs and fails if the first view is too heavy (design.md, "Speed and size to hold").
// gzip counts: every host has it, not every host has brotli. 1 kB is 1,000 bytes.
const dist = 'dist'
const budget = 250_000

type Size = { path: string; raw: number; gzip: number; brotli: number }

// Fonts are compressed already and are sent as they are.
const isCompressed = (path: string): boolean => /\.(woff2?|png|jpg)$/u.test(path)

const measure = (path: string): Size => {
  const content = readFileSync(join(dist, path))
  const raw = content.length
  if (isCompressed(path)) return { path, raw, gzip: raw, brotli: raw }
  return {
    path,
    raw,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content).length,
  }
}

const sum = (path: string, sizes: readonly Size[]): Size => ({
  path,
  raw: sizes.reduce((total, { raw }) => total + raw, 0),
  gzip: sizes.reduce((total, { gzip }) => total + gzip, 0),
  brotli: sizes.reduce((total, { brotli }) => total + brotli, 0),
})

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(9)

const print = ({ path, raw, gzip, brotli }: Size): void =>
  console.log(`${kilobytes(raw)}${kilobytes(gzip)}${kilobytes(brotli)}  ${path}`)

const firstView = firstViewFiles(dist)
  .map(measure)
  .toSorted((one, other) => other.gzip - one.gzip)
const everything = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => measure(join(entry.parentPath, entry.name).slice(dist.length + 1)))

console.log('   raw kB     gzip   brotli')
for (const size of firstView) print(size)
const total = sum(`first view, of ${budget / 1000} kB`, firstView)
print(total)
print(sum('the whole build', everything))
if (total.gzip > budget) {
  console.log(`The first view is ${((total.gzip - budget) / 1000).toFixed(1)} kB over its budget (gzip).`)
  process.exitCode = 1
}

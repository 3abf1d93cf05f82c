import { type Size, buildSizes, sumSizes } from './build-sizes.ts'

// Prints what the build in dist/ weighs and fails if the first view is too heavy (design.md, "Speed and size to hold").
// gzip counts: every host has it, not every host has brotli. 1 kB is 1,000 bytes.
const budget = 250_000

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(9)

const print = ({ path, raw, gzip, brotli }: Size): void =>
  console.log(`${kilobytes(raw)}${kilobytes(gzip)}${kilobytes(brotli)}  ${path}`)

const { firstView, everything } = buildSizes('dist')

console.log('   raw kB     gzip   brotli')
for (const size of firstView.toSorted((one, other) => other.gzip - one.gzip)) print(size)
const total = sumSizes(`first view, of ${budget / 1000} kB`, firstView)
print(total)
print(sumSizes('the whole build', everything))
if (total.gzip > budget) {
  console.log(`The first view is ${((total.gzip - budget) / 1000).toFixed(1)} kB over its budget (gzip).`)
  process.exitCode = 1
}

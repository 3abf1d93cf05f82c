import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { missionIds } from '#src/build/missions.ts'
import { languageCodes } from '#src/schema/languages.ts'
import { type Size, measureIn, sumSizes } from '#tests/kit/build-sizes.ts'
import { firstViewFiles } from '#tests/kit/first-view.ts'

// Prints what the build in dist/ weighs, part by part, and fails if the first view or a chunk is over its budget
// (src/decisions/0025-small.md). gzip counts: every host has it, not every host has brotli. 1 kB is 1,000 bytes.
const dist = 'dist'

/** Chunks by the name before their hash, in kB of gzip. A chunk without a line here may have `otherChunk`. */
const budgets: readonly [name: RegExp, kilobytes: number][] = [
  [/^assets\/react-.*\.js$/u, 70],
  [/^assets\/leaflet-.*\.js$/u, 37],
  [/^assets\/page-.*\.js$/u, 48.2],
  [/^assets\/recharts-.*\.js$/u, 126],
  [/^assets\/(jspdf|svg2pdf|write-pdf).*\.js$/u, 156],
  ...missionIds('data').map((id): [RegExp, number] => [new RegExp(`^assets/${id}-..-.*\\.json$`, 'u'), 47]),
  [/^assets\/all-.*\.js$/u, 15],
  [/^assets\/(page|index)-.*\.css$/u, 6],
  [/^index\.html$/u, 2],
]
const otherChunk = 16
const firstViewBudget = 250

const measure = measureIn(dist)

const budgetOf = (path: string): number => budgets.find(([name]) => name.test(path))?.[1] ?? otherChunk

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(9)

const print = ({ path, raw, gzip, brotli }: Size, budget: number | null): void => {
  const isOver = budget !== null && gzip > budget * 1000
  if (isOver) process.exitCode = 1
  console.log(
    `${kilobytes(raw)}${kilobytes(gzip)}${kilobytes(brotli)}${(budget === null ? '' : String(budget)).padStart(9)}  ${path}${isOver ? '  OVER BUDGET' : ''}`,
  )
}

const byWeight = (sizes: readonly Size[]): readonly Size[] =>
  sizes.toSorted((one, other) => other.gzip - one.gzip)

const everything = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => measure(join(entry.parentPath, entry.name).slice(dist.length + 1)))

console.log('   raw kB     gzip   brotli   budget')
const counted = new Set<string>()
for (const language of languageCodes) {
  const files = firstViewFiles(dist, language)
  for (const size of byWeight(files.filter((path) => !counted.has(path)).map(measure)))
    print(size, budgetOf(size.path))
  for (const path of files) counted.add(path)
  print(sumSizes(`first view in ${language}`, files.map(measure)), firstViewBudget)
}
console.log('after it')
const later = everything.filter(({ path }) => /^assets\/.*\.(js|css)$/u.test(path) && !counted.has(path))
for (const size of byWeight(later)) print(size, budgetOf(size.path))
print(
  sumSizes(
    'data as published',
    everything.filter(({ path }) => /^[a-z]+\/.*\.json$/u.test(path) && !/^(assets|schema)\//u.test(path)),
  ),
  null,
)
print(sumSizes('the whole build', everything), null)

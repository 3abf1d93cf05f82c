import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type EmbedName, embedNames } from '#src/domain/page/embeds.ts'
import { languageCodes } from '#src/schema/languages.ts'
import { type Size, measureIn, sumSizes } from '#tests/kit/build-sizes.ts'
import { embedFiles } from '#tests/kit/embed-files.ts'
import { firstViewFiles, packFolder } from '#tests/kit/first-view.ts'

// Prints what the build in dist/ weighs, part by part, and fails if the first view or a chunk is over its budget
// (src/decisions/0025-small.md). gzip counts: every host has it, not every host has brotli. 1 kB is 1,000 bytes.
const dist = 'dist'

/** Chunks by the name before their hash, in kB of gzip. A chunk without a line here may have `otherChunk`. */
const budgets: readonly [name: RegExp, kilobytes: number][] = [
  [/^assets\/react-.*\.js$/u, 70],
  [/^assets\/leaflet-.*\.js$/u, 37],
  [/^assets\/page-.*\.js$/u, 47.5],
  [/^assets\/recharts-.*\.js$/u, 126],
  [/^assets\/(write-word|word-of)-.*\.js$/u, 8],
  // The sections of all panels in three lengths: loaded when a briefing is made.
  [/^assets\/build-briefing-.*\.js$/u, 17],
  // The library that reads workbooks and fflate, for the desk's worker: loaded when somebody imports one.
  [/^assets\/read-xlsx-.*\.js$/u, 24],
  // All the code of one embed; what an embed loads in all has a budget below.
  [/^assets\/embed-of-.*\.js$/u, 36.3],
  [/^assets\/embed-words-.*\.js$/u, 16.5],
  [/^assets\/packs-.*\/.*\.json$/u, 36],
  [/^assets\/first-.*\.js$/u, 9],
  [/^assets\/(page|index)-.*\.css$/u, 6],
  // With the first view of the first mission in both languages, and the styles of the page.
  [/^index\.html$/u, 41.9],
]
const otherChunk = 16
/** Until the page answers; and until its map and figures are on screen, which is the page and its typefaces. */
const firstViewBudget = 228
const firstSightBudget = 68.5

/** All that an embed of the first mission loads. The burn-down's is 0.35 of the first view at 0bbeebf, 237.8 kB. */
const embedBudgets: Readonly<Record<EmbedName, number>> = {
  map: 116.5,
  'burn-down': 83,
  slippage: 78,
  timeline: 84.5,
  strength: 85.5,
  headcounts: 87,
  estimates: 87.5,
  outputs: 85.5,
  changes: 95.5,
  compare: 98,
}

const isChunk = /^assets\/.*\.(js|css)$/u

const measure = measureIn(dist)
// Of what is not shown with its brotli gzip will do, as of the data of all missions: brotli takes ten times as long.
const measureGzip = measureIn(dist, { brotli: false })

const budgetOf = (path: string): number => budgets.find(([name]) => name.test(path))?.[1] ?? otherChunk

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(9)

const print = ({ path, raw, gzip, brotli }: Size, budget: number | null): void => {
  const isOver = budget !== null && gzip > budget * 1000
  if (isOver) process.exitCode = 1
  console.log(
    `${kilobytes(raw)}${kilobytes(gzip)}${brotli === 0 ? ' '.repeat(9) : kilobytes(brotli)}${(budget === null ? '' : String(budget)).padStart(9)}  ${path}${isOver ? '  OVER BUDGET' : ''}`,
  )
}

const byWeight = (sizes: readonly Size[]): readonly Size[] =>
  sizes.toSorted((one, other) => other.gzip - one.gzip)

const everything = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
  .map((path) => (isChunk.test(path) ? measure(path) : measureGzip(path)))

console.log('   raw kB     gzip   brotli   budget')
const counted = new Set<string>()
for (const language of languageCodes) {
  const files = firstViewFiles(dist, language)
  for (const size of byWeight(files.filter((path) => !counted.has(path)).map(measure)))
    print(size, budgetOf(size.path))
  for (const path of files) counted.add(path)
  print(sumSizes(`first view in ${language}`, files.map(measure)), firstViewBudget)
  const seen = files.filter((path) => /\.(html|woff2)$/u.test(path))
  print(sumSizes(`its map and figures in ${language}`, seen.map(measure)), firstSightBudget)
}
console.log('embeds')
for (const name of embedNames)
  for (const language of languageCodes)
    print(
      sumSizes(`embed of ${name} in ${language}`, embedFiles(dist, name, language).map(measure)),
      embedBudgets[name],
    )
console.log('packs of other missions, the largest first')
const packs = everything.filter(({ path }) => path.startsWith(packFolder(dist)) && !counted.has(path))
for (const size of byWeight(packs).filter(
  ({ path, gzip }, place) => place < 3 || gzip > budgetOf(path) * 1000,
))
  print(size, budgetOf(size.path))
console.log('after it')
const later = everything.filter(({ path }) => isChunk.test(path) && !counted.has(path))
for (const size of byWeight(later)) print(size, budgetOf(size.path))
print(
  sumSizes(
    'data as published',
    everything.filter(({ path }) => /^[a-z]+\/.*\.json$/u.test(path) && !/^(assets|schema)\//u.test(path)),
  ),
  null,
)
print({ ...sumSizes('the whole build', everything), brotli: 0 }, null)

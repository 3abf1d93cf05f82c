import { measureMissions } from './missions.ts'
import { execFileSync } from 'node:child_process'
import { type Browser, chromium } from '@playwright/test'
import { buildSizes, sumSizes } from '#tests/kit/build-sizes.ts'
import { mostBytes } from '#src/domain/files/largest.ts'
import { findChromium } from '#tests/kit/find-chromium.ts'
import { measureEmbed } from './embed.ts'
import { measureExports } from './exports.ts'
import { generatedFiles } from './generate.ts'
import { measureLargeFiles } from './large-files.ts'
import { measureLoad } from './load.ts'
import {
  framesOfPlayback,
  heapAfterAnHour,
  heapAfterChanges,
  timeDateChanges,
  timeFilterChanges,
  timeToFilteredMap,
  workOf,
} from './measure-input.ts'
import { interactionsOfJourney } from './measure-journey.ts'
import { openPage } from './open-page.ts'
import { serveDist } from './serve-dist.ts'
import { inMilliseconds, quantile } from './statistics.ts'

// npm run bench: the times and sizes that tests/bench/README.md lists, as one table. Times are those of the machine it runs on,
// its processor slowed four times; they are reported, not judged. BENCH_ONLY narrows it: BENCH_ONLY=real,10000.

const warmUp = 10
const samples = 60
const parts = [
  'real',
  '2000',
  '10000',
  '50000',
  'journey',
  'playback',
  'heap',
  'hour',
  'exports',
  'load',
  'large',
  'missions',
  'embed',
] as const

const only = process.env['BENCH_ONLY']?.split(',') ?? parts
const table: [what: string, value: string][] = []
const row = (what: string, value: string): void => {
  table.push([what, value])
  console.error(`${what}: ${value}`)
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`

const interaction = async (browser: Browser, address: string, size: string): Promise<void> => {
  const files = size === 'real' ? new Map<string, string>() : generatedFiles(Number(size))
  const name = size === 'real' ? 'default data' : `${Number(size).toLocaleString('en')} deployments`
  const large = [...files].find(([, text]) => Buffer.byteLength(text) > mostBytes)
  if (large) {
    const [file, text] = large
    row(
      name,
      `not opened: ${file} has ${megabytes(Buffer.byteLength(text))}, and the page reads ${megabytes(mostBytes)}`,
    )
    return
  }
  const { page, session, close } = await openPage(browser, address, { files, link: '/?date=2024-04-09' })
  await timeDateChanges(page, warmUp)
  row(`date change, ${name}`, inMilliseconds(await timeDateChanges(page, samples)))
  row(`filter change, ${name}`, inMilliseconds(await timeFilterChanges(page, samples / 2)))
  if (size === 'real')
    row(
      `the same until the map shows it, ${name}`,
      inMilliseconds(await timeToFilteredMap(page, samples / 3)),
    )
  const dateWork = await workOf(session, samples / 3, (count) => timeDateChanges(page, count))
  const filterWork = await workOf(session, samples / 3, (count) => timeFilterChanges(page, count))
  row(
    `processor time, date and filter change, ${name}`,
    `${dateWork.toFixed(0)} ms, ${filterWork.toFixed(0)} ms`,
  )
  await close()
}

const journey = async (browser: Browser, address: string): Promise<void> => {
  const { page, close } = await openPage(browser, address, { link: '/?date=2024-04-09' })
  const times = await interactionsOfJourney(page)
  row(
    `interaction to next paint, ${times.length} inputs`,
    `median ${quantile(times, 0.5).toFixed(0)} ms, 98th percentile ${quantile(times, 0.98).toFixed(0)} ms`,
  )
  await close()
}

const playback = async (browser: Browser, address: string): Promise<void> => {
  const { page, close } = await openPage(browser, address, { link: '/?date=2024-01-01' })
  row('playback, default data', `${(await framesOfPlayback(page, 8)).toFixed(0)} frames a second`)
  await close()
}

const heap = async (browser: Browser, address: string): Promise<void> => {
  const { page, session, close } = await openPage(browser, address)
  const [early, late] = await heapAfterChanges(page, session)
  const grown = ((late / early - 1) * 100).toFixed(1)
  row(
    'heap after 20 and 200 date changes',
    `${(early / 1e6).toFixed(1)} MB, ${(late / 1e6).toFixed(1)} MB (${grown} %)`,
  )
  await close()
}

const hour = async (browser: Browser, address: string): Promise<void> => {
  const { page, session, close } = await openPage(browser, address)
  const heaps = await heapAfterAnHour(page, session)
  row(
    "heap after load, after a fifth of an hour's playback, after all of it",
    heaps.map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`).join(', '),
  )
  await close()
}

const load = async (): Promise<void> => {
  const sizes = buildSizes('dist')
  const [firstView, everything] = [sumSizes('', sizes.firstView).gzip, sumSizes('', sizes.everything).gzip]
  row('first view over the wire (gzip)', `${(firstView / 1000).toFixed(0)} kB`)
  row('the whole build over the wire (gzip)', `${(everything / 1000).toFixed(0)} kB`)
  for (const { figure, value, plain, goal } of await measureLoad())
    row(figure, [value, plain && `plain build ${plain}`, goal && `goal ${goal}`].filter(Boolean).join(', '))
}

execFileSync('node_modules/.bin/vite', ['build', '--logLevel', 'error'], { stdio: 'inherit' })
const server = await serveDist()
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
})
try {
  for (const size of ['real', '2000', '10000', '50000'] as const)
    // oxlint-disable-next-line no-await-in-loop -- one measurement at a time
    if (only.includes(size)) await interaction(browser, server.address, size)
  if (only.includes('journey')) await journey(browser, server.address)
  if (only.includes('playback')) await playback(browser, server.address)
  if (only.includes('heap')) await heap(browser, server.address)
  if (only.includes('hour')) await hour(browser, server.address)
  if (only.includes('exports'))
    for (const [what, value] of await measureExports(browser, server.address)) row(what, value)
  if (only.includes('load')) await load()
  if (only.includes('large'))
    for (const [what, value] of await measureLargeFiles(browser, server.address)) row(what, value)
  if (only.includes('missions'))
    for (const [what, value] of await measureMissions(browser, server.address)) row(what, value)
  if (only.includes('embed'))
    for (const [what, value] of await measureEmbed(browser, server.address)) row(what, value)
} finally {
  await browser.close()
  server.close()
}
const width = Math.max(...table.map(([what]) => what.length))
console.log(
  'Median and 95th percentile to the painted frame; processor time is that of all that follows, not slowed.',
)
console.log(table.map(([what, value]) => `${what.padEnd(width)}  ${value}`).join('\n'))

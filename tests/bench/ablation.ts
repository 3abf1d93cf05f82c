/* oxlint-disable no-await-in-loop -- one build and one visit at a time */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import * as v from 'valibot'
import { findChromium } from '#tests/kit/find-chromium.ts'
import { type Firefox, findFirefox, startFirefox } from './firefox.ts'
import { slowdown } from './open-page.ts'
import { type Piece, buildWithout, pieces } from './pieces.ts'
import { serveDist } from './serve-dist.ts'
import { quantile } from './statistics.ts'
import { threadTimes, traced } from './thread-time.ts'
import { Visit, visit } from './visit.ts'

// npm run ablation: builds the page whole and once without each measure for speed (pieces.ts), visits all
// of them by turns, and prints what each brings. Times in Chromium are processor time of the page's main
// thread, times four, which what else the machine does hardly changes; on a bad line, and in Firefox, they
// are times of the clock. ABLATION_ONLY narrows it to some of the pieces, ABLATION_IN to chromium, line or
// firefox, ABLATION_ROUNDS says how often. What was built and measured is kept in ABLATION_FOLDER, so that
// it can be done bit by bit.

const rounds = Number(process.env['ABLATION_ROUNDS'] ?? 5)
const folder = process.env['ABLATION_FOLDER'] ?? join(tmpdir(), 'drawdown-ablation')
const places = process.env['ABLATION_IN']?.split(',') ?? ['chromium', 'narrow', 'line', 'firefox']
const only = process.env['ABLATION_ONLY']?.split(',')
const chosen = pieces.filter(({ name }) => only?.includes(name) ?? true)

const Measured = v.record(v.string(), v.record(v.string(), v.array(Visit)))

const file = join(folder, 'measured.json')
mkdirSync(folder, { recursive: true })
const measured = existsSync(file) ? v.parse(Measured, JSON.parse(readFileSync(file, 'utf8'))) : {}
const keep = (place: string, name: string, one: Visit): void => {
  ;((measured[place] ??= {})[name] ??= []).push(one)
  writeFileSync(file, JSON.stringify(measured))
}

const whole = 'whole'
const variants: readonly (Piece | null)[] = [null, ...chosen]
const nameOf = (piece: Piece | null): string => piece?.name ?? whole

for (const piece of variants) {
  const made = join(folder, nameOf(piece))
  if (existsSync(join(made, 'index.html'))) continue
  console.error(`build: ${nameOf(piece)}`)
  await buildWithout(piece, made)
}

const script = (withInputs: boolean): string =>
  `globalThis.__name = (made) => made;(${visit.toString()})(${withInputs})`

const read = (json: string): Visit => v.parse(Visit, JSON.parse(json))

/** The line of the goal in src/decisions/0025-small.md. */
const badLine = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }

const inChromium = async (browser: Browser, address: string, place: string): Promise<Visit> => {
  const isBad = place === 'line'
  const context = await browser.newContext({
    viewport: place === 'chromium' ? { width: 1440, height: 900 } : { width: 390, height: 844 },
    locale: 'en-GB',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  if (isBad) {
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', badLine)
  } else await browser.startTracing(page, { categories: traced })
  await page.goto(address, { waitUntil: 'commit' })
  const handle = await page.waitForFunction(() => document.documentElement.dataset['measured'], null, {
    polling: 500,
    timeout: 120_000,
  })
  const found = read((await handle.jsonValue()) ?? '')
  const inThread = isBad ? {} : threadTimes(await browser.stopTracing(), slowdown)
  await context.close()
  return { ...found, ...inThread }
}

/** On the bad line, what is about the line. */
const isAboutLine = (piece: Piece | null): boolean =>
  piece === null || piece.for.some((measure) => measure.startsWith('line') || measure === 'kilobytes')

/** What the build does for the opening has no part in the answer to an input. */
const isAboutInput = (piece: Piece | null): boolean => piece === null || piece.standIns !== undefined

const visitAll = async (
  place: string,
  some: readonly (Piece | null)[],
  hasInputs: (piece: Piece | null) => boolean,
  measure: (address: string) => Promise<Visit>,
): Promise<void> => {
  const sites = await Promise.all(
    some.map((piece) => serveDist(join(folder, nameOf(piece)), script(hasInputs(piece)))),
  )
  for (let round = 0; round < rounds; round += 1)
    for (const [index, piece] of some.entries()) {
      const address = sites[index]?.address ?? ''
      const one = await measure(address)
      keep(place, nameOf(piece), one)
      console.error(`${place} ${round + 1} ${nameOf(piece)}: ${JSON.stringify(one)}`)
    }
  for (const site of sites) site.close()
}

const path = findFirefox()
if (places.some((place) => place !== 'firefox')) {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  console.error(`Chromium ${browser.version()}`)
  if (places.includes('chromium'))
    await visitAll('chromium', variants, isAboutInput, (address) => inChromium(browser, address, 'chromium'))
  if (places.includes('narrow'))
    await visitAll(
      'narrow',
      variants.filter(isAboutInput),
      () => false,
      (address) => inChromium(browser, address, 'narrow'),
    )
  if (places.includes('line'))
    await visitAll(
      'line',
      variants.filter(isAboutLine),
      () => false,
      (address) => inChromium(browser, address, 'line'),
    )
  await browser.close()
}
if (places.includes('firefox') && path !== null) {
  const firefox: Firefox = await startFirefox(path)
  console.error(`Firefox ${firefox.version}`)
  await visitAll('firefox', variants, isAboutInput, async (address) => read(await firefox.measure(address)))
  await firefox.close()
}

const columns: readonly (readonly [title: string, place: string, measure: keyof Visit])[] = [
  ['map, ms', 'chromium', 'map'],
  ['date, ms', 'chromium', 'date'],
  ['filter, ms', 'chromium', 'filter'],
  ['blocking, ms', 'chromium', 'blocking'],
  ['longest, ms', 'chromium', 'longest'],
  ['tab, ms', 'chromium', 'tabLongest'],
  ['narrow: map, ms', 'narrow', 'map'],
  ['narrow: blocking, ms', 'narrow', 'blocking'],
  ['first view, kB', 'line', 'kilobytes'],
  ['words on a bad line, ms', 'line', 'words'],
  ['map on a bad line, ms', 'line', 'map'],
  ['Firefox: map, ms', 'firefox', 'map'],
  ['Firefox: date, ms', 'firefox', 'date'],
  ['Firefox: blocking, ms', 'firefox', 'blocking'],
  ['Firefox: longest, ms', 'firefox', 'longest'],
  ['Firefox: tab, ms', 'firefox', 'tabLongest'],
]
const medianOf = (place: string, name: string, measure: keyof Visit): number =>
  quantile(
    (measured[place]?.[name] ?? [])
      .map((one) => one[measure] ?? Number.NaN)
      .filter((value) => !Number.isNaN(value)),
    0.5,
  )
const cell = (piece: Piece | null, place: string, measure: keyof Visit): string => {
  const [own, all] = [medianOf(place, nameOf(piece), measure), medianOf(place, whole, measure)]
  if (Number.isNaN(own)) return ''
  return piece === null ? own.toFixed(0) : `${own.toFixed(0)} (${(own / all).toFixed(2)})`
}
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
console.log(line(['without', ...columns.map(([title]) => title)]))
console.log(line(['---', ...columns.map(() => '---')]))
for (const piece of variants)
  console.log(
    line([
      piece?.name ?? 'nothing: the whole page',
      ...columns.map(([, place, measure]) => cell(piece, place, measure)),
    ]),
  )

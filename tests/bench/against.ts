/* oxlint-disable no-await-in-loop -- one measurement at a time */

import { chromium } from '@playwright/test'
import type { Browser } from '@playwright/test'
import { findChromium } from '#tests/kit/find-chromium.ts'
import { measureExports } from './exports.ts'
import { firefoxOnLine } from './firefox-line.ts'
import { generatedFiles } from './generate.ts'
import { lighthousePerformance } from './lighthouse.ts'
import { coldAnswer, coldLoad, lines } from './load.ts'
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
import { quantile } from './statistics.ts'
import { measureWhileMade } from './while-made.ts'

// npx tsx tests/bench/against.ts FOLDER: two builds side by side, that in dist/ and that in the folder,
// measured by turns in one run, so that what else the machine does falls on both. AGAINST_ONLY narrows it
// to some of its parts, AGAINST_ROUNDS says how often.

type Figures = Readonly<Record<string, number>>

const medianOf = (values: readonly number[]): number => quantile(values, 0.5)

const interaction =
  (size: string) =>
  async (browser: Browser, address: string): Promise<Figures> => {
    const files = size === 'real' ? new Map<string, string>() : generatedFiles(Number(size))
    const { page, session, close } = await openPage(browser, address, { files, link: '/?date=2024-04-09' })
    await timeDateChanges(page, 10)
    const dates = await timeDateChanges(page, 60)
    const figures = {
      'date change, median, ms': medianOf(dates),
      'date change, 95th percentile, ms': quantile(dates, 0.95),
      'filter change, ms': medianOf(await timeFilterChanges(page, 12)),
      'filter until the map shows it, ms':
        size === 'real' ? medianOf(await timeToFilteredMap(page, 8)) : Number.NaN,
      'processor time of a date change, ms': await workOf(session, 10, (count) =>
        timeDateChanges(page, count),
      ),
      'processor time of a filter change, ms': await workOf(session, 6, (count) =>
        timeFilterChanges(page, count),
      ),
    }
    await close()
    return figures
  }

const journey = async (browser: Browser, address: string): Promise<Figures> => {
  const { page, close } = await openPage(browser, address, { link: '/?date=2024-04-09' })
  const times = await interactionsOfJourney(page)
  await close()
  return {
    'interaction to next paint, median, ms': medianOf(times),
    'interaction to next paint, 98th percentile, ms': quantile(times, 0.98),
  }
}

const playback = async (browser: Browser, address: string): Promise<Figures> => {
  const { page, close } = await openPage(browser, address, { link: '/?date=2024-01-01' })
  const frames = await framesOfPlayback(page, 5)
  await close()
  return { 'milliseconds a frame of playback': 1000 / frames }
}

const hour = async (browser: Browser, address: string): Promise<Figures> => {
  const { page, session, close } = await openPage(browser, address)
  const [, , late = Number.NaN] = await heapAfterAnHour(page, session)
  await close()
  return { 'heap after an hour of playback, MB': late / 1e6 }
}

const heap = async (browser: Browser, address: string): Promise<Figures> => {
  const { page, session, close } = await openPage(browser, address)
  const [early, late] = await heapAfterChanges(page, session)
  await close()
  return { 'heap after 20 date changes, MB': early / 1e6, 'heap after 200, MB': late / 1e6 }
}

const exported = async (browser: Browser, address: string): Promise<Figures> =>
  Object.fromEntries(
    (await measureExports(browser, address)).map(([what, value]) => [
      `${what}, ms`,
      Number.parseInt(value, 10),
    ]),
  )

const whileMade = async (browser: Browser, address: string): Promise<Figures> =>
  Object.fromEntries(
    Object.entries(await measureWhileMade(browser, address)).flatMap(
      ([what, { longest, work, heap: bytes }]) => [
        [`${what}: longest time without an answer, ms`, longest],
        [`${what}: time of the page's processor, ms`, work],
        [`${what}: fullest heap, MB`, bytes / 1e6],
      ],
    ),
  )

const load =
  (name: keyof typeof lines) =>
  async (browser: Browser, address: string): Promise<Figures> => {
    const {
      seconds,
      kilobytes,
      requests,
      shift,
      heap: megabytes,
    } = await coldLoad(browser, address, lines[name])
    return {
      'map after, s': seconds,
      'first view, kB': kilobytes,
      'requests of the first view': requests,
      'layout shift': shift,
      'heap after load, MB': megabytes,
    }
  }

const answer = async (browser: Browser, address: string): Promise<Figures> => {
  const { seconds, kilobytes } = await coldAnswer(browser, address, lines['bad line (400 kbit/s, 400 ms)'])
  return { 'another date is answered after, s': seconds, 'until then, kB': kilobytes }
}

const inFirefox =
  (name: keyof typeof lines) =>
  async (folder: string): Promise<Figures> => {
    const first = await firefoxOnLine(folder, lines[name], false)
    const answered = await firefoxOnLine(folder, lines[name], true)
    return {
      'Firefox: map after, s': first.seconds,
      'Firefox: first view, kB': first.kilobytes,
      'Firefox: another date is answered after, s': answered.seconds,
    }
  }

/** Lighthouse's figures for a phone: the score of performance, and what it stands on. */
const lighthouse = async (address: string): Promise<Figures> => {
  const { score, paint, blocking, shift } = await lighthousePerformance(address)
  return {
    'Lighthouse: performance': score,
    'Lighthouse: largest contentful paint, ms': paint,
    'Lighthouse: blocking time, ms': blocking,
    'Lighthouse: layout shift': shift,
  }
}

const parts: Readonly<
  Record<string, (browser: Browser, address: string, folder: string) => Promise<Figures>>
> = {
  real: interaction('real'),
  '2000': interaction('2000'),
  '10000': interaction('10000'),
  '50000': interaction('50000'),
  journey,
  playback,
  heap,
  hour,
  exports: exported,
  'while made': whileMade,
  'bad line': load('bad line (400 kbit/s, 400 ms)'),
  answer,
  'slow 4G': load('slow 4G (1,440 kbit/s, 562 ms)'),
  lighthouse: (_, address) => lighthouse(address),
  'Firefox on a bad line': (_browser, _address, folder) => inFirefox('bad line (400 kbit/s, 400 ms)')(folder),
}

const [, , other = ''] = process.argv
const rounds = Number(process.env['AGAINST_ROUNDS'] ?? 3)
const only = process.env['AGAINST_ONLY']?.split(',')
const [ours, theirs] = await Promise.all([serveDist(), serveDist(other)])
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
})
const figure = (value: number): string => value.toFixed(Math.abs(value) < 10 ? 2 : 0)
const spread = (values: readonly number[]): string =>
  `${figure(Math.min(...values))}–${figure(Math.max(...values))}`

console.log('| part | figure | here | there | here ÷ there | spread here, there |\n|---|---|---|---|---|---|')
for (const [part, measure] of Object.entries(parts)) {
  if (only && !only.includes(part)) continue
  const here: Figures[] = []
  const there: Figures[] = []
  for (let round = 0; round < rounds; round += 1) {
    there.push(await measure(browser, theirs.address, other))
    here.push(await measure(browser, ours.address, 'dist'))
  }
  for (const what of Object.keys(here[0] ?? {})) {
    const [own, others] = [here, there].map((all) => all.map((figures) => figures[what] ?? Number.NaN))
    const [mine, its] = [medianOf(own ?? []), medianOf(others ?? [])]
    if (!Number.isNaN(mine))
      console.log(
        `| ${part} | ${what} | ${figure(mine)} | ${figure(its)} | ${(mine / its).toFixed(2)} | ${spread(own ?? [])}, ${spread(others ?? [])} |`,
      )
  }
}
await browser.close()
ours.close()
theirs.close()

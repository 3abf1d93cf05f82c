import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type CDPSession, type Page, chromium } from '@playwright/test'
import { findChromium } from '#tests/kit/find-chromium.ts'
import { serveFolder } from '#tests/kit/serve-folder.ts'
import { lighthouseScores } from './lighthouse.ts'

// What a first and a second visit cost, of the build in dist/ and of a plain build of the same page without the measures
// for a bad line (DRAWDOWN_PLAIN=1), in the same browser on the same machine.

export type Row = { figure: string; value: string; plain: string; goal: string; isMet: boolean | null }

type Line = { kilobits: number; latency: number }

export const lines = {
  'bad line (400 kbit/s, 400 ms)': { kilobits: 400, latency: 400 },
  // What Chromium's developer tools call slow 4G.
  'slow 4G (1,440 kbit/s, 562 ms)': { kilobits: 1440, latency: 562.5 },
} as const satisfies Record<string, Line>

const slowdown = 4

/** Runs in the page: marks when the map has its outlines and the key figures their numbers, and adds up what shifts. */
export const watch = (): void => {
  // Inside, because the function is sent to the page as it stands.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const isDrawn = () => {
    const sections = [...document.querySelectorAll('section')]
    const named = (name: string) =>
      sections.find((section) => section.querySelector('h2')?.textContent === name)
    const figures = named('Key figures')
    // What is in the page and not yet shown is not on screen: all that a reader has to see is asked.
    const seen = [named('Map')?.querySelector('path[data-province]'), figures]
    return (
      seen.every((element) => element?.checkVisibility({ visibilityProperty: true })) &&
      /\d/u.test(figures?.textContent ?? '')
    )
  }
  new MutationObserver((_changes, observer) => {
    if (!isDrawn()) return
    observer.disconnect()
    // The frame in which a reader sees it.
    requestAnimationFrame(() => setTimeout(() => performance.mark('first view')))
  }).observe(document, { childList: true, subtree: true, attributes: true })
  let shift = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('value' in entry && typeof entry.value === 'number') shift += entry.value
    document.documentElement.dataset['shift'] = shift.toFixed(4)
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Puts `watch` into a page; tsx gives functions a helper that exists in Node only. */
const watchPage = async (page: Page): Promise<void> => {
  await page.addInitScript('globalThis.__name = (made) => made')
  await page.addInitScript(watch)
}

const throttle = async (session: CDPSession, line: Line): Promise<void> => {
  const bytes = (line.kilobits * 1000) / 8
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
}

const firstView = (page: Page): Promise<number> =>
  page
    .waitForFunction(() => performance.getEntriesByName('first view')[0]?.startTime, null, {
      timeout: 120_000,
    })
    .then((handle) => handle.jsonValue())
    .then((time) => time ?? Number.NaN)

type Cold = { seconds: number; kilobytes: number; requests: number; shift: number; heap: number }

const heapOf = async (session: CDPSession): Promise<number> => {
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1_000_000
}

/** A page of a visit with an empty cache, on a line and a slow processor, and what has come over the line. */
const openCold = async (browser: Browser, line: Line) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await throttle(session, line)
  let [bytes, requests, isOpen] = [0, 0, true]
  // As they come; the page itself is counted whole, which is more than what was seen of it.
  let whole = ''
  session.on('Network.requestWillBeSent', ({ requestId, type }) => {
    if (type === 'Document') whole = requestId
  })
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    if (isOpen && requestId !== whole) bytes += encodedDataLength
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (requestId === whole) bytes += encodedDataLength
  })
  session.on('Network.responseReceived', () => {
    if (isOpen) requests += 1
  })
  const close = () => {
    isOpen = false
    return { kilobytes: () => bytes / 1000, requests }
  }
  return { context, page, session, close }
}

/** One visit until map and figures are on screen, and on until nothing more comes. */
export const coldLoad = async (browser: Browser, address: string, line: Line): Promise<Cold> => {
  const { context, page, session, close } = await openCold(browser, line)
  await watchPage(page)
  await page.goto(address, { waitUntil: 'commit', timeout: 120_000 })
  const milliseconds = await firstView(page)
  const { kilobytes, requests } = close()
  await page.waitForLoadState('networkidle', { timeout: 120_000 })
  const shift = Number(await page.evaluate(() => document.documentElement.dataset['shift'] ?? '0'))
  const heap = await heapOf(session)
  await context.close()
  return { seconds: milliseconds / 1000, kilobytes: kilobytes(), requests, shift, heap }
}

/** Runs in an embed: marks when its picture is on screen. */
const watchEmbed = (): void => {
  new MutationObserver((_changes, observer) => {
    if (!document.querySelector('figure svg path')) return
    observer.disconnect()
    requestAnimationFrame(() => setTimeout(() => performance.mark('first view')))
  }).observe(document, { childList: true, subtree: true })
}

/** One visit of an embed until its picture is on screen, in seconds. */
export const coldEmbed = async (browser: Browser, address: string, line: Line): Promise<number> => {
  const { context, page } = await openCold(browser, line)
  await page.addInitScript(watchEmbed)
  await page.goto(address, { waitUntil: 'commit', timeout: 120_000 })
  const milliseconds = await firstView(page)
  await context.close()
  return milliseconds / 1000
}

/** Runs in the page: moves the date as soon as that can be done, and marks when the page has answered. */
export const moveDate = (): void => {
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
  let before: string | null = null
  const timer = setInterval(() => {
    const slider = [...document.querySelectorAll<HTMLInputElement>('input[type=range]')].find(
      (one) => !one.inert && one.checkVisibility({ visibilityProperty: true }),
    )
    if (!slider || !document.querySelector('path[data-province]')) return
    before ??= slider.getAttribute('aria-valuetext')
    if (slider.getAttribute('aria-valuetext') === before) {
      value?.set?.call(slider, String(Number(slider.value) - 300))
      slider.dispatchEvent(new Event('input', { bubbles: true }))
      return
    }
    clearInterval(timer)
    performance.mark('first view')
  }, 25)
}

/** One visit until the page has answered to another date. */
export const coldAnswer = async (browser: Browser, address: string, line: Line) => {
  const { context, page, close } = await openCold(browser, line)
  await page.addInitScript(moveDate)
  await page.goto(address, { waitUntil: 'commit', timeout: 120_000 })
  const milliseconds = await firstView(page)
  const { kilobytes } = close()
  await context.close()
  return { seconds: milliseconds / 1000, kilobytes: kilobytes() }
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

const repeat = async <T>(times: number, act: () => Promise<T>): Promise<T[]> => {
  const results: T[] = []
  // oxlint-disable-next-line no-await-in-loop -- side by side they would slow each other
  for (let run = 0; run < times; run += 1) results.push(await act())
  return results
}

/** Requests of a first visit until the page is kept for offline, and of a second one, before and after its first view. */
const countRequests = async (browser: Browser, folder: string) => {
  const site = await serveFolder(folder)
  const context = await browser.newContext({ locale: 'en-GB' })
  const page = await context.newPage()
  await watchPage(page)
  await page.goto(site.address)
  await firstView(page)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.waitForLoadState('networkidle')
  const cold = site.requests.length
  site.requests.length = 0
  await page.goto(site.address)
  await firstView(page)
  const warm = site.requests.length
  await page.waitForTimeout(4000)
  const after = site.requests.length - warm
  await context.close()
  await site.stop()
  return { cold, warm, after }
}

const row = (figure: string, value: number, plain: number | null, goal: number | null, digits = 1): Row => ({
  figure,
  value: value.toFixed(digits),
  plain: plain === null ? '' : plain.toFixed(digits),
  goal: goal === null ? '' : `≤ ${goal}`,
  isMet: goal === null ? null : value <= goal,
})

/** Measures loading; `runs` visits each, of which the median counts. Needs a build in dist/. */
export const measureLoad = async (runs = 5): Promise<readonly Row[]> => {
  const plainFolder = mkdtempSync(join(tmpdir(), 'drawdown-plain-'))
  execFileSync('node', ['node_modules/vite/bin/vite.js', 'build', '--outDir', plainFolder, '--emptyOutDir'], {
    env: { ...process.env, DRAWDOWN_PLAIN: '1' },
    stdio: 'ignore',
  })
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const [site, plain] = await Promise.all([serveFolder('dist'), serveFolder(plainFolder)])
  const rows: Row[] = []
  const goals = [8, 4]
  for (const [index, [name, line]] of Object.entries(lines).entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one measurement after the other
    const ours = await repeat(runs, () => coldLoad(browser, site.address, line))
    // oxlint-disable-next-line no-await-in-loop
    const theirs = await repeat(runs, () => coldLoad(browser, plain.address, line))
    const both = (pick: (cold: Cold) => number) => [median(ours.map(pick)), median(theirs.map(pick))] as const
    rows.push(
      row(
        `${name}, ${slowdown}× slower processor: usable map after, s`,
        ...both(({ seconds }) => seconds),
        goals[index] ?? null,
      ),
    )
    if (index > 0) continue
    rows.push(
      row('until then over the wire, kB', ...both(({ kilobytes }) => kilobytes), 250),
      row('until then requests', ...both(({ requests }) => requests), null, 0),
      row('layout shift of the whole load', ...both(({ shift }) => shift), 0.02, 3),
      row('heap after load, MB', ...both(({ heap }) => heap), null),
    )
  }
  const { cold, warm, after } = await countRequests(browser, 'dist')
  rows.push(
    row('requests of a first visit, all until it is kept for offline', cold, null, null, 0),
    row('requests of a second visit before its first view', warm, null, 0, 0),
    row('requests of a second visit after it, answered "not modified"', after, null, null, 0),
  )
  await browser.close()
  for (const [category, score] of await lighthouseScores(site.address)) {
    const goal = category === 'performance' ? 95 : 100
    rows.push({
      figure: `Lighthouse, mobile: ${category}`,
      value: String(score),
      plain: '',
      goal: `≥ ${goal}`,
      isMet: score >= goal,
    })
  }
  await Promise.all([site.stop(), plain.stop()])
  rmSync(plainFolder, { recursive: true })
  return rows
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const rows = await measureLoad(Number(process.argv[2] ?? 5))
  console.log(`${'here'.padStart(9)}${'plain'.padStart(9)}${'goal'.padStart(9)}`)
  for (const { figure, value, plain, goal, isMet } of rows)
    console.log(
      `${value.padStart(9)}${plain.padStart(9)}${goal.padStart(9)}  ${figure}${isMet === false ? '  NOT MET' : ''}`,
    )
}

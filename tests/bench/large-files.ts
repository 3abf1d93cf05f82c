import { readFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import * as v from 'valibot'
import { mostBytes } from '#src/domain/files/largest.ts'
import { mostNames, mostOpenedIn, openedIn } from '#src/domain/files/opened.ts'
import { generatedFiles } from './generate.ts'
import { quantile } from './statistics.ts'

// How long the page does not answer while it opens with a file of the largest size that it reads.

/** As many records as there is room for, each made by its number. */
const filled = (record: (index: number) => string): string => {
  const parts: string[] = []
  let size = '{"records":[]}'.length
  for (let index = 0; ; index += 1) {
    const part = record(index)
    size += part.length + 1
    if (size > mostBytes) return `{"records":[${parts.join(',')}]}`
    parts.push(part)
  }
}

const Outlines = v.looseObject({ arcs: v.array(v.array(v.array(v.number()))) })

/** The published outlines, with as many more points as are read. */
const outlined = (path: string): string => {
  const text = readFileSync(`data/${path}`, 'utf8')
  const outlines = v.parse(Outlines, JSON.parse(text))
  const pairs = Math.floor((mostOpenedIn(path) - openedIn(text)) / 2 / outlines.arcs.length)
  const more = Array.from({ length: pairs }, () => [[1000, 1000], [-1000, -1000]]).flat() // prettier-ignore
  return JSON.stringify({
    ...outlines,
    arcs: outlines.arcs.map((arc) => arc.toSpliced(1, 0, ...more)),
  })
}

const fieldsOf = (count: number): string =>
  Array.from({ length: count }, (_, index) => `"k${index}":0`).join(',')

/** Just as many names as a file may have. */
const filledNames = (): string =>
  Array.from({ length: mostNames - 1 }, (_, index) => `{"k${index}":0}`).join(',')

const cases: Readonly<Record<string, () => ReadonlyMap<string, string>>> = {
  'the published files': () => new Map(),
  '50,000 deployments': () => generatedFiles(50_000),
  'none of 138,000 records is sound': () =>
    new Map([
      ['monusco/contributors.json', filled((index) => `{"id":"C${index}","name":{"en":"x","fr":"x"}}`)],
    ]),
  'two million empty records': () => new Map([['monusco/contributors.json', filled(() => '{}')]]),
  'an object of 450,000 fields': () =>
    new Map([['monusco/contributors.json', `{"records":[{${fieldsOf(450_000)}}]}`]]),
  '20,000 names of fields, each in an object of its own': () =>
    new Map([['monusco/contributors.json', `{"records":[${filledNames()}]}`]]),
  'outlines of provinces, 150,000 points': () =>
    new Map([['monusco/provinces.topo.json', outlined('monusco/provinces.topo.json')]]),
  'a base map, 150,000 points': () =>
    new Map([['monusco/basemap.topo.json', outlined('monusco/basemap.topo.json')]]),
}

const traced = ['-*', 'blink.user_timing', 'disabled-by-default-devtools.timeline']

const Event = v.object({
  name: v.string(),
  pid: v.number(),
  tid: v.number(),
  /** Of a task, in the time of its thread, which stands while others have the processor. */
  tdur: v.optional(v.number()),
})

const Trace = v.object({ traceEvents: v.array(v.unknown()) })

/** The longest task of the page's main thread, in milliseconds of its own time. */
const longestIn = (trace: Buffer): number => {
  const events = v
    .parse(Trace, JSON.parse(trace.toString()))
    .traceEvents.filter((event): event is v.InferOutput<typeof Event> => v.is(Event, event))
  const begun = events.find(({ name }) => name === 'begun')
  if (!begun) throw new Error('the trace has no mark of the page')
  const own = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === begun.pid && tid === begun.tid) // prettier-ignore
  return Math.max(...own.map(({ tdur = 0 }) => tdur)) / 1000
}

const longestOf = async (browser: Browser, address: string, files: ReadonlyMap<string, string>) => {
  const page = await browser.newPage({ locale: 'en-GB', serviceWorkers: 'block' })
  for (const [name, body] of files)
    // oxlint-disable-next-line no-await-in-loop -- three files at most
    await page.route(`**/${name}`, (route) => route.fulfill({ body, contentType: 'application/json' }))
  await page.addInitScript("performance.mark('begun')")
  await browser.startTracing(page, { categories: traced })
  await page.goto(address)
  await page.waitForLoadState('networkidle', { timeout: 180_000 })
  // What has come is read and drawn: the page has nothing more to do, however long a task of it takes.
  await page.waitForTimeout(3000)
  await page.evaluate('new Promise((resolve) => requestIdleCallback(resolve))')
  await page.waitForTimeout(1000)
  const longest = longestIn(await browser.stopTracing())
  await page.close()
  return longest
}

/** The longest time without an answer while the page opens with each of the files, of three visits. */
export const measureLargeFiles = async (
  browser: Browser,
  address: string,
): Promise<readonly (readonly [what: string, value: string])[]> => {
  const rows: [string, string][] = []
  for (const [what, make] of Object.entries(cases)) {
    const files = make()
    const found: number[] = []
    for (let visit = 0; visit < 3; visit += 1)
      // oxlint-disable-next-line no-await-in-loop -- one visit after the other
      found.push(await longestOf(browser, address, files))
    rows.push([
      `longest time without an answer, ${what}`,
      `${quantile(found, 0.5).toFixed(0)} ms of the thread, not slowed (goal 200)`,
    ])
  }
  return rows
}

import type { Browser, Page } from '@playwright/test'
import * as v from 'valibot'
import { type Opened, openPage, slowdown } from './open-page.ts'

// How long the page does not answer while a file is made, and how much its heap grows meanwhile.

const southKivu = '/?date=2024-06-30&province=CD-SK&from=2024-04-01'
const wholeMission = '/?date=2024-06-30&from=2024-04-01'

type Wish = { link: string; format: string; length: string; isLargest?: boolean }

const short = { link: southKivu, length: 'Short' }
const full = { link: southKivu, length: 'Full' }
const slides = 'Slides (PPTX)'

/** A build that has no such format leaves its row out. */
const wishes: Readonly<Record<string, Wish>> = {
  'short deck': { ...short, format: slides },
  'full deck': { ...full, format: slides },
  'full PDF': { ...full, format: 'Pages (PDF)' },
  'full Word document': { ...full, format: 'Word document' },
  'workbook of all tables': { ...full, format: 'All tables (Excel)' },
  'largest deck (all provinces, all panels, both languages)': {
    link: wholeMission,
    length: 'Full',
    format: slides,
    isLargest: true,
  },
}

/** What a trace has to hold: the tasks of the main thread, and each collection of garbage. */
const traced = ['-*', 'blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline']

const Event = v.object({
  name: v.string(),
  ts: v.number(),
  pid: v.number(),
  tid: v.number(),
  /** Of a task, in the time of its thread, which stands while others have the processor. */
  tdur: v.optional(v.number()),
  args: v.optional(v.object({ usedHeapSizeBefore: v.optional(v.number()) })),
})

const Trace = v.object({ traceEvents: v.array(v.unknown()) })

/** Times in milliseconds of the main thread's processor: of its longest task, and of all until the file is there. */
export type WhileMade = { longest: number; work: number; heap: number }

/** The tasks after the mark, and the fullest heap in bytes. */
const readTrace = (trace: Buffer): WhileMade => {
  const events = v
    .parse(Trace, JSON.parse(trace.toString()))
    .traceEvents.filter((event): event is v.InferOutput<typeof Event> => v.is(Event, event))
  const begun = events.find(({ name }) => name === 'asked for')
  if (!begun) throw new Error('the trace has no mark of when a file was asked for')
  const own = events.filter(({ pid, ts }) => pid === begun.pid && ts >= begun.ts)
  const tasks = own.filter(({ tid, name }) => tid === begun.tid && name === 'RunTask')
  return {
    longest: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
    work: tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000,
    // Where no garbage was collected meanwhile, nobody knows.
    heap: Math.max(
      ...own.map(({ args }) => args?.usedHeapSizeBefore ?? Number.NaN).filter((size) => size > 0),
    ),
  }
}

const composerOf = (page: Page) => page.getByRole('dialog')

/** Opens the composer, chooses, and waits for the preview; false: there is no such format. */
const choose = async (page: Page, { format, length, isLargest }: Wish): Promise<boolean> => {
  const dialog = composerOf(page)
  await page.getByRole('button', { name: 'Briefing', exact: true }).click()
  // The composer comes over the line.
  await dialog.getByRole('radio', { name: slides }).waitFor()
  const ofFormat = dialog.getByRole('radio', { name: format })
  if ((await ofFormat.count()) === 0) return false
  await ofFormat.check({ force: true })
  const ofLength = dialog.getByRole('radio', { name: length })
  // Builds before there were lengths make all of it.
  if ((await ofLength.count()) > 0) await ofLength.check({ force: true })
  if (isLargest) {
    const oneFile = dialog.getByRole('radio', { name: /in one file/ })
    // Builds before there were more languages have a list.
    if ((await oneFile.count()) > 0) await oneFile.check({ force: true })
    else await dialog.getByRole('combobox', { name: 'Language' }).selectOption('one-file')
    for (const panel of await dialog.getByRole('checkbox', { disabled: false }).all())
      // oxlint-disable-next-line no-await-in-loop -- one press after the other
      await panel.check({ force: true })
  }
  // Drawing begins a moment after the last choice.
  await page.waitForTimeout(1000)
  await dialog.locator('section[aria-busy=false]').waitFor({ timeout: 180_000 })
  return true
}

const traceOf = async (browser: Browser, { page, session }: Opened): Promise<Buffer> => {
  const make = await composerOf(page).getByRole('button', { name: 'Make the briefing' }).elementHandle()
  // Time of the thread is taken, which other work on the machine does not change; slowed, it would be.
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await browser.startTracing(page, { categories: traced })
  const download = page.waitForEvent('download', { timeout: 180_000 })
  await make?.evaluate((button) => {
    performance.mark('asked for')
    if (button instanceof HTMLElement) button.click()
  })
  await download
  return browser.stopTracing()
}

/**
 * The first file of a visit, of each kind: the longest time without an answer and all work in milliseconds,
 * times what a slow processor makes of it, and the fullest heap in bytes. What the build cannot make is left out.
 */
export const measureWhileMade = async (
  browser: Browser,
  address: string,
): Promise<Readonly<Record<string, WhileMade>>> => {
  const found: Record<string, WhileMade> = {}
  for (const [what, wish] of Object.entries(wishes)) {
    // oxlint-disable-next-line no-await-in-loop -- one measurement after the other
    const opened = await openPage(browser, address, { link: wish.link, isKept: false })
    // oxlint-disable-next-line no-await-in-loop
    await opened.page.waitForTimeout(3000)
    // oxlint-disable-next-line no-await-in-loop
    if (await choose(opened.page, wish)) {
      // oxlint-disable-next-line no-await-in-loop
      const { longest, work, heap } = readTrace(await traceOf(browser, opened))
      found[what] = { longest: longest * slowdown, work: work * slowdown, heap }
    }
    // oxlint-disable-next-line no-await-in-loop
    await opened.close()
  }
  return found
}

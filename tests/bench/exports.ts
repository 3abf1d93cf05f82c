import { statSync } from 'node:fs'
import type { Browser, CDPSession, Page } from '@playwright/test'
import { openPage } from './open-page.ts'
import { inMilliseconds } from './statistics.ts'

const view = '/?date=2024-06-30&province=CD-SK&from=2024-04-01'
const runs = 5

type Made = { milliseconds: number; bytes: number }

/** From the click until the browser has the whole file. */
const timeFile = async (page: Page, click: () => Promise<void>): Promise<Made> => {
  const start = performance.now()
  const download = page.waitForEvent('download', { timeout: 120_000 })
  await click()
  const path = await (await download).path()
  return { milliseconds: performance.now() - start, bytes: statSync(path).size }
}

/** What comes over the line while something is done, in bytes as sent. */
const bytesDuring = async (session: CDPSession, act: () => Promise<unknown>): Promise<number> => {
  let bytes = 0
  const count = ({ encodedDataLength }: { encodedDataLength: number }): void => {
    bytes += encodedDataLength
  }
  await session.send('Network.enable')
  session.on('Network.loadingFinished', count)
  await act()
  session.off('Network.loadingFinished', count)
  return bytes
}

const fromMenu = (panel: string, button: string) => async (page: Page) => {
  const menu = page.locator('details').filter({ has: page.locator(`summary[aria-label="Export: ${panel}"]`) })
  if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click()
  await menu.getByRole('button', { name: button }).click()
}

const fromComposer = (format: string, length: string) => async (page: Page) => {
  const dialog = page.getByRole('dialog')
  if (!(await dialog.isVisible())) await page.getByRole('button', { name: 'Briefing', exact: true }).click()
  const ofLength = dialog.getByRole('radio', { name: length })
  // Builds before there were lengths make all of it.
  if ((await ofLength.count()) > 0) await ofLength.check({ force: true })
  await dialog.getByRole('radio', { name: format }).check({ force: true })
  await dialog.getByRole('button', { name: 'Make the briefing' }).click()
}

const files = [
  ['picture of a chart (PNG)', fromMenu('Timeline', 'Picture (PNG)'), '≤ 1 s'],
  ['picture of the map (PNG)', fromMenu('Map', 'Picture (PNG)'), '≤ 1.5 s'],
  ['table (CSV)', fromMenu('Timeline', 'Table (CSV for Excel)'), null],
  ['short deck (PPTX)', fromComposer('Slides (PPTX)', 'Short'), null],
  ['deck of all panels (PPTX)', fromComposer('Slides (PPTX)', 'Full'), '≤ 4 s'],
  ['the same as pages (PDF)', fromComposer('Pages (PDF)', 'Full'), null],
  ['one page (PDF)', fromComposer('Pages (PDF)', 'One page'), null],
] as const

/**
 * Time, size and code of each kind of file, of South Kivu on 30 June 2024, the processor slowed. The first file of a visit also loads
 * its writer, which is counted apart; the times are of those after it.
 */
export const measureExports = async (
  browser: Browser,
  address: string,
): Promise<readonly [string, string][]> => {
  const rows: [string, string][] = []
  for (const [what, act, goal] of files) {
    // oxlint-disable-next-line no-await-in-loop -- one measurement after the other
    const { page, session, close } = await openPage(browser, address, { link: view, isKept: false })
    // What the page fetches by itself once its first view stands is not the writers'.
    // oxlint-disable-next-line no-await-in-loop
    await page.waitForTimeout(4000)
    const times: number[] = []
    let size = 0
    // oxlint-disable-next-line no-await-in-loop
    const loaded = await bytesDuring(session, () => timeFile(page, () => act(page)))
    for (let run = 0; run < runs; run += 1) {
      // oxlint-disable-next-line no-await-in-loop
      const made = await timeFile(page, () => act(page))
      times.push(made.milliseconds)
      size = made.bytes
    }
    // oxlint-disable-next-line no-await-in-loop
    await close()
    const parts = [
      inMilliseconds(times),
      `${(size / 1000).toFixed(0)} kB`,
      `code for the first one ${(loaded / 1000).toFixed(0)} kB`,
      ...(goal ? [`goal ${goal}`] : []),
    ]
    rows.push([what, parts.join(', ')])
  }
  return rows
}

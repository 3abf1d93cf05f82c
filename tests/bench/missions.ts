import type { Browser, Page } from '@playwright/test'
import { missionIds } from '#src/build/missions.ts'
import { languageCodes } from '#src/schema/languages.ts'
import { measureIn, sumSizes } from '#tests/kit/build-sizes.ts'
import { firstViewFiles } from '#tests/kit/first-view.ts'
import { lines } from './load.ts'
import { timeDateChanges } from './measure-input.ts'
import { openPage } from './open-page.ts'
import { inMilliseconds, quantile } from './statistics.ts'

// What it costs that there are many missions: bytes of each first view, the way from one to another, and a change of date in
// the largest of the others.

const slowed = 4

/** Comes from one mission to the map of another by the list, as a reader does; milliseconds from the click to the painted map. */
const changeTo = async (page: Page, mission: string): Promise<number> => {
  await page.getByRole('button', { name: 'Other missions' }).click()
  await page.locator(`dialog a[data-mission=${mission}]`).waitFor()
  return page.evaluate(
    (id) =>
      new Promise<number>((resolve) => {
        const before = document
          .querySelector('.leaflet-pane path[data-province]')
          ?.getAttribute('data-province')
          ?.slice(0, 2)
        const start = performance.now()
        new MutationObserver((_changes, observer) => {
          const now = document
            .querySelector('.leaflet-pane path[data-province]')
            ?.getAttribute('data-province')
            ?.slice(0, 2)
          const figures = [...document.querySelectorAll('h2')].find(
            ({ textContent }) => textContent === 'Key figures',
          )
          if (
            now === undefined ||
            now === before ||
            !/\d/u.test(figures?.closest('section')?.textContent ?? '')
          )
            return
          observer.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
        }).observe(document, { childList: true, subtree: true })
        document.querySelector<HTMLElement>(`dialog a[data-mission=${id}]`)?.click()
      }),
    mission,
  )
}

const throttled = async (
  browser: Browser,
  address: string,
  line: (typeof lines)[keyof typeof lines] | null,
) => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed })
  await session.send('Network.enable')
  if (line)
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latency,
      downloadThroughput: (line.kilobits * 1000) / 8,
      uploadThroughput: (line.kilobits * 1000) / 8,
    })
  await page.goto(address)
  await page
    .locator('.leaflet-pane path[data-province]')
    .first()
    .waitFor({ state: 'attached', timeout: 120_000 })
  await page.waitForLoadState('networkidle', { timeout: 120_000 })
  return { page, close: () => context.close() }
}

/** From another mission to MINUSMA, and how long the first view of that takes when it is opened by its link. */
const freshLoad = async (
  browser: Browser,
  address: string,
  line: (typeof lines)[keyof typeof lines],
): Promise<number> => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed })
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: (line.kilobits * 1000) / 8,
    uploadThroughput: (line.kilobits * 1000) / 8,
  })
  const start = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  await page
    .locator('.leaflet-pane path[data-province]')
    .first()
    .waitFor({ state: 'attached', timeout: 120_000 })
  const time = performance.now() - start
  await context.close()
  return time
}

const bytesOfFirstViews = (): readonly [string, number][] =>
  missionIds('data').flatMap((mission) =>
    languageCodes.map((language): [string, number] => [
      `${mission} ${language}`,
      sumSizes('', firstViewFiles('dist', language, mission).map(measureIn('dist'))).gzip,
    ]),
  )

/** The rows of the benchmark on missions. */
export const measureMissions = async (browser: Browser, address: string): Promise<[string, string][]> => {
  const rows: [string, string][] = []
  const sizes = bytesOfFirstViews().toSorted(([, one], [, other]) => other - one)
  const [largest, smallest] = [sizes[0], sizes.at(-1)]
  rows.push([
    `first view over the wire, ${sizes.length / languageCodes.length} missions`,
    `${largest?.[0]} ${((largest?.[1] ?? 0) / 1000).toFixed(1)} kB to ${smallest?.[0]} ${((smallest?.[1] ?? 0) / 1000).toFixed(1)} kB`,
  ])

  const cached: number[] = []
  const { page, close } = await throttled(browser, address, null)
  await changeTo(page, 'minusma')
  await page.waitForLoadState('networkidle')
  for (const mission of ['monusco', 'minusma', 'monusco', 'minusma', 'monusco', 'minusma'])
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    cached.push(await changeTo(page, mission))
  await close()
  rows.push(['change of mission to its map, files in the cache, slowed', inMilliseconds(cached)])

  const line = lines['bad line (400 kbit/s, 400 ms)']
  const [changes, fresh]: [number[], number[]] = [[], []]
  for (let run = 0; run < 3; run += 1) {
    // oxlint-disable-next-line no-await-in-loop
    const opened = await throttled(browser, address, line)
    // oxlint-disable-next-line no-await-in-loop
    changes.push(await changeTo(opened.page, 'minusma'))
    // oxlint-disable-next-line no-await-in-loop
    await opened.close()
    // oxlint-disable-next-line no-await-in-loop
    fresh.push(await freshLoad(browser, `${address}?m=minusma`, line))
  }
  const [change, load] = [quantile(changes, 0.5), quantile(fresh, 0.5)]
  rows.push([
    'change of mission to its map on the bad line, and a fresh load of it',
    `${(change / 1000).toFixed(1)} s, ${(load / 1000).toFixed(1)} s: ${(change / load).toFixed(2)} ×`,
  ])

  for (const mission of ['monusco', 'unmis']) {
    // oxlint-disable-next-line no-await-in-loop
    const opened = await openPage(browser, address, { link: `/?m=${mission}` })
    // oxlint-disable-next-line no-await-in-loop
    await timeDateChanges(opened.page, 10)
    // oxlint-disable-next-line no-await-in-loop
    rows.push([`date change, ${mission}`, inMilliseconds(await timeDateChanges(opened.page, 60))])
    // oxlint-disable-next-line no-await-in-loop
    await opened.close()
  }
  return rows
}

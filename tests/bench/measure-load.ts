import type { Browser } from '@playwright/test'

/** Runs in the page: marks the moment at which the map has its sites and the key figures their numbers. */
const markFirstView = (): void => {
  new MutationObserver((_changes, observer) => {
    const sections = [...document.querySelectorAll('section')]
    const regions = new Map(sections.map((section) => [section.querySelector('h2')?.textContent, section]))
    const isDrawn = regions.get('Map')?.querySelector('path')
    if (!isDrawn || !/\d/u.test(regions.get('Key figures')?.textContent ?? '')) return
    performance.mark('first view')
    observer.disconnect()
  }).observe(document, { childList: true, subtree: true })
}

const kilobits = 400
const roundTrip = 400
const slowdown = 4

/** A first visit over a bad line with a slow processor: seconds to the first useful view and to the last file. */
export const coldLoad = async (
  browser: Browser,
  address: string,
): Promise<{ firstView: number; whole: number }> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTrip,
    downloadThroughput: (kilobits * 1000) / 8,
    uploadThroughput: (kilobits * 1000) / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(markFirstView)
  await page.goto(address, { timeout: 180_000 })
  await page.waitForFunction(() => performance.getEntriesByName('first view').length > 0, undefined, {
    timeout: 180_000,
  })
  await page.waitForLoadState('networkidle', { timeout: 180_000 })
  const times = await page.evaluate(() => ({
    firstView: (performance.getEntriesByName('first view')[0]?.startTime ?? Number.NaN) / 1000,
    whole:
      Math.max(...performance.getEntriesByType('resource').map((entry) => entry.startTime + entry.duration)) /
      1000,
  }))
  await context.close()
  return times
}

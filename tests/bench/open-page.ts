import type { Browser, CDPSession, Page } from '@playwright/test'

export type Opened = { page: Page; session: CDPSession; close: () => Promise<void> }

/** How many times slower than this machine the processor is made: an older laptop in a field office. */
export const slowdown = 4

/**
 * Opens the page with a slowed processor, on the wide layout. `files` take the place of what the server would send, by name.
 * `link` is what the address says. Not `isKept`: the page is not kept for offline, so what is asked for comes over the line.
 */
export const openPage = async (
  browser: Browser,
  address: string,
  {
    link = '/',
    files = new Map<string, string>(),
    isKept = true,
  }: { link?: string; files?: ReadonlyMap<string, string>; isKept?: boolean } = {},
): Promise<Opened> => {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    serviceWorkers: isKept ? 'allow' : 'block',
  })
  const page = await context.newPage()
  for (const [name, body] of files)
    // oxlint-disable-next-line no-await-in-loop -- three files at most
    await page.route(`**/${name}`, (route) => route.fulfill({ body, contentType: 'application/json' }))
  // tsx marks functions with this helper, also those that run in the page.
  await page.addInitScript('globalThis.__name = (target) => target')
  const session = await context.newCDPSession(page)
  await page.goto(`${address}${link}`)
  await page.getByRole('slider').waitFor({ timeout: 180_000 })
  // Before that, the network also rests between the pack and the files as published.
  await page.locator('summary[aria-label="Export: Map"]').waitFor({ timeout: 180_000 })
  await page.waitForLoadState('networkidle', { timeout: 180_000 })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return { page, session, close: () => context.close() }
}

import type { Page } from '@playwright/test'
import { openPackage } from '#tests/export/pptx/read-package.ts'
import { openMenu, savedBy } from './exports.ts'
import { firstViewTime, markFirstView } from './mark-first-view.ts'
import { type Site, startSite } from './site.ts'
import { expect, openPage, region, test as base } from './page.ts'

const test = base.extend<{ site: Site; below: string }>({
  // Without a line the console says so of every request: only what the page throws counts.
  faults: async ({ page }, provide) => {
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    await provide(faults)
    expect(faults, 'errors on the page').toEqual([])
  },
  below: ['/', { option: true }],
  site: async ({ below }, provide) => {
    const site = await startSite(below)
    await provide(site)
    await site.stop()
  },
})

/** Notices come when the browser has nothing else to do, which on a busy machine takes its time. */
const soon = { timeout: 45_000 }

test.use({ serviceWorkers: 'allow' })
// Not on a phone (playwright.config.ts): the same worker.

/** Opens the page and waits until it is kept for the time without a line. */
const openAndKeep = async (page: Page, site: Site, query = ''): Promise<void> => {
  await openPage(page, site.address + query)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

/** A deploy of a new version: everything that makes it another one, and its words for the test to see. */
const deployVersion = (site: Site): void => {
  site.edit('index.html', (html) => html.replace('</title>', '</title><meta name="test" content="second">'))
  site.edit('sw.js', (code) => code.replace(/"version":"(\w+)"/u, '"version":"second-$1"'))
}

test.setTimeout(150_000)

const isSecond = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('meta[name=test][content=second]') !== null)

// By element, not by role: a search by role goes through the whole page, again and again, and keeps it from being idle.
const notices = (page: Page) => page.locator('aside[aria-label="Notices"]')

const footer = (page: Page) => page.locator('footer')

test(
  'everything works after a reload without a line, and the page says how old its data is',
  { tag: '@every-browser' },
  async ({ page, site, context }) => {
    await openAndKeep(page, site)
    await context.setOffline(true)
    await openPage(page, `${site.address}?province=CD-SK&site=amsar&date=2024-04-29`)
    await expect(notices(page)).toContainText('You are offline.')
    await expect(notices(page)).toContainText(
      'The page shows data version 2026.11.4, updated 28 November 2026.',
    )
    await expect(page.getByRole('region', { name: 'Selected site' })).toContainText('Amsar')
    for (const tab of ['Outputs', 'Sites', 'Sources', 'Timeline']) {
      // oxlint-disable-next-line no-await-in-loop -- one tab after the other
      await page.getByRole('tab', { name: tab }).click()
      // oxlint-disable-next-line no-await-in-loop
      await expect(page.getByRole('region', { name: tab, exact: true })).toBeVisible()
    }
    await page.getByRole('button', { name: 'Français' }).click()
    await expect(page.locator('aside[aria-label="Avis"]')).toContainText('Vous êtes hors ligne.')
    await expect(
      region(page, 'map', 'fr').locator('.leaflet-pane path[data-province]').first(),
    ).toBeAttached()
  },
)

test('a mission is kept at a reader’s wish, and no other that was not opened', async ({
  page,
  site,
  context,
}) => {
  await openAndKeep(page, site)
  await page.waitForFunction(() => JSON.stringify(localStorage).includes('kept'))
  await page.goto(`${site.address}?m=all&lang=en`)
  const row = page.getByRole('listitem').filter({ hasText: 'Interim Force in Lebanon' })
  await row.getByRole('button', { name: /^Keep offline \(0\.\d+.MB\)$/u }).click()
  await expect(row).toContainText('Kept offline')
  await context.setOffline(true)
  await openPage(page, `${site.address}?m=unifil&lang=en`)
  await expect(region(page, 'figures')).toContainText('36 of 37')
  // What was neither opened nor asked for is told to be out of reach.
  await page.goto(`${site.address}?m=unmil&lang=en`)
  await expect(page.getByRole('alert').first()).toContainText('unmil/')
})

test('pictures, tables, slides and pages are made without a line', async ({ page, site, context }) => {
  await openAndKeep(page, site)
  await context.setOffline(true)
  await openPage(page, `${site.address}?province=CD-SK&date=2024-06-30`)
  const save = await openMenu(page, 'Export: Map')
  const png = await save('Picture (PNG)', '1')
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  const csv = await save('Table (CSV for Excel)')
  expect(csv.bytes.toString('utf8')).toContain('Engineering camp (Amsar), Bukavu')
  await page.getByRole('button', { name: 'Briefing', exact: true }).click()
  const dialog = page.getByRole('dialog')
  const make = () => savedBy(page, () => dialog.getByRole('button', { name: 'Make the briefing' }).click())
  const deck = await make()
  expect(openPackage(new Uint8Array(deck.bytes)).paths).toContain('ppt/presentation.xml')
  await dialog.getByRole('radio', { name: 'Pages (PDF)' }).check({ force: true })
  expect((await make()).bytes.subarray(0, 5).toString()).toBe('%PDF-')
})

test('a second visit asks for nothing before its first view', async ({ page, site }) => {
  await openAndKeep(page, site)
  await page.waitForLoadState('networkidle')
  site.requests.length = 0
  await page.addInitScript(markFirstView)
  await openPage(page, site.address)
  const time = await page.evaluate(firstViewTime)
  const before = site.requests.filter((request) => request.time < time)
  expect(before.filter(({ path }) => path !== 'sw.js')).toEqual([])
  // Afterwards the data is held against the server's.
  await expect.poll(() => site.requests.map(({ path }) => path), soon).toContain('monusco/mission.json')
})

test('a new version waits for a word, and comes with its own data', async ({ page, site }) => {
  await openAndKeep(page, site)
  deployVersion(site)
  site.edit('monusco/mission.json', (json) => json.replace('2026.11.4', '2027.1.1'))
  await openPage(page, site.address)
  await expect(notices(page)).toContainText('A new version of this page is ready.', soon)
  // Old code, old data: the new data is not offered apart from its version.
  await expect(footer(page)).toContainText('Data version 2026.11.4')
  expect(await isSecond(page)).toBe(false)
  await notices(page).getByRole('button', { name: 'Load the new version' }).click()
  await expect(footer(page)).toContainText('Data version 2027.1.1')
  expect(await isSecond(page)).toBe(true)
})

test('a broken update leaves the old page working', async ({ page, site, context }) => {
  await openAndKeep(page, site)
  deployVersion(site)
  site.edit('index.html', () => '')
  await openPage(page, site.address)
  await page.waitForLoadState('networkidle')
  await expect(notices(page)).toBeHidden()
  await context.setOffline(true)
  await openPage(page, site.address)
  await expect(region(page, 'map')).toBeVisible()
  expect(await isSecond(page)).toBe(false)
})

test('data replaced on the server is offered with what changed, and shown on a click', async ({
  page,
  site,
}) => {
  await openAndKeep(page, site)
  site.edit('monusco/mission.json', (json) => json.replace('2026.11.4', '2026.12.1'))
  site.edit('monusco/contributors.json', (json) =>
    json.replace(
      '"records": [',
      '"records": [ { "id": "XYZ", "name": { "en": "Xyland", "fr": "Xylande" } },',
    ),
  )
  await openPage(page, site.address)
  await expect(notices(page)).toContainText('New data: version 2026.12.1 replaces version 2026.11.4.', soon)
  await expect(notices(page)).toContainText('Contributors: 1 added')
  await expect(footer(page)).toContainText('Data version 2026.11.4')
  await notices(page).getByRole('button', { name: 'Show the new data' }).click()
  await expect(footer(page)).toContainText('Data version 2026.12.1')
  await expect(notices(page)).toBeHidden()
})

test('data replaced on the server is shown on the next load, which says so', async ({
  page,
  site,
  context,
}) => {
  await openAndKeep(page, site)
  site.edit('monusco/mission.json', (json) => json.replace('2026.11.4', '2026.12.1'))
  await openPage(page, site.address)
  await expect(notices(page)).toContainText('New data: version 2026.12.1', soon)
  await context.setOffline(true)
  await openPage(page, site.address)
  await expect(footer(page)).toContainText('Data version 2026.12.1')
  await expect(notices(page)).toContainText(
    'The data was updated since your last visit, from version 2026.11.4 to version 2026.12.1.',
  )
  await notices(page).getByRole('button', { name: 'Dismiss' }).click()
  await expect(notices(page).getByText('The data was updated')).toBeHidden()
})

test('newer data that this version cannot read is refused with its file, and the old data stays', async ({
  page,
  site,
}) => {
  await openAndKeep(page, site)
  site.edit('monusco/sites.json', (json) => json.replace('"records"', '"places"'))
  await openPage(page, site.address)
  await expect(notices(page)).toContainText('this version of the page cannot read it', soon)
  await expect(notices(page)).toContainText('monusco/sites.json')
  await page.reload()
  await expect(region(page, 'figures')).toContainText('of 43')
})

/** A list with about every third record of a kind that this version of the page does not know. */
const withUnknownKinds = (json: string): string =>
  json.replaceAll(/"kind": ?"[^"]+"/gu, (kind, at: number) => (at % 3 === 0 ? '"kind": "unknown"' : kind))

test('newer data of which a third cannot be read says so, and the old view stays until it is asked for', async ({
  page,
  site,
  context,
}) => {
  await openAndKeep(page, site)
  site.edit('monusco/mission.json', (json) => json.replace('2026.11.4', '2026.12.1'))
  site.edit('monusco/sites.json', withUnknownKinds)
  await openPage(page, site.address)
  await expect(notices(page)).toContainText(/Sites: \d{2} could not be read/u, soon)
  await expect(notices(page)).not.toContainText('removed')
  await expect(notices(page)).toContainText(/\d{2} records that the page shows cannot be read in it/u)
  // Nor is it what the next load shows.
  await openPage(page, site.address)
  await expect(footer(page)).toContainText('Data version 2026.11.4')
  await expect(region(page, 'figures')).toContainText('12 of 43')
  await notices(page).getByRole('button', { name: 'Show the new data' }).click(soon)
  await expect(footer(page)).toContainText('Data version 2026.12.1')
  await expect(region(page, 'figures')).not.toContainText('12 of 43')
  await expect(notices(page)).toBeHidden()
  // Asked for once, it is kept.
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await openPage(page, site.address)
  await expect(footer(page)).toContainText('Data version 2026.12.1')
})

/** Runs before the page: all that keeps or copies is refused as soon as it is asked for, or is not there. */
const refuseAll = (): void => {
  const refuse = {
    get: (): never => {
      throw new DOMException('refused', 'SecurityError')
    },
  }
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, refuse)
  for (const name of ['serviceWorker', 'storage']) Object.defineProperty(navigator, name, refuse)
  Object.defineProperty(navigator, 'clipboard', { value: undefined })
}

test('a browser that keeps nothing, and copies nothing, shows the page and claims neither', async ({
  page,
  site,
}) => {
  await page.addInitScript(refuseAll)
  await openPage(page, site.address)
  await expect(page.getByRole('region', { name: 'Timeline', exact: true })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(notices(page)).toBeHidden()

  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText(/^The link could not be copied/u)).toBeVisible()
  await expect(page.getByText(/^Link copied/u)).toHaveCount(0)

  // Chosen for this visit.
  await footer(page).getByText('Dark', { exact: true }).click()
  await expect(footer(page).getByRole('radio', { name: 'Dark' })).toBeChecked()

  // The work of the desk is there until the page is left, and is not said to be kept.
  await page.getByRole('link', { name: 'Data desk' }).click()
  const desk = page.getByRole('dialog', { name: 'Data desk' })
  await desk.getByRole('button', { name: 'Add: event' }).click()
  await desk.getByRole('textbox', { name: 'Date', exact: true }).fill('2026-03-06')
  await expect(desk.getByText(/^This browser keeps nothing/u)).toBeVisible()
  await expect(desk.getByText(/is kept in this browser/u)).toHaveCount(0)
  await desk.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('link', { name: 'Data desk' }).click()
  await expect(desk.getByRole('tab', { name: 'Changes (1)' })).toBeVisible()
})

test.describe('below a path', () => {
  test.use({ below: '/maps/drawdown/' })
  test('it is kept for its own path, and works without a line', async ({ page, site, context }) => {
    await openAndKeep(page, site)
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)
    expect(new URL(scope).pathname).toBe('/maps/drawdown/')
    const manifest = await page.evaluate(() =>
      document.querySelector('link[rel=manifest]')?.getAttribute('href'),
    )
    expect(manifest).toBe('./manifest-en.webmanifest')
    await context.setOffline(true)
    // As a link is copied: the page of a mission that it leads by is not kept, and need not be.
    await openPage(page, `${site.address}monusco/en.html?tab=sites`)
    await expect(page).toHaveURL(`${site.address}?m=monusco&lang=en&tab=sites`)
    await expect(page.getByRole('region', { name: 'Sites', exact: true })).toBeVisible()
  })
})

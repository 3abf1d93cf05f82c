import type { Page, Route } from '@playwright/test'
import { expect, region, test } from './page.ts'

// What the build wrote into the page: seen before any script has come, taken over in place, and true of the link.

const widths = [390, 1440] as const

/** Keeps every script that is a file from coming until it is told to. */
const holdScripts = async (page: Page): Promise<() => Promise<void>> => {
  const held: Route[] = []
  let isHeld = true
  await page.route(/assets\/.*\.js$/u, async (route) => {
    if (isHeld) held.push(route)
    else await route.continue()
  })
  return async () => {
    isHeld = false
    await Promise.all(held.map((route) => route.continue()))
  }
}

/** Runs in the page: adds up what shifts. */
const watchShifts = (): void => {
  let shift = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('value' in entry && typeof entry.value === 'number') shift += entry.value
    document.documentElement.dataset['shift'] = shift.toFixed(4)
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Runs in the page: where the marks of the map are on screen, by look and to two pixels. */
const marks = (): string[] =>
  [...document.querySelectorAll('section svg circle, section svg path')]
    .filter((mark) => (mark.getAttribute('stroke') ?? '').startsWith('var(--') && mark.closest('[aria-hidden=true], details') === null) // prettier-ignore
    .map((mark) => mark.getBoundingClientRect())
    .filter(({ width, left, right }) => width > 0 && right > 0 && left < innerWidth)
    .map(({ x, y, width, height }) => [x + width / 2, y + height / 2].map((at) => Math.round(at / 4)).join(' ')) // prettier-ignore

/** What is seen of the first view in each language. The second draws the marks of the first once more, which are counted there. */
const seen = [
  { language: 'en', counted: '12 of 43', title: 'MONUSCO, 11 March 2026 · Drawdown', map: 'Map', sites: 'Sites', views: 'Views', heading: /withdrawal of MONUSCO/u, marks: 21, further: /^Outside this part of the map: \d+ sites, / }, // prettier-ignore
  { language: 'fr', counted: '12 sur 43', title: 'Drawdown', map: 'Carte', sites: 'Sites', views: 'Vues', heading: /désengagement de la MONUSCO/u, marks: 0, further: /^Hors de cette partie de la carte\s:\s\d+\ssites, / }, // prettier-ignore
] as const

for (const { language, ...words } of seen)
  for (const width of widths)
    test(`at ${width} pixels the map and the figures in ${language} stand before any script, and are taken over in place`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.addInitScript(watchShifts)
      const letGo = await holdScripts(page)
      await page.goto(`/?lang=${language}`, { waitUntil: 'commit' })
      await expect(
        region(page, 'map', language).getByRole('img', { name: words.map, exact: true }),
      ).toBeVisible()
      await expect(region(page, 'figures', language)).toContainText(words.counted)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.heading)
      await expect(page).toHaveTitle(words.title)
      const further = region(page, 'map', language).getByText(words.further).filter({ visible: true })
      // A legend lies over the map of a wide screen: what is under it the page tells once it is there.
      const unseen = width === 390 ? await further.textContent() : null
      const link = page.getByRole('navigation', { name: words.sites }).getByRole('link').first()
      await link.evaluate((element) => element.focus({ preventScroll: true }))
      const before = await page.evaluate(marks)
      await letGo()
      await expect(region(page, 'map', language).getByRole('button', { name: /^Goma/u })).toBeVisible()
      await expect(region(page, 'figures', language)).toHaveCount(1)
      const after = new Set(await page.evaluate(marks))
      expect(before.length).toBeGreaterThanOrEqual(words.marks)
      // A mark may lie a pixel beside where it was.
      const near = (place: string) => {
        const [x = 0, y = 0] = place.split(' ').map(Number)
        return [-1, 0, 1].some((right) => [-1, 0, 1].some((down) => after.has(`${x + right} ${y + down}`)))
      }
      expect(before.filter((place) => !near(place))).toEqual([])
      if (unseen !== null) await expect(further).toHaveText(unseen)
      await expect(page.getByRole('tablist', { name: words.views })).toBeVisible()
      await expect(page.locator('.first-view, .first-list')).toHaveCount(0)
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab')
      // Nor does what comes later move anything.
      await page.waitForLoadState('networkidle')
      expect(Number(await page.locator('html').getAttribute('data-shift'))).toBe(0)
    })

test('a link with another date shows the base map and that it is loading, none of the default figures', async ({
  page,
}) => {
  await holdScripts(page)
  await page.goto('/?date=2020-01&lang=fr', { waitUntil: 'commit' })
  await expect(region(page, 'map', 'fr')).toBeVisible()
  await expect(page.locator('.first-view:visible use[href="#land-monusco"]')).toBeVisible()
  await expect(page.getByText(/^Chargement/u)).toBeVisible()
  await expect(page.locator('.first-view:visible .first-sites')).toBeHidden()
  await expect(page.getByText('12 sur 43')).toBeHidden()
  await expect(page).toHaveTitle('Drawdown')
  await expect(page.getByText('11 mars 2026', { exact: true })).toBeHidden()
  await expect(page.getByText(/^Hors de cette partie/u).first()).toBeHidden()
})

test('nor do the list of sites and the legend of the default date follow it to the page', async ({
  page,
}) => {
  await page.route(/assets\/(?:below|MapLegend)-[^/]*\.js$/u, () => new Promise<void>(() => {}))
  for (const [link, look] of [
    ['/', 'visible'],
    ['/?date=2012-01-01', 'hidden'],
  ] as const) {
    // oxlint-disable no-await-in-loop -- one link after the other
    await page.goto(link)
    await expect(page.locator('.first-view')).toHaveCount(0)
    await expect(region(page, 'figures')).toContainText(/\d/u)
    await expect(page.locator('.first-list')).toHaveCSS('visibility', look)
    await expect(region(page, 'map').locator('details p').first()).toHaveCSS('visibility', look)
    // oxlint-enable no-await-in-loop
  }
})

test('another mission comes by itself, in the dark too, before any script that is a file', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await holdScripts(page)
  await page.goto('/?m=unifil&lang=fr', { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/FINUL/u)
  await expect(region(page, 'figures', 'fr')).toContainText('36 sur 37')
  await expect(page).toHaveTitle('Drawdown')
  // As in src/ui/dark.css, which comes with the scripts.
  await expect(page.locator('.first-view [data-province]').first()).toHaveCSS('fill', 'rgb(42, 49, 58)')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  for (const width of widths)
    test(`the default view is there at ${width} pixels, and what is missing is said`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto('/')
      await expect(page.getByText(/^Without JavaScript/u)).toBeVisible()
      await expect(region(page, 'map').getByRole('img', { name: 'Map', exact: true })).toBeVisible()
      await expect(region(page, 'figures')).toContainText('12 of 43')
      await expect(page.locator('.first-view:visible text', { hasText: /^Goma$/u }).first()).toBeVisible()
      await expect(page.getByRole('link', { name: 'Mutwanga base' })).toBeVisible()
      await expect(page.getByText('Chiffres clés')).toBeHidden()
    })
})

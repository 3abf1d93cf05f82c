import type { Page, Route } from '@playwright/test'
import { expect, readAt, region, standsStill, test } from './page.ts'

// The page answers before the code of its map has come: the map of the first view stands in its place until then.

const mapCode = /assets\/(?:map|leaflet)-[\w-]{8}\.js$/u

/** Keeps code, that of the map, from coming until it is told to. */
const holdMap = async (page: Page, code = mapCode): Promise<() => Promise<void>> => {
  const held: Route[] = []
  let isHeld = true
  await page.route(code, async (route) => {
    if (isHeld) held.push(route)
    else await route.continue()
  })
  return async () => {
    isHeld = false
    await Promise.all(held.map((route) => route.continue()))
  }
}

const mark = (page: Page, language: 'en' | 'fr' = 'en') =>
  region(page, 'map', language).getByRole('button', { name: /^Goma/u })

const standing = (page: Page, name: string) =>
  page.getByRole('img', { name, exact: true }).filter({ visible: true })

const cases = [
  { language: 'en', map: 'Map', loading: 'Loading…', further: /^Outside this part of the map/u },
  { language: 'fr', map: 'Carte', loading: 'Chargement…', further: /^Hors de cette partie de la carte/u },
] as const

for (const { language, map, loading, further } of cases)
  test(`a date is answered in ${language} before the code of the map has come @every-browser`, async ({
    page,
  }) => {
    const letGo = await holdMap(page)
    await page.goto(`/?lang=${language}`)
    // The page itself, and the map of its first view with its marks.
    await expect(page.locator('.first-view')).toHaveCount(0)
    const goma = page.locator('.first-sites text', { hasText: /^Goma$/u }).filter({ visible: true })
    await expect(goma).not.toHaveCount(0)
    await expect(standing(page, map)).toBeVisible()
    // On a phone it is told what lies outside of it.
    const outside = region(page, 'map', language).getByText(further).filter({ visible: true })
    const isPhone = (page.viewportSize()?.width ?? 0) < 600
    await expect(outside).toHaveCount(isPhone ? 1 : 0)
    const figures = region(page, 'figures', language)
    const before = (await figures.textContent()) ?? ''
    await page.getByRole('slider').focus()
    await page.keyboard.press('Home')
    await expect(figures).not.toHaveText(before)
    // What is not true for that date is gone, and what comes is said.
    await expect(goma).toHaveCount(0)
    await expect(outside).toHaveCount(0)
    await expect(standing(page, map).locator('path[data-province]').first()).toBeVisible()
    await expect(region(page, 'map', language).getByText(loading)).toBeVisible()
    // Back at the date that it was drawn for, it is true.
    await page.goBack()
    await expect(figures).toHaveText(before)
    await expect(goma).not.toHaveCount(0)
    await letGo()
    await expect(mark(page, language)).toBeVisible()
    await expect(standing(page, map)).toHaveCount(0)
    await expect(page.getByText(loading).filter({ visible: true })).toHaveCount(0)
  })

test('a filter is chosen and answered before the code of the map has come @wide', async ({ page }) => {
  const letGo = await holdMap(page)
  await page.goto('/')
  const kivu = region(page, 'filters').getByRole('checkbox', { name: /^South Kivu/u })
  // Sooner than the page stops waiting for a map that does not come.
  await kivu.check({ timeout: 6000 })
  await expect(region(page, 'figures')).toContainText('of 18')
  await expect(page.locator('.first-sites').first()).toBeHidden()
  await expect(region(page, 'map').getByText('Loading…')).toBeVisible()
  await letGo()
  // The map comes framed to what was chosen.
  await expect(region(page, 'map').getByRole('button', { name: /^Baraka base/u })).toBeVisible()
  await expect(mark(page)).toHaveCount(0)
})

test('a map whose code does not come is told, and the rest of the page stands', async ({ page, faults }) => {
  await page.route(mapCode, (route) => route.abort())
  await page.goto('/')
  await expect(region(page, 'map').getByText(/^This part of the page stopped working/u)).toBeVisible()
  await expect(region(page, 'map').getByRole('button', { name: 'Reload' })).toBeVisible()
  await expect(standing(page, 'Map')).toBeVisible()
  await expect(page.getByRole('tablist', { name: 'Views' })).toBeVisible()
  await expect(region(page, 'filters')).toBeVisible()
  faults.splice(0)
})

test('a map whose code never answers holds nothing else up, and is called slow', async ({ page }) => {
  await page.clock.install({ time: new Date(readAt) })
  await page.route(mapCode, () => new Promise<void>(() => {}))
  await page.goto('/')
  await expect(page.locator('.first-view')).toHaveCount(0)
  await page.clock.fastForward(9000)
  await expect(page.getByRole('tablist', { name: 'Views' })).toBeVisible()
  await page.clock.fastForward(15_000)
  await expect(region(page, 'map').getByRole('link', { name: 'Load the page again' })).toBeAttached()
})

test('the list of sites keeps the keyboard until the tabs have come behind a drawn map, and is hidden by another date @wide', async ({
  page,
}) => {
  const letGo = await holdMap(page, /assets\/below-[\w-]{8}\.js$/u)
  const all = page.waitForResponse(/monusco\/sources\.json/u)
  await page.goto('/')
  const list = page.getByRole('navigation', { name: 'Sites' })
  const link = list.getByRole('link').first()
  await link.focus()
  await expect(mark(page)).toBeVisible()
  // The files as published take the place of what came with the first view: the same sites once more.
  await (await all).finished()
  await standsStill(page)
  await expect(link).toBeFocused()

  await page.getByRole('slider').press('Home')
  await expect(list).toBeHidden()
  await page.goBack()
  await expect(list).toBeVisible()
  await link.focus()
  await letGo()
  await expect(page.getByRole('tab', { name: 'Timeline' })).toBeFocused()
  await expect(list).toHaveCount(0)
})

import { expect, openPage, region, test } from './page.ts'

test('opens with its map, key figures and filters', { tag: '@wide' }, async ({ page }) => {
  await openPage(page)
  await expect(region(page, 'map')).toBeVisible()
  await expect(region(page, 'figures')).toBeVisible()
  await expect(region(page, 'filters')).toBeAttached()
  await expect(page).toHaveTitle(/MONUSCO/u)
})

test('opens in French from a link', { tag: '@wide' }, async ({ page }) => {
  await openPage(page, '/?lang=fr', 'fr')
  await expect(region(page, 'map', 'fr')).toBeVisible()
  await expect(region(page, 'figures', 'fr')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
})

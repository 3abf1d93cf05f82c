import type { Page } from '@playwright/test'
import { expect, openPage, region, standsStill, test } from './page.ts'

const chosen = (page: Page) => region(page, 'map').locator('.leaflet-container path[data-province=CD-SK]')

/** Whether the province stands inside the map's box, whole. */
const isInside = async (page: Page): Promise<boolean> => {
  const [box, province] = await Promise.all([
    region(page, 'map').locator('.leaflet-container').boundingBox(),
    chosen(page).boundingBox(),
  ])
  if (!box || !province) throw new Error('no map or no province')
  return (
    province.x >= box.x &&
    province.x + province.width <= box.x + box.width &&
    province.y >= box.y &&
    province.y + province.height <= box.y + box.height
  )
}

test(
  'a filtered province is whole in a map of any size, until the reader moves the map',
  { tag: '@wide' },
  async ({ page }) => {
    await openPage(page, '/?province=CD-SK')
    await standsStill(page)
    expect(await isInside(page)).toBe(true)
    for (const width of [900, 390, 1440]) {
      // oxlint-disable no-await-in-loop -- one size after the other
      await page.setViewportSize({ width, height: 900 })
      await standsStill(page)
      await expect.poll(() => isInside(page), `${width} px`).toBe(true)
      // oxlint-enable no-await-in-loop
    }
    // Nearer by the reader's own hand: what was in the middle stays there, at the same scale.
    await region(page, 'map').getByRole('button', { name: 'Zoom in' }).click()
    await standsStill(page)
    const before = await chosen(page).boundingBox()
    await page.setViewportSize({ width: 390, height: 900 })
    await standsStill(page)
    expect((await chosen(page).boundingBox())?.width).toBeCloseTo(before?.width ?? 0, 0)
    expect(await isInside(page)).toBe(false)
  },
)

import type { Locator, Page } from '@playwright/test'
import { savedBy } from './exports.ts'
import { type Hands, type Place, keepTrail, placesOfControls, tooltipWords } from './hands.ts'
import { expect } from './page.ts'

/** The hands of a reader on a page that Playwright drives. */
export const handsOn = async (page: Page): Promise<Hands> => {
  await page.evaluate(keepTrail)
  const within = (place?: Place): Page | Locator =>
    place ? page.getByRole(place[0], { name: place[1], exact: true }) : page
  return {
    press: async (...keys) => {
      for (const key of keys)
        // oxlint-disable-next-line no-await-in-loop -- one key after the other
        await page.keyboard.press(key)
    },
    trail: () => page.evaluate<readonly string[]>('window.trail'),
    tap: (role, name, place) => {
      const around = within(place)
      // What opens a menu is a summary, which has no role of its own.
      if (role === 'summary') return around.getByLabel(name).tap()
      return around.getByRole(role, { name, exact: true }).tap()
    },
    point: (role, name, place) => within(place).getByRole(role, { name, exact: true }).hover(),
    focus: (role, name, place) => within(place).getByRole(role, { name, exact: true }).focus(),
    tooltip: () => page.evaluate<string>(tooltipWords),
    reads: (role, name, text) =>
      expect(page.getByRole(role, { name, exact: true }).getByText(text).first()).toBeVisible(),
    shows: (role, name, text) =>
      expect(page.getByRole(role, { name, exact: true }).getByText(text).first()).toBeInViewport(),
    places: () => page.evaluate<string>(placesOfControls),
    address: async () => page.url(),
    saved: (press) => savedBy(page, press),
  }
}

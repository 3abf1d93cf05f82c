import type { Page } from '@playwright/test'
import { byKeyboard, byTouch, readsTooltips } from './hands.ts'
import { words } from './journey-words.ts'
import { expect, openPage, region, standsStill, test } from './page.ts'
import { handsOn } from './playwright-hands.ts'

const chooseSouthKivu = async (page: Page, language: 'en' | 'fr', isPhone: boolean): Promise<void> => {
  const t = words[language]
  const filters = region(page, 'filters', language)
  if (isPhone) await filters.getByRole('button', { name: t.openFilters }).click()
  await page.getByRole('checkbox', { name: t.southKivu }).check()
  if (isPhone) await page.getByRole('dialog').getByRole('button', { name: t.close }).click()
}

const goTo = async (page: Page, language: 'en' | 'fr', date: string): Promise<void> => {
  await page.getByRole('textbox', { name: words[language].dateField, exact: true }).fill(date)
  await page.getByRole('button', { name: words[language].go, exact: true }).click()
}

for (const language of ['en', 'fr'] as const)
  test(
    `the engineering camp near Bukavu goes from open to closed to handed over (${language})`,
    // A phone has the same words.
    { tag: language === 'fr' ? '@wide' : '@every-browser' },
    async ({ page, context, isMobile }) => {
      const t = words[language]
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await openPage(page, `/?lang=${language}`, language)
      await chooseSouthKivu(page, language, isMobile)
      await goTo(page, language, '2024-04-08')
      await page.getByRole('tab', { name: t.sites }).click()
      await page
        .getByRole('region', { name: t.sites, exact: true })
        .getByRole('button', { name: t.camp })
        .click()

      const detail = page.getByRole('article', { name: t.camp })
      const mark = region(page, 'map', language).getByRole('button', { name: t.camp })
      await expect(detail.getByText(t.open, { exact: true }).first()).toBeVisible()
      await expect(mark).toHaveAccessibleName(
        new RegExp(`^${t.camp.replaceAll(/[()]/g, String.raw`\$&`)}, ${t.open};`),
      )

      await goTo(page, language, '2024-04-09')
      await expect(detail.getByText(t.closed)).toBeVisible()
      await expect(region(page, 'filters', language)).toContainText(t.sentence)
      await expect(detail.getByText(t.differ).first()).toBeVisible()

      await goTo(page, language, '2024-04-29')
      await expect(detail.getByText(t.handedOver)).toBeVisible()
      await Promise.all(
        t.outputs.map((output) => expect(detail.getByText(output, { exact: true })).toBeVisible()),
      )

      await page.getByRole('button', { name: t.copy }).click()
      await expect(page.getByText(t.copied)).toBeVisible()
      const link = await page.evaluate(() => navigator.clipboard.readText())
      const { origin, pathname, search } = new URL(link)
      expect(pathname).toBe(`/monusco/${language}.html`)
      expect(search).toBe('?date=2024-04-29&province=CD-SK&tab=sites&site=amsar&version=2026.11.4')

      // What is still on its way when a page is left fails in Firefox, and is written to the console there.
      await standsStill(page)
      await page.goto('about:blank')
      await page.goto(link)
      await expect(detail.getByText(t.handedOver)).toBeVisible()
      await standsStill(page)
      await page.reload()
      await expect(detail.getByText(t.handedOver)).toBeVisible()
      expect(page.url()).toBe(`${origin}/?m=monusco&lang=${language}&${search.slice(1)}`)
    },
  )

for (const language of ['en', 'fr'] as const) {
  test(
    `by the keyboard alone: South Kivu, a date, a file, the camp near Bukavu and a document (${language})`,
    // Not on a phone: no keyboard.
    { tag: ['@every-browser', '@wide'] },
    async ({ page }) => {
      await openPage(page, `/?lang=${language}`, language)
      await expect(page.getByRole('tab', { selected: true })).toBeVisible()
      await byKeyboard(await handsOn(page), language)
    },
  )

  test(
    `by touch alone: South Kivu, a date, the camp near Bukavu on the map, a file and a document (${language})`,
    { tag: '@phone' },
    async ({ page }) => {
      await openPage(page, `/?lang=${language}`, language)
      await byTouch(await handsOn(page), language)
    },
  )

  test(
    `marks of timeline and map say what they stand for, to the mouse and to the keyboard (${language})`,
    { tag: ['@every-browser', '@wide'] },
    async ({ page }) => {
      await openPage(page, `/?date=2024-06-30&province=CD-SK&lang=${language}`, language)
      await readsTooltips(await handsOn(page), language)
    },
  )
}

test(
  'Back undoes a choice, Forward brings it again',
  { tag: ['@every-browser', '@wide'] },
  async ({ page }) => {
    await openPage(page, '/?date=2024-04-09')
    await chooseSouthKivu(page, 'en', false)
    await expect(page).toHaveURL(/province=CD-SK/)
    await page.goBack()
    await expect(page).not.toHaveURL(/province/)
    await page.goForward()
    await expect(page).toHaveURL(/province=CD-SK/)
    await expect(region(page, 'filters')).toContainText(words.en.sentence)
  },
)

test('a click on a province filters to it', { tag: '@wide' }, async ({ page }) => {
  // Not on a phone: on a phone provinces are chosen in the filters.
  await openPage(page, '/?date=2024-06-30')
  // Tshuapa has no symbol near its middle.
  await region(page, 'map').getByText('TSHUAPA').click({ force: true })
  await expect(page).toHaveURL(/province=CD-TU/)
})

test('links from strangers never break the page', { tag: '@wide' }, async ({ page }) => {
  // Not on a phone: links are the same everywhere.
  for (const search of [
    '?date=2024-13-45&province=XX&kind=,,,&status=open,open&tab=%00&site=%F0%9F%98%80',
    '?province=CD-SK&province=CD-NK&date=0000',
    '?m=monusco&date=9999-12-31',
    '?%E0%A4%A',
  ]) {
    // oxlint-disable-next-line no-await-in-loop -- one link after the other
    await openPage(page, search)
  }
  await expect(region(page, 'map')).toBeVisible()
})

/** Runs in the page: keeps whether it ever said that a part of the link is not known. */
const noteRefusals = (): void => {
  new MutationObserver(() => {
    if (document.body?.textContent.includes('Une partie de ce lien'))
      document.documentElement.dataset['refused'] = 'once'
  }).observe(document, { childList: true, subtree: true })
}

test('what the first files do not name yet is never called unknown', { tag: '@wide' }, async ({ page }) => {
  await page.addInitScript(noteRefusals)
  const link = '/?lang=fr&province=CD-NK&tab=sites&recipient=national-police-pnc'
  await openPage(page, link, 'fr')
  await expect(region(page, 'filters', 'fr')).toContainText('Police nationale (PNC)')
  await standsStill(page)
  await expect(page.locator('html')).not.toHaveAttribute('data-refused')
  await openPage(page, `${link},nobody`, 'fr')
  await expect(page.locator('html')).toHaveAttribute('data-refused', 'once')
})

test('no name is cut by the edge of the map', async ({ page }) => {
  await openPage(page, '/?province=CD-SK&date=2024-04-29&lang=fr', 'fr')
  const map = region(page, 'map', 'fr').locator('.leaflet-container')
  const edges = await map.boundingBox()
  const names = map.locator('svg text')
  await expect(names.filter({ hasText: 'Base d’Uvira' })).toBeVisible()
  for (const name of await names.all()) {
    // oxlint-disable-next-line no-await-in-loop -- one name after the other
    const [at, text] = [await name.boundingBox(), await name.textContent()]
    expect(at?.x, text ?? '').toBeGreaterThanOrEqual(edges?.x ?? 0)
    expect((at?.x ?? 0) + (at?.width ?? 0), text ?? '').toBeLessThanOrEqual(
      (edges?.x ?? 0) + (edges?.width ?? 0),
    )
  }
})

test('no mark lies under the buttons of the map', async ({ page }) => {
  await openPage(page)
  const map = region(page, 'map')
  const buttons = await map.getByRole('button', { name: 'Show the whole country' }).boundingBox()
  const marks = map.locator('.leaflet-container g[role=button]')
  expect(await marks.count()).toBeGreaterThan(10)
  for (const mark of await marks.all()) {
    // oxlint-disable-next-line no-await-in-loop -- one mark after the other
    const at = await mark.boundingBox()
    expect(at && buttons && at.x + at.width).toBeLessThanOrEqual(buttons?.x ?? 0)
  }
})

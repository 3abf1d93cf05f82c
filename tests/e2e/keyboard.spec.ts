import type { Page } from '@playwright/test'
import { expect, follow, openPage, standsStill, test } from './page.ts'

// By the keyboard alone. axe does not see a stop of the Tab key that has no name, and no tool sees one that is nowhere: this walk does.

/** More stops than the longest tab has on one screen; the lists of events and documents go on with the same kinds of stops. */
const most = 230

/** Each language walks half of the tabs: the stops are the same, the words of both are looked at elsewhere. */
const walkedTabs = [
  ['en', ['timeline', 'strength', 'sites']],
  ['fr', ['timeline&view=plan', 'outputs']],
] as const

/** Walks from the tab chosen through all that it shows, and says what is wrong with a stop. Runs in the page but for the key. */
const walk = async (page: Page): Promise<{ count: number; faults: readonly string[] }> => {
  await page.getByRole('tab', { selected: true }).focus()
  await page.evaluate(() => {
    const seen = new Set<Element>()
    const faults: string[] = []
    Object.assign(window, { walked: { seen, faults } })
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element) || !target.closest('[role=tabpanel]')) return
      const by = target.getAttribute('aria-labelledby')?.split(' ').map((id) => document.getElementById(id)?.textContent) // prettier-ignore
      const labels = target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? [...(target.labels ?? [])] : [] // prettier-ignore
      const own = target.matches('[role], a, button, summary') ? target.textContent : ''
      const name = [target.getAttribute('aria-label'), ...(by ?? []), ...labels.map(({ textContent }) => textContent), own, target.getAttribute('title')].join('').trim() // prettier-ignore
      const what = `${target.tagName.toLowerCase()} ${target.getAttribute('class') ?? ''} “${name.slice(0, 40)}”`
      const box = target.getBoundingClientRect()
      if (seen.has(target)) faults.push(`stops twice at ${what}`)
      else if (name === '') faults.push(`no name: ${what}`)
      else if (box.width === 0 || box.height === 0) faults.push(`nowhere: ${what}`)
      else if (target.matches('button, summary, select') && (box.height < 23.5 || box.width < 23.5)) faults.push(`${box.width}×${box.height}: ${what}`) // prettier-ignore
      seen.add(target)
    })
  })
  const stepOn = async (left: number): Promise<void> => {
    await page.keyboard.press('Tab')
    const isInside = await page.evaluate(() => document.activeElement?.closest('[role=tabpanel]') != null)
    if (isInside && left > 0) await stepOn(left - 1)
  }
  await stepOn(most)
  return page.evaluate(() => {
    // eslint-disable-next-line typescript/no-unsafe-type-assertion
    const { seen, faults } = (window as unknown as { walked: { seen: Set<Element>; faults: string[] } })
      .walked
    return { count: seen.size, faults }
  })
}

for (const [language, tabs] of walkedTabs)
  test(
    `every stop of the Tab key on ${tabs.join(', ')} has a name, a place and room`,
    { tag: '@wide' },
    async ({ page }) => {
      // Not on a phone: a phone has the same stops.
      test.slow()
      const linkTo = (tab: string) => `/?date=2024-06-30&province=CD-SK&tab=${tab}&lang=${language}`
      await openPage(page, linkTo(tabs[0]), language)
      for (const tab of tabs)
        // oxlint-disable-next-line no-await-in-loop -- one page shows one after the other
        await test.step(tab, async () => {
          await follow(page, linkTo(tab))
          await page.getByRole('tabpanel').scrollIntoViewIfNeeded()
          await standsStill(page)
          const { count, faults } = await walk(page)
          expect.soft(faults, tab).toEqual([])
          expect.soft(count, tab).toBeGreaterThan(20)
        })
    },
  )

test('the first stops lead past the map', { tag: '@wide' }, async ({ page }) => {
  // Not on a phone: no keyboard.
  await openPage(page, '/?lang=fr', 'fr')
  await expect(page.getByRole('tab', { selected: true })).toBeVisible()
  await page.keyboard.press('Tab')
  const first = page.getByRole('link', { name: 'Aux chiffres clés' })
  await expect(first).toBeFocused()
  await expect(first).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Chiffres clés' })).toBeFocused()
  await page.getByRole('link', { name: 'Aux vues' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { selected: true })).toBeFocused()
  await expect(page).toHaveURL(/\?lang=fr$/u)
})

test(
  'a site chosen in the list is read at once, and the way back is one stop',
  { tag: '@every-browser' },
  async ({ page, isMobile }) => {
    await openPage(page, '/?province=CD-NK&tab=sites')
    const row = page.getByRole('table').getByRole('button', { name: 'Mutwanga base' })
    await row.click()
    const details = page.getByRole('article', { name: 'Mutwanga base' })
    await expect(details.getByRole('heading', { name: 'Mutwanga base' })).toBeFocused()
    await expect(details.getByText(/^Handed over, 16/u)).toBeInViewport()
    await details.getByRole('button', { name: 'Back to where it was chosen' }).click()
    await expect(row).toBeFocused()
    await expect(row).toBeInViewport()
    if (isMobile) {
      // On the map too: the details come up over the page, and leave it when they are closed.
      await details.getByRole('button', { name: 'Close the site' }).click()
      await page
        .getByRole('region', { name: 'Map' })
        .getByRole('button', { name: /^Mutwanga base/u })
        .click()
      await expect(details.getByText(/^Handed over, 16/u)).toBeInViewport()
    }
  },
)

test(
  'the search and the list of missions are typed into as they open',
  { tag: '@wide' },
  async ({ page }) => {
    // Not on a phone: no keyboard.
    await openPage(page)
    await page.getByRole('button', { name: 'Search' }).press('Enter')
    const search = page.getByRole('dialog', { name: 'Search this mission' })
    await expect(search.getByRole('searchbox')).toBeFocused()
    await page.keyboard.type('mutwanga')
    const found = search.getByRole('region', { name: 'Sites' }).getByRole('link', { name: /Mutwanga base/u })
    await expect(found).toHaveCount(1)
    await page.keyboard.press('ArrowDown')
    await expect(found).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(search).toHaveCount(0)
    await expect(page).toHaveURL(/[?&]site=mutwanga/u)
    await expect(
      page.getByRole('article', { name: 'Mutwanga base' }).getByRole('heading').first(),
    ).toBeFocused()
    await page.getByRole('button', { name: 'Other missions' }).press('Enter')
    const missions = page.getByRole('dialog', { name: 'Choose a mission' })
    await expect(missions.getByRole('searchbox')).toBeFocused()
    await page.keyboard.type('unifil')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/[?&]m=unifil/u)
  },
)

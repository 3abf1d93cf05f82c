import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, follow, openPage, standsStill, test } from './page.ts'

/** The first two are looked at whole; of the others only the tab, since the rest is the same. */
const views = [
  ['the opening view', '/', 'en'],
  [
    'South Kivu with a site, in French',
    '/?province=CD-SK&date=2024-04-29&site=amsar&tab=sites&lang=fr',
    'fr',
  ],
  ['outputs', '/?province=CD-SK&contributor=CHN&tab=outputs', 'en'],
  ['sources', '/?tab=sources&source=monusco-pr-2024-04-09', 'en'],
  ['the timeline of South Kivu', '/?province=CD-SK&date=2024-06-30', 'en'],
  ['plan and actual', '/?province=CD-SK&date=2024-06-30&view=plan&lang=fr', 'fr'],
  ['strength', '/?tab=strength', 'en'],
  ['what changed', '/?province=CD-SK&date=2024-07-15&from=2024-04-01&tab=changes', 'en'],
] as const

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Only faults are reported, which halves the time: what passes is thousands of elements. Without frames its older way
 * gives the same, and does not open a second page to put the results together.
 */
const axeOf = (page: Page): AxeBuilder =>
  new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: [...tags] }, resultTypes: ['violations'] })
    .setLegacyMode()

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations']

const told = (violations: Violations): readonly string[] =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`)

for (const [place, [name, link, language]] of views.entries())
  test(`${name} has no accessibility fault that axe can find`, async ({ page, isMobile }) => {
    test.slow()
    await openPage(page, link, language)
    // Entries off screen are not laid out until they are scrolled to; axe would judge their placeholders.
    await page.addStyleTag({ content: '* { content-visibility: visible !important }' })
    // While charts are still drawn axe goes through a page that changes under it: it took minutes for what takes seconds.
    await standsStill(page)
    const axe = axeOf(page)
    if (place > 1) axe.include('[role=tabpanel]')
    // The colours of a phone are those of the wide page, and their contrast takes most of the time.
    if (place > 1 && isMobile) axe.disableRules('color-contrast')
    const { violations } = await axe.analyze()
    expect(told(violations)).toEqual([])
  })

test('the composer of a briefing has no accessibility fault that axe can find', async ({ page }) => {
  await openPage(page, '/?date=2024-06-30&province=CD-SK')
  await page.getByRole('button', { name: 'Briefing', exact: true }).click()
  await expect(page.getByRole('dialog').getByRole('img').first()).toHaveAttribute('src', /svg/u)
  await standsStill(page)
  const { violations } = await axeOf(page).include('dialog').analyze()
  expect(told(violations)).toEqual([])
})

test('the keyboard reaches filters, map, date, figures and tabs', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no Tab key')
  await openPage(page, '/?province=CD-SK&date=2024-04-09')
  const reached = new Set<string>()
  for (let step = 0; step < 120; step += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await page.keyboard.press('Tab')
    // oxlint-disable-next-line no-await-in-loop
    const where = await page.evaluate(() => {
      const section = document.activeElement?.closest('section')
      return section?.querySelector('h2')?.textContent ?? document.activeElement?.getAttribute('role') ?? ''
    })
    reached.add(where)
  }
  for (const name of ['Filters', 'Map', 'Date', 'Key figures', 'tab', 'Timeline'])
    expect([...reached]).toContain(name)
})

const tabs = ['timeline', 'timeline&view=plan', 'strength', 'outputs', 'changes', 'sites', 'sources']

test('nothing is wider than the screen, whatever tab is open', async ({ page }) => {
  test.slow()
  // French is the longer language, all sites have the longest rows.
  await openPage(page, '/?site=amsar&lang=fr', 'fr')
  for (const tab of tabs)
    // oxlint-disable-next-line no-await-in-loop -- one page shows one after the other
    await test.step(tab, async () => {
      await follow(page, `/?tab=${tab}&site=amsar&lang=fr`)
      await page.getByRole('tabpanel').scrollIntoViewIfNeeded()
      await expect(page.getByRole('tabpanel').getByRole('heading').first()).toBeVisible()
      await expect(page.getByRole('tabpanel').getByText('Chargement…')).toHaveCount(0)
      // Not innerWidth: a phone widens it together with what does not fit.
      const content = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(content, tab).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
    })
})

import { expect, openPage, standsStill, test } from './page.ts'

// What a screen reader is given of the main views, as files that a person can read (trees/): roles, names and
// states in their order. `npx playwright test --config tests/e2e/playwright.config.ts trees --update-snapshots` writes them anew.

const views = [
  ['south-kivu-en', '/?province=CD-SK&date=2024-04-29&site=amsar&tab=outputs', 'en'],
  ['south-kivu-fr', '/?province=CD-SK&date=2024-04-29&site=amsar&tab=outputs&lang=fr', 'fr'],
  ['unifil-plan-en', '/?m=unifil&view=plan', 'en'],
  ['mutwanga-list-fr', '/?province=CD-NK&contributor=MAR&tab=sites&lang=fr', 'fr'],
] as const

for (const [name, link, language] of views)
  test(`the accessibility tree of ${name} is the one on file`, { tag: '@wide' }, async ({ page }) => {
    await openPage(page, link, language)
    // What comes after the first view comes in no fixed order.
    await expect(page.getByRole('contentinfo')).toBeVisible()
    await page.getByRole('tabpanel').scrollIntoViewIfNeeded()
    await standsStill(page)
    await expect(page.locator('body')).toMatchAriaSnapshot({ name: `${name}.aria.yml` })
  })

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, follow, openPage, standsStill, test } from './page.ts'

/** Looked at whole, on both screens. */
const wholeViews = [
  ['the opening view', '/', 'en'],
  [
    'South Kivu with a site, in French',
    '/?province=CD-SK&date=2024-04-29&site=amsar&tab=sites&lang=fr',
    'fr',
  ],
] as const

/** Of these only the tab, since the rest is the same; on one page, as opening it anew took most of the time. */
const tabViews = [
  [
    'en',
    [
      ['outputs', '/?province=CD-SK&contributor=CHN&tab=outputs'],
      ['what changed', '/?province=CD-SK&date=2024-07-15&from=2024-04-01&tab=changes'],
      ['the timeline of South Kivu', '/?province=CD-SK&date=2024-06-30'],
      ['sources', '/?tab=sources&source=monusco-pr-2024-04-09'],
    ],
  ],
  [
    'fr',
    [
      ['side by side', '/?tab=compare&with=minusma,unifil&lang=fr'],
      ['plan and actual', '/?province=CD-SK&date=2024-06-30&view=plan&lang=fr'],
      ['strength', '/?tab=strength&lang=fr'],
    ],
  ],
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

/** Entries off screen are not laid out until they are scrolled to; axe would judge their placeholders. */
const layAllOut = (page: Page) =>
  page.addStyleTag({ content: '* { content-visibility: visible !important }' })

for (const [name, link, language] of wholeViews)
  test(`${name} has no accessibility fault that axe can find`, async ({ page }) => {
    test.slow()
    await openPage(page, link, language)
    await layAllOut(page)
    // While charts are still drawn axe goes through a page that changes under it: it took minutes for what takes seconds.
    await standsStill(page)
    expect(told((await axeOf(page).analyze()).violations)).toEqual([])
  })

for (const [language, views] of tabViews)
  test(
    `${views.map(([name]) => name).join(', ')} have no accessibility fault that axe can find`,
    { tag: '@wide' },
    async ({ page }) => {
      // Not on a phone: the same elements in another layout.
      test.slow()
      await openPage(page, views[0][1], language)
      await layAllOut(page)
      for (const [name, link] of views)
        // oxlint-disable-next-line no-await-in-loop -- one page shows one after the other
        await test.step(name, async () => {
          await follow(page, link)
          await standsStill(page)
          // Of the hundreds of documents the first sixty: the others are made alike.
          const { violations } = await axeOf(page)
            .include('[role=tabpanel]')
            .exclude('[role=tabpanel] li:nth-child(n + 60)')
            .analyze()
          expect.soft(told(violations), name).toEqual([])
        })
    },
  )

test(
  'the page of all missions and their list have no accessibility fault that axe can find',
  { tag: '@wide' },
  async ({ page }) => {
    // Not on a phone: the same on a phone but for the layout.
    await page.goto('/?m=all&lang=fr')
    await expect(page.getByRole('region', { name: 'Désengagements documentés' })).toBeVisible()
    await standsStill(page)
    expect(told((await axeOf(page).analyze()).violations)).toEqual([])
    await openPage(page, '/?m=unomur&lang=fr', 'fr')
    await page.getByRole('button', { name: 'Autres missions' }).click()
    await expect(page.getByRole('dialog').getByText('44 missions')).toBeVisible()
    expect(told((await axeOf(page).include('dialog').analyze()).violations)).toEqual([])
  },
)

test(
  'the composer of a briefing has no accessibility fault that axe can find',
  { tag: '@wide' },
  async ({ page }) => {
    await openPage(page, '/?date=2024-06-30&province=CD-SK')
    await page.getByRole('button', { name: 'Briefing', exact: true }).click()
    await expect(page.getByRole('dialog').getByRole('img').first()).toHaveAttribute('src', /svg/u)
    await standsStill(page)
    const { violations } = await axeOf(page).include('dialog').analyze()
    expect(told(violations)).toEqual([])
  },
)

const tabs = [
  'timeline',
  'timeline&view=plan',
  'strength',
  'outputs',
  'changes',
  'compare&with=minusma,unifil',
  'sites',
  'sources',
  'about',
]

/**
 * Runs in the page: what is read or heard on a French page and is English, by its small words. What another language is
 * marked as, quotes and names of newspapers are no fault: these hold no more than one small word each.
 */
const englishLeft = (): readonly string[] => {
  const english =
    /(?<![\p{L}’'-])(the|of|and|with|from|is|are|was|this|that|these|by|not|no|at|in|to|for|which|who|has|have|its)(?![\p{L}’'-])/gu
  const french =
    /(?<![\p{L}’'-])(le|la|les|de|du|des|et|à|en|un|une|pour|dans|sur|au|aux|par|ne|pas|qui|que|est|sont)(?![\p{L}’'-])/gu
  const isEnglish = (text: string) => {
    const own = text.toLowerCase().replaceAll(/«[^»]*»/gu, '')
    const [here, there] = [new Set(own.match(english)).size, new Set(own.match(french)).size]
    return here > 2 || (here > 1 && here > there)
  }
  const read: (readonly [Element | null, string])[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) read.push([texts.currentNode.parentElement, texts.currentNode.textContent ?? ''])
  for (const element of document.querySelectorAll('[aria-label], [alt], [placeholder], [aria-valuetext]'))
    for (const name of ['aria-label', 'alt', 'placeholder', 'aria-valuetext'])
      read.push([element, element.getAttribute(name) ?? ''])
  const found = read.filter(
    ([element, text]) =>
      element?.closest('[lang]')?.getAttribute('lang') === 'fr' &&
      element.closest('script, style, noscript') === null &&
      isEnglish(text),
  )
  return [...new Set(found.map(([, text]) => text.slice(0, 160)))]
}

test(
  'nothing is wider than the screen, nor English on a French page, whatever tab is open',
  {
    tag: '@phone',
  },
  async ({ page }) => {
    test.slow()
    // As narrow as the smallest phone, and as a page at 400 % on a screen of 1280 pixels.
    await page.setViewportSize({ width: 320, height: 568 })
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
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth), tab)
          .toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
        await expect.poll(() => page.evaluate(englishLeft), tab).toEqual([])
      })
  },
)

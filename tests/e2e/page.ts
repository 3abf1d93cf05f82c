import { type Locator, type Page, test as base, expect } from '@playwright/test'

/** Words of the page in both languages, for finding its regions. */
const regionNames = {
  en: { map: 'Map', figures: 'Key figures', filters: 'Filters' },
  fr: { map: 'Carte', figures: 'Chiffres clés', filters: 'Filtres' },
} as const

type RegionName = keyof (typeof regionNames)['en']

/** A region of the page by its accessible name. */
export const region = (page: Page, name: RegionName, language: 'en' | 'fr' = 'en'): Locator =>
  page.getByRole('region', { name: regionNames[language][name], exact: true })

/** Opens a link and waits until the first view is complete: its map is the page's own, the figures have their numbers. */
export const openPage = async (page: Page, link = '/', language: 'en' | 'fr' = 'en'): Promise<void> => {
  await page.goto(link)
  // What stands in the page before it is drawn has a test of its own (first-view.spec.ts).
  await expect(page.locator('.first-view')).toHaveCount(0)
  await expect(
    region(page, 'map', language).locator('.leaflet-pane path[data-province]').first(),
  ).toBeAttached()
  // The drawing of the first view lies behind it until it is drawn: its names would be found twice.
  await expect(page.locator('[data-layer]')).toHaveCount(0)
  await expect(region(page, 'figures', language)).toContainText(/\d/u)
}

/** Shows another view on the open page, as Back does; returns once its tab is the one chosen. To open a page anew takes longer. */
export const follow = async (page: Page, link: string): Promise<void> => {
  await page.evaluate((address) => {
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, link)
  const tab = new URLSearchParams(link.slice(link.indexOf('?'))).get('tab') ?? 'timeline'
  await expect(page.locator(`[role=tab][aria-selected=true][id$="${tab}"]`)).toBeAttached()
}

/** Waits until nothing says that it is loading and no element has come, gone or changed for half a second. */
export const standsStill = async (page: Page): Promise<void> => {
  await expect(page.locator('[role=tabpanel] output[class*=loading]')).toHaveCount(0)
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, 500)
        const observer = new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(resolve, 500)
        })
        observer.observe(document.body, { subtree: true, childList: true, attributes: true })
      }),
  )
}

/** When every test reads the page and makes its files: by it the age of the data is told. */
export const readAt = '2026-11-27T12:00:00Z'

/** Runs in the page before its scripts: its clock stands, but timers and measures go on, which page.clock would all go through. */
export const standStill = (at: number): void => {
  globalThis.Date = new Proxy(Date, {
    construct: (date, given: unknown[], target) =>
      Object(Reflect.construct(date, given.length === 0 ? [at] : given, target)),
    get: (date, key) => (key === 'now' ? () => at : Reflect.get(date, key)),
  })
}

/** A test on one frozen day that also fails if the page throws, or writes an error to the console. */
export const test = base.extend<{ readAt: string | null; faults: string[] }>({
  readAt: [readAt, { option: true }],
  faults: [
    async ({ page, readAt: time }, use) => {
      if (time !== null) await page.addInitScript(standStill, Date.parse(time))
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text())
      })
      await use(faults)
      expect(faults, 'errors on the page').toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'

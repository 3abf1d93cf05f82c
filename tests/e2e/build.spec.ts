import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { firstViewFiles } from '#tests/kit/first-view.ts'
import { madeBriefing, openMenu } from './exports.ts'
import { markFirstView } from './mark-first-view.ts'
import type { Page } from '@playwright/test'
import { expect, openPage, region, test } from './page.ts'

// Not on a phone (playwright.config.ts): what is built and loaded does not depend on the screen.

const scripts = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(js|css|html)$/u.test(path),
)

const isMocked = (path: string): boolean =>
  /mockServiceWorker|\bmsw\b/u.test(readFileSync(join('dist', path), 'utf8'))

test('the build has nothing of the mock server', () => {
  expect(scripts.length).toBeGreaterThan(3)
  expect(scripts.filter(isMocked)).toEqual([])
})

type Loaded = { path: string }

/** Runs in the page: what it asked for up to then. */
const loadedForFirstView = (): Loaded[] => {
  const [mark] = performance.getEntriesByName('first view')
  if (!mark) throw new Error('there was no first view')
  return performance
    .getEntriesByType('resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .filter(({ name, startTime }) => startTime < mark.startTime && !name.startsWith('data:'))
    .map(({ name }) => ({ path: name.replace(`${location.origin}/`, '') }))
}

// What the browser measures while a page loads is not there with a clock that stands.
test.use({ readAt: null })

// Words that both languages' files share are a chunk of their own, asked for by the texts.
const isWords = (path: string): boolean => path.startsWith('assets/words-')

// Asked for behind all that answers without it (map-behind.spec.ts).
const isMap = (path: string): boolean => /^assets\/(?:map|map-places|leaflet)-[\w-]{8}\.js$/u.test(path)

const standingStyles = /\/(?:page|index|map-places|MapLegend)-[\w-]{8}\.css$/u

test('a first view loads what the byte budget counts, and nothing comes from anywhere else', async ({
  page,
  baseURL,
}) => {
  const counted = new Set(firstViewFiles('dist', 'en'))
  const hosts = new Set<string>()
  const styles: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) hosts.add(new URL(request.url()).origin)
    if (request.url().endsWith('.css')) styles.push(request.url())
  })
  await page.addInitScript(markFirstView)
  await openPage(page)
  const paths = (await page.evaluate(loadedForFirstView)).map(({ path }) => path)
  expect(paths.filter((path) => /^assets\/packs-[^/]*\/monusco-en\.json$/u.test(path))).toHaveLength(1)
  // The tabs, the charts and the data as published come when the first view is drawn.
  expect(paths.filter((path) => !counted.has(path) && !isWords(path) && !isMap(path))).toEqual([])
  expect([...hosts]).toEqual([baseURL])
  await expect(page.getByRole('tablist', { name: 'Views' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(styles).not.toEqual([])
  // What stands in the page is not asked for once more.
  expect(styles.filter((address) => standingStyles.test(address))).toEqual([])
})

/** Lets what matches wait for ever: a line that has stalled. */
const stall = async (page: Page, path: RegExp): Promise<void> => {
  await page.route(path, () => new Promise<void>(() => {}))
}

const looksOf = (element: Element) => {
  const { fontFamily, fontSize, padding } = getComputedStyle(element)
  const { x, y, width } = element.getBoundingClientRect()
  return { fontFamily, fontSize, padding, x, y, width }
}

test('while the page is coming its words stand as they will, before a style sheet is there', async ({
  page,
}) => {
  const coming = page.locator('#coming')
  await stall(page, /assets\/page-[^/]*\.js/u)
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveCSS('font-family', /Noto Sans/u)
  // Both times once all of it has been read.
  await expect(coming).toContainText('Chargement de Drawdown')
  const styled = await coming.evaluate(looksOf)
  await stall(page, /\.css$/u)
  await page.goto('/', { waitUntil: 'commit' })
  await expect(coming).toContainText('Drawdown is loading')
  await expect(coming).toContainText('Chargement de Drawdown')
  expect(await coming.evaluate(looksOf)).toEqual(styled)
})

test('the typeface is on its way while the page is', async ({ page }) => {
  await stall(page, /assets\/page-[^/]*\.js/u)
  const fonts = [400, 600].map((weight) =>
    page.waitForResponse(new RegExp(`noto-sans-latin-${weight}-normal-[^/]*\\.woff2`, 'u')),
  )
  await page.goto('/', { waitUntil: 'commit' })
  for (const response of await Promise.all(fonts)) expect(response.ok()).toBe(true)
  await expect(page.locator('#root')).toBeEmpty()
})

test('a pack that is not there is asked for once and done without', async ({ page, faults }) => {
  let asked = 0
  await page.route(/assets\/packs-[^/]*\/monusco-en\.json/u, async (route) => {
    asked += 1
    await route.fulfill({ status: 404, body: '' })
  })
  await openPage(page, '/?province=CD-SK')
  await expect(region(page, 'figures')).toContainText(/3 of 18/u)
  expect(asked).toBe(1)
  expect(faults.splice(0)).toEqual([expect.stringContaining('404')])
})

const List = v.object({ keys: v.array(v.string()), columns: v.array(v.array(v.unknown())) })

/** A pack with every cell of its lists but the ids empty. */
const emptied = (pack: string): string => {
  const files = Object.entries(v.parse(v.record(v.string(), v.unknown()), JSON.parse(pack))).map(
    ([file, list]) => {
      if (!v.is(List, list)) return [file, list]
      const columns = list.columns.map((cells, place) =>
        list.keys[place] === 'id' ? cells : cells.map(() => null),
      )
      return [file, { ...list, columns }]
    },
  )
  return JSON.stringify(Object.fromEntries(files))
}

test('a pack that is not what it says is told with what failed, and leads to the published files', async ({
  page,
  faults,
}) => {
  await page.route(/assets\/packs-[^/]*\/monusco-en\.json/u, async (route) => {
    const pack = await (await route.fetch()).text()
    await route.fulfill({ contentType: 'application/json', body: emptied(pack) })
  })
  await page.goto('/?date=2012-01-01')
  await expect(page.getByRole('alert')).toContainText(
    'The page failed. Detail: Cannot read properties of null',
  )
  await expect(page.getByRole('link', { name: 'monusco/events.json' })).toBeVisible()
  await expect(page.getByText('Drawdown is loading')).toBeHidden()
  // What stood in the page is of another date.
  await expect(page.getByText(/Handed over, 29/u)).toBeHidden()
  // React writes the fault to the console, once.
  expect(faults.splice(0)).toEqual([expect.stringContaining('Cannot read properties of null')])
})

/** Runs in the page: notes in which order its parts come. */
const noteOrder = (): void => {
  const parts = {
    outlines: 'path[data-province]',
    sites: 'g[role="button"]',
    tabs: '[role="tablist"]',
    foot: 'footer',
  }
  const seen = new Set<string>()
  new MutationObserver(() => {
    for (const [name, selector] of Object.entries(parts)) if (document.querySelector(selector)) seen.add(name)
    document.documentElement.dataset['order'] = [...seen].join(' ')
  }).observe(document, { childList: true, subtree: true })
}

test('outlines and sites are drawn before tabs and foot', async ({ page }) => {
  await page.addInitScript(noteOrder)
  await openPage(page)
  await expect(page.locator('html')).toHaveAttribute('data-order', 'outlines sites tabs foot')
})

const configs = ['nginx.conf', 'Caddyfile', 'apache.conf', '.htaccess']

test('the policy of the written configurations refuses nothing of the page, of a preview or of a file', async ({
  page,
}) => {
  const [, policy = ''] = /default +"([^"]+)";/u.exec(readFileSync('dist-server/nginx.conf', 'utf8')) ?? []
  expect(policy).toMatch(/script-src 'self'(?: 'sha256-[^']+')+; style-src 'self' 'sha256-/u)
  for (const name of configs) expect(readFileSync(join('dist-server', name), 'utf8')).toContain(`"${policy}"`)
  await page.route(/\/(?:\?.*)?$/u, async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    })
  })
  await openPage(page)
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('#coming') ?? document.body).display)).toBe('none') // prettier-ignore
  expect((await (await openMenu(page, 'Export: Map'))('Picture (PNG)', '1')).name).toMatch(/\.png$/u)
  await page.getByRole('button', { name: 'Briefing', exact: true }).click()
  const dialog = page.getByRole('dialog')
  const formats = { 'Slides (PPTX)': 'pptx', 'Pages (PDF)': 'pdf', 'Word document': 'docx' }
  for (const [format, end] of Object.entries(formats)) {
    // oxlint-disable no-await-in-loop -- one file after the other
    await dialog.getByRole('radio', { name: format }).check({ force: true })
    await expect(dialog.getByRole('img').first()).toHaveAttribute('src', /svg/u)
    const { name } = await madeBriefing(page, dialog, 'Make the briefing')
    expect(name.endsWith(`.${end}`), name).toBe(true)
    // oxlint-enable no-await-in-loop
  }
})

test('the build publishes neither the configurations, nor the text about the data, nor what names the source', () => {
  const published = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  expect(published.filter((path) => /(?:^|\/)\.|manifest\.json$/u.test(path))).toEqual([])
  expect(published).toContain('index.html')
  // What a data package says of itself is published with it; what stands in data/ about the data is not.
  const isOfPackage = (path: string) => published.includes(path.replace('README.md', 'datapackage.json'))
  const others = published.filter((path) => configs.includes(path) || /README/u.test(path))
  expect(others.filter((path) => !isOfPackage(path))).toEqual([])
})

test('the page lists what the build made for others, and each file is at its address', async ({
  page,
  request,
}) => {
  await openPage(page, '/?m=unifil&tab=about')
  const about = page.getByRole('region', { name: 'About' })
  await about.getByText('Tables (CSV)').first().click()
  await about.getByText('The JSON that the page reads').click()
  const links = await about.locator('a[href^="./unifil/"]').all()
  expect(links.length).toBeGreaterThan(30)
  const sizes = await Promise.all(
    links.map(async (link) => {
      const name = (await link.getAttribute('href')) ?? ''
      const answer = await request.get(name)
      return [name, answer.status(), (await answer.body()).length > 0]
    }),
  )
  expect(sizes.filter(([, status, isFull]) => status !== 200 || isFull !== true)).toEqual([])
  await expect(page.locator('head link[type="application/atom+xml"]')).toHaveCount(2)
  // The worker knows none of them: a reader who keeps the page for offline does not fetch them.
  const worker = readFileSync('dist/sw.js', 'utf8')
  expect(worker).not.toMatch(/\.geojson|\.kml|\.atom|\.zip|\.csv|datapackage|files\.json/u)
})

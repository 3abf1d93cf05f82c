import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Served, serveFolder } from '#tests/kit/serve-folder.ts'
import { savedBy } from './exports.ts'
import { expect, follow, openPage, region, standsStill, test } from './page.ts'

// A page that others change: in a frame of another page, with an extension of the browser in it, and saved to disk.

/** The site as the configured servers send it; without `isShared`, as where no other origin may read it. */
const startSite = (isShared: boolean): Promise<Served> => {
  const [, policy = ''] = /default +"([^"]+)";/u.exec(readFileSync('dist-server/nginx.conf', 'utf8')) ?? []
  return serveFolder('dist', '/', (path) => ({
    // The page's own frames, of another port here.
    'content-security-policy': policy.replace("frame-ancestors 'self'", 'frame-ancestors *'),
    ...(isShared && /^assets\/|\.json$/u.test(path) && { 'access-control-allow-origin': '*' }),
  }))
}

/** A site of its own with a page that has another one in a frame, as a newsroom's system does. */
const startHost = async (address: string, rights: string): Promise<Served> => {
  const folder = mkdtempSync(join(tmpdir(), 'drawdown-host-'))
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><h1>Host</h1><iframe title="Drawdown" sandbox="${rights}" src="${address}" style="width:1300px;height:800px"></iframe>`,
  )
  const host = await serveFolder(folder, '/')
  return {
    ...host,
    stop: async () => {
      await host.stop()
      rmSync(folder, { recursive: true })
    },
  }
}

test(
  'in a frame of another page it works, and says that a file may not have been saved',
  { tag: '@wide' },
  async ({ page, baseURL, faults }) => {
    const host = await startHost(`${baseURL}/?date=2024-04-29&tab=sites`, 'allow-scripts allow-same-origin')
    await page.goto(host.address)
    const frame = page.frameLocator('iframe')
    const filters = frame.getByRole('region', { name: 'Filters', exact: true })
    await frame.getByRole('checkbox', { name: /^South Kivu/u }).check()
    await expect(filters).toContainText(/18\ssites of the drawdown in South Kivu, on 29\sApril 2024/u)
    await frame.getByLabel('Export: Sites').click()
    await frame.getByRole('button', { name: 'Table (CSV for Excel)' }).click()
    const panel = frame.getByRole('region', { name: 'Sites', exact: true })
    await expect(panel.getByText(/^Handed to the browser: monusco-.*\.csv/u)).toBeVisible()
    await expect(panel.getByText(/can keep it from saving files/u)).toBeVisible()
    const way = panel.getByRole('link', { name: 'open it in a tab of its own' })
    await expect(way).toHaveAttribute('href', /date=2024-04-29&province=CD-SK&tab=sites/u)
    await frame.getByRole('button', { name: 'Copy link' }).click()
    await expect(frame.getByText('The link could not be copied')).toBeVisible()
    // The browser's own words for what it refused.
    faults.splice(0)
    await host.stop()
  },
)

test(
  'in a frame without an origin it works, keeps nothing and says so of a link that was not copied',
  { tag: '@wide' },
  async ({ page, faults }) => {
    const site = await startSite(true)
    const host = await startHost(`${site.address}?date=2024-04-29&tab=sites`, 'allow-scripts')
    await page.goto(host.address)
    const frame = page.frameLocator('iframe')
    await frame.getByRole('checkbox', { name: /^South Kivu/u }).check()
    await expect(frame.getByRole('region', { name: 'Filters', exact: true })).toContainText(
      /18\ssites of the drawdown in South Kivu, on 29\sApril 2024/u,
    )
    await expect(frame.getByRole('rowheader', { name: 'Minembwe base' })).toBeVisible()
    expect(faults).toEqual([])
    await frame.getByRole('button', { name: 'Copy link' }).click()
    await expect(frame.getByText('The link could not be copied')).toBeVisible()
    // The browser's own words for what it refused.
    faults.splice(0)
    await Promise.all([host.stop(), site.stop()])
  },
)

test(
  'in a frame that may not read its code it says that it could not be loaded, over what stands in the page',
  { tag: '@wide' },
  async ({ page, faults }) => {
    const site = await startSite(false)
    const host = await startHost(site.address, 'allow-scripts')
    await page.goto(host.address)
    const frame = page.frameLocator('iframe')
    await expect(frame.getByText('Drawdown could not be loaded. Please try again.')).toBeVisible()
    await expect(frame.getByText('Drawdown n’a pas pu être chargé. Veuillez réessayer.')).toBeVisible()
    await expect(frame.getByText('is loading')).toBeHidden()
    await expect(frame.getByRole('region', { name: 'Key figures' })).toContainText('12 of 43')
    expect(faults.splice(0).filter((fault) => !/origin 'null'|ERR_FAILED/u.test(fault))).toEqual([])
    await Promise.all([host.stop(), site.stop()])
  },
)

test('in a tab of its own a file is said to be saved', { tag: '@wide' }, async ({ page }) => {
  await openPage(page, '/?date=2024-04-29&tab=sites')
  const { name } = await savedBy(page, async () => {
    await page.getByLabel('Export: Sites').click()
    await page.getByRole('button', { name: 'Table (CSV for Excel)' }).click()
  })
  await expect(page.getByText(`Saved: ${name}`)).toBeVisible()
  await expect(page.getByText(/can keep it from saving files/u)).toHaveCount(0)
})

/** The words of a text, whatever is between them. */
const bare = (text: string): string => text.replaceAll(/\s/gu, '')

/** Runs before the page's scripts: what readers' extensions do, such as those for passwords and for spelling. */
const extend = (): void => {
  const bar = document.createElement('extension-bar')
  const mark = (): void => {
    document.body.setAttribute('cz-shortcut-listen', 'true')
    if (!bar.isConnected) document.body.prepend(bar)
    for (const field of document.querySelectorAll('input, select, [role=slider]')) {
      if (field.nextElementSibling?.localName === 'extension-icon') continue
      field.setAttribute('data-extension-id', '1')
      field.after(document.createElement('extension-icon'))
    }
    for (const heading of document.querySelectorAll('h1, h2, h3, dt'))
      if (!heading.querySelector('extension-sign')) heading.append(document.createElement('extension-sign'))
  }
  addEventListener('DOMContentLoaded', () => {
    mark()
    new MutationObserver(mark).observe(document.documentElement, { childList: true, subtree: true })
  })
}

test('what extensions add to the page changes nothing that it says', { tag: '@wide' }, async ({ page }) => {
  const told = async () => {
    await page.getByRole('checkbox', { name: /^South Kivu/u }).check()
    await page.getByRole('textbox', { name: 'Go to a date', exact: true }).fill('9 April 2024')
    await page.getByRole('button', { name: 'Go', exact: true }).click()
    await page.getByRole('tab', { name: 'Sites' }).click()
    await expect(page.getByRole('rowheader', { name: 'Minembwe base' })).toBeVisible()
    await page.getByRole('tab', { name: 'Outputs' }).click()
    await expect(page.getByRole('region', { name: 'Outputs', exact: true })).toContainText('more than 580')
    await page.getByRole('checkbox', { name: /^South Kivu/u }).uncheck()
    await page.getByRole('checkbox', { name: /^North Kivu/u }).check()
    await standsStill(page)
    return Promise.all((['filters', 'figures'] as const).map((name) => region(page, name).innerText()))
  }
  await openPage(page)
  const plain = await told()
  await page.addInitScript(extend)
  await openPage(page)
  await expect(page.locator('extension-icon').first()).toBeAttached()
  expect(await told()).toEqual(plain)
  await expect(page.getByText('stopped working')).toHaveCount(0)
})

test(
  'a page saved from the browser can be read without the page’s scripts',
  { tag: '@wide' },
  async ({ page, baseURL, context }) => {
    const folder = mkdtempSync(join(tmpdir(), 'drawdown-saved-'))
    await openPage(page, '/?date=2024-04-29&province=CD-SK&tab=sites')
    await page.getByRole('rowheader', { name: 'Minembwe base' }).scrollIntoViewIfNeeded()
    await standsStill(page)
    const figures = await region(page, 'figures').innerText()
    // As Chromium saves a page: what stands in it, with its files in a folder beside it.
    const urls = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('link[href], script[src]')].flatMap((element) => {
        const name = element instanceof HTMLScriptElement ? 'src' : 'href'
        const given = element.getAttribute(name) ?? ''
        return given.endsWith('/') || given.startsWith('data:') ? [] : [given]
      }),
    )
    const files = join(folder, 'page_files')
    mkdirSync(files)
    let html = `<!doctype html>\n${await page.evaluate(() => document.documentElement.outerHTML)}`
    await Promise.all(
      [...new Set(urls)].map(async (url) => {
        const name = url.split('/').at(-1) ?? ''
        const answer = await context.request.get(new URL(url, `${baseURL}/`).href)
        writeFileSync(join(files, name), await answer.body())
        html = html.replaceAll(`"${url}"`, `"page_files/${name}"`)
      }),
    )
    const file = join(folder, 'page.html')
    writeFileSync(file, html)
    const saved = await context.newPage()
    await saved.goto(`file://${file}`)
    await saved.waitForLoadState('networkidle')
    await expect(saved.getByText('A saved copy of the page: nothing in it can be chosen.')).toBeVisible()
    await expect(region(saved, 'figures')).toBeVisible()
    expect(bare(await region(saved, 'figures').innerText())).toBe(bare(figures))
    await expect(saved.getByRole('rowheader', { name: 'Minembwe base' })).toBeVisible()
    await expect(region(saved, 'map').locator('path[data-province]').first()).toBeVisible()
    rmSync(folder, { recursive: true })
  },
)

/** As far apart as readers may set letters, words, lines and paragraphs (WCAG 2.2, 1.4.12). */
const spaced =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

/** What is cut off: boxes that hold more than they show, and do not let it be scrolled to. */
const cutOff = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((box) => {
      const { overflowX, overflowY, clip, clipPath } = getComputedStyle(box)
      // What is for screen readers only is clipped on purpose; the map moves under its frame; a list of events under the
      // slider that is longer than its lines stands in the timeline.
      if (clip !== 'auto' || clipPath !== 'none' || box.closest('.leaflet-container')) return false
      if (!box.checkVisibility() || box.matches(':has(> [title])')) return false
      return [
        [overflowX, box.scrollWidth, box.clientWidth] as const,
        [overflowY, box.scrollHeight, box.clientHeight] as const,
      ].some(([overflow, content, shown]) => /hidden|clip/u.test(overflow) && content > shown + 1)
    })
    .map((box) => `${box.tagName} ${box.textContent.slice(0, 60)}`)

for (const width of [1280, 390])
  test(
    `with texts as far apart as readers set them nothing is cut or covered, ${width} px wide`,
    { tag: '@wide' },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await openPage(page, '/?date=2024-06-30&lang=fr', 'fr')
      await standsStill(page)
      const below = page.getByText('Hors de cette partie de la carte', { exact: false }).first()
      const legend = page.locator('[data-legend] > details')
      const expectClear = async () => {
        const [text, over] = [await below.boundingBox(), await legend.boundingBox()]
        if (!text || !over) throw new Error('no legend, or nothing below the map')
        const isBeside = over.y + over.height <= text.y || text.y + text.height <= over.y
        expect(isBeside, `${JSON.stringify(over)} over ${JSON.stringify(text)}`).toBe(true)
      }
      await expectClear()
      await page.addStyleTag({ content: spaced })
      for (const tab of ['timeline', 'strength', 'sites&site=amsar', 'compare&with=minusma']) {
        // oxlint-disable no-await-in-loop -- one tab after the other
        await follow(page, `/?date=2024-06-30&lang=fr&tab=${tab}`)
        await standsStill(page)
        expect(await page.evaluate(cutOff), tab).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
        // oxlint-enable no-await-in-loop
      }
      await expectClear()
      if (width < 1200) return
      // What the legend has no room for is there to be scrolled to.
      await legend.evaluate((box) => box.scrollTo(0, box.scrollHeight))
      await expect(legend.locator('p').last()).toBeInViewport()
    },
  )

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Frame, type Page, test as base, expect } from '@playwright/test'
import { embedPolicy } from '#src/build/content-policy.ts'
import { embedCode } from '#src/url/embed-code.ts'
import { embedFiles } from '#tests/kit/embed-files.ts'
import { type Served, serveFolder } from '#tests/kit/serve-folder.ts'

// A page of somebody else, at another address and read from right to left, with embeds in it: sent as the configured
// servers send them.

const hostFolder = mkdtempSync(join(tmpdir(), 'drawdown-host-'))

const test = base.extend<{ site: Served; host: Served }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from here
  host: async ({}, hand) => {
    const host = await serveFolder(hostFolder)
    await hand(host)
    await host.stop()
  },
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from here
  site: async ({}, hand) => {
    const site = await serveFolder('dist', '/', (path) => ({
      ...(path === 'embed.html' && { 'content-security-policy': embedPolicy() }),
      ...(/^assets\/|\.json$/u.test(path) && { 'access-control-allow-origin': '*' }),
    }))
    await hand(site)
    await site.stop()
  },
})

/** Opens a page with embeds at an address of its own: to the browser another site, and really served, as it asks for that. */
const openHost = async (page: Page, host: Served, embeds: string): Promise<void> => {
  const body = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>صفحة</title></head><body><main><h1>صفحة</h1>${embeds}</main></body></html>`
  writeFileSync(join(hostFolder, 'index.html'), body)
  await page.goto(host.address.replace('127.0.0.1', 'localhost'))
}

/** The frame of an embed, with the element that shows it, once its picture is drawn. */
const drawn = async (page: Page, title: string | RegExp) => {
  const element = page.getByTitle(title)
  const frame = await (await element.elementHandle())?.contentFrame()
  if (!frame) throw new Error(`no frame ${String(title)}`)
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
  return { element, frame }
}

const heightOf = (frame: Frame): Promise<number> =>
  frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))

test('three embeds in a page of somebody else: drawn, as high as they are, by keyboard, and out again @every-browser @wide', async ({
  page,
  browserName,
  site,
  host,
}) => {
  const address = (query: string) => `${site.address}embed.html?embed=${query}`
  await openHost(
    page,
    host,
    [
      embedCode(address('burn-down&lang=en&province=CD-SK&date=2024-06-30'), 'Burn'),
      embedCode(address('map&lang=fr'), 'Carte').replace(/sandbox="[^"]*"/u, 'sandbox="allow-scripts"'),
      embedCode(address('changes&lang=en&m=unifil'), 'Changes').replace(/sandbox="[^"]*"/u, ''),
    ].join('\n'),
  )

  const burn = await drawn(page, 'Burn')
  await expect(burn.frame.getByRole('heading', { level: 1 })).toHaveText('Burn-down: MONUSCO, South Kivu, 30 June 2024') // prettier-ignore
  await expect(burn.frame.getByRole('img')).toHaveAccessibleName(/Sites not yet documented as closed/u)
  await expect(burn.frame.locator('html')).toHaveAttribute('dir', 'ltr')
  const map = await drawn(page, 'Carte')
  await expect(map.frame.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(map.frame.getByText('© OpenStreetMap contributors')).toBeVisible()
  const changes = await drawn(page, 'Changes')
  await expect(changes.frame.getByRole('heading', { level: 1 })).toContainText('UNIFIL')
  for (const { element, frame } of [burn, map, changes]) {
    // Read together, until they agree: what is in it may still grow.
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await expect(async () => {
      const height = await heightOf(frame)
      expect(height).toBeGreaterThan(200)
      expect(await element.evaluate((node) => (node instanceof HTMLElement ? node.offsetHeight : 0))).toBe(
        height,
      )
    }).toPass()
  }

  // The rows open with the keyboard, and the frame grows with them.
  const before = await heightOf(burn.frame)
  // Neither keys nor pointer of Playwright reach a frame of another site in Firefox: there the rest is left out.
  const hasHands = browserName === 'chromium'
  if (hasHands) {
    await burn.frame.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('Tab')
    await expect(burn.frame.locator('summary')).toBeFocused()
    await page.keyboard.press('Enter')
  } else await burn.frame.locator('summary').evaluate((summary: HTMLElement) => summary.click())
  await expect(burn.frame.getByRole('columnheader').first()).toBeVisible()
  await expect.poll(() => heightOf(burn.frame)).toBeGreaterThan(before + 40)
  await expect(async () => {
    await expect(burn.element).toHaveJSProperty('offsetHeight', await heightOf(burn.frame), { timeout: 500 })
  }).toPass()
  if (!hasHands) return
  await page.keyboard.press('Tab')
  await expect(burn.frame.getByRole('region')).toBeFocused()

  // Out of a frame that may open a tab: the same view; out of one that may not: its address, said so.
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    burn.frame.getByRole('link', { name: 'Open in Drawdown' }).press('Enter'),
  ])
  await expect(opened).toHaveURL(/\?(?=.*province=CD-SK)(?=.*date=2024-06-30)(?=.*chart=burn-down)/u)
  await opened.close()
  await map.frame.getByRole('link', { name: 'Ouvrir dans Drawdown' }).press('Enter')
  await expect(map.frame.getByRole('status')).toContainText('empêche les liens de s’ouvrir')
  await expect(map.frame.getByRole('textbox')).toHaveValue(/lang=fr/u)
  await expect(map.frame.getByRole('textbox')).toBeFocused()
})

test('an embed loads what its budget counts, and nothing else @wide', async ({ page, site }) => {
  await page.goto(`${site.address}embed.html?embed=burn-down&lang=fr`)
  await expect(page.getByRole('img')).toBeVisible()
  await page.waitForLoadState('networkidle')
  // Each once, although words and data are asked for before the code that reads them is there.
  const loaded = site.requests.map(({ path }) => path).filter((path) => path !== 'favicon.ico')
  expect(loaded.toSorted()).toEqual([...embedFiles('dist', 'burn-down', 'fr')].toSorted())
  // When each began says little on a busy machine: what was asked for stands in the page.
  const early = await page
    .locator('link[rel=modulepreload], link[rel=preload]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace(/^.*\//u, '')))
  expect(early).toEqual([
    expect.stringMatching(/^embed-words-burn-down-fr-/u),
    'mission.json',
    'monusco-fr-core.json',
  ])
})

for (const [name, lang] of [
  ['burn-down', 'fr'],
  ['map', 'en'],
  ['timeline', 'en'],
  ['changes', 'fr'],
] as const)
  test(`the embed of ${name} has no accessibility fault that axe can find @wide`, async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`${site.address}embed.html?embed=${name}&lang=${lang}`)
    await page.locator('summary').click()
    await expect(page.getByRole('table')).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })

test('an embed says what it cannot show: no such panel, no such mission, a part of its link @wide', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}embed.html?embed=weather&lang=en`)
  await expect(page.getByText(/“weather” cannot be shown.*burn-down/u)).toBeVisible()
  await page.goto(`${site.address}embed.html?embed=map&m=nowhere&lang=fr`)
  await expect(page.getByText(/nowhere\/mission\.json/u)).toBeVisible()
  await page.goto(`${site.address}embed.html?embed=slippage&province=XX-YY&lang=en`)
  await expect(page.getByText('province: “XX-YY” is not known and was left out.')).toBeVisible()
  const many = Array.from({ length: 300 }, (_, index) => `XX-${index}`).join(',')
  await page.goto(`${site.address}embed.html?embed=slippage&province=${many}&lang=fr`)
  await expect(page.getByText('290 autres parties du lien ont été ignorées.')).toBeVisible()
  await expect(page.locator('.problem')).toHaveCount(11)
})

test('the export menu gives lines that show the panel in another page @wide', async ({
  page,
  site,
  host,
}) => {
  await page.goto(`${site.address}?date=2024-06-30&lang=en`)
  const map = page.getByRole('region', { name: 'Map', exact: true })
  await map.locator('summary', { hasText: 'Export' }).click()
  await map.getByRole('button', { name: 'Embed in another page' }).click()
  const dialog = page.getByRole('dialog', { name: 'Embed: Map' })
  const lines = await dialog.getByRole('textbox', { name: 'Lines for the other page' }).inputValue()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await openHost(page, host, lines)
  const { frame } = await drawn(page, /^Map: MONUSCO/u)
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Map: MONUSCO, 30 June 2024')
})

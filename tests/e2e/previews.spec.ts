import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, openPage, region, test } from './page.ts'

// The page of each mission in each language, which chat and mail show a link by: who follows it is led on to the page
// itself, and without scripts it is what can be read (src/build/preview-page.ts).

const titles = [
  ['monusco/en.html', 'MONUSCO, 11 March 2026'],
  ['monusco/fr.html', 'MONUSCO, 11 mars 2026'],
  ['minusma/en.html', 'MINUSMA, 15 November 2024'],
  ['minusma/fr.html', 'MINUSMA, 15 novembre 2024'],
  ['unifil/en.html', 'UNIFIL, June 2026'],
] as const

/** The head of a page of the build, with every kind of blank as a plain one. */
const shownBy = (path: string): string =>
  readFileSync(join('dist', path), 'utf8').split('</head>', 1).join('').replaceAll(/\s+/gu, ' ')

test(
  'a copied link leads by the page of its mission and language to the view that was copied',
  {
    tag: '@wide',
  },
  async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve(Reflect.set(window, 'copied', text)) },
      })
    })
    await openPage(page, '/?m=unifil&date=2024-10-31&tab=sites&lang=fr', 'fr')
    await page.getByRole('button', { name: 'Copier le lien' }).click()
    await expect(page.getByText('Lien copié')).toBeVisible()
    const copied = String(await page.evaluate(() => Reflect.get(window, 'copied')))
    const { pathname, search } = new URL(copied)
    expect(pathname).toBe('/unifil/fr.html')
    expect(search).toMatch(/^\?date=2024-10-31&tab=sites&version=[\d.]+$/u)
    // A chat program reads this.
    const html = readFileSync(join('dist', pathname), 'utf8')
    expect(html).toContain('<meta property="og:title" content="FINUL, juin 2026 · Drawdown" />')
    // The policy lets its script run.
    const [, script = ''] = /<script>([^]*?)<\/script>/u.exec(html) ?? []
    const hash = createHash('sha256').update(script).digest('base64')
    expect(readFileSync('dist-server/nginx.conf', 'utf8')).toContain(`'sha256-${hash}'`)
    // A link without a mission is shown as the first one, in the main language.
    expect(shownBy('index.html')).toMatch(/og:locale" content="en_GB".*og:title" content="MONUSCO, 11 March 2026 · Drawdown"/u) // prettier-ignore
    for (const [path, title] of titles)
      expect(shownBy(path)).toContain(`og:title" content="${title} · Drawdown"`)

    await page.goto(`${copied}&note-of-others=1#here`)
    await expect(page).toHaveURL(/\/\?m=unifil&(?:.*&)?lang=fr/u)
    const { searchParams, hash: part } = new URL(page.url())
    expect(searchParams.get('date')).toBe('2024-10-31')
    expect(part).toBe('#here')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/FINUL/u)
    await expect(page.getByRole('tab', { name: 'Sites', selected: true })).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
    // The way there is no step of its own: Back leads to where the reader was.
    await page.goBack()
    await expect(page).toHaveURL(/m=unifil&date=2024-10-31&tab=sites&lang=fr$/u)
  },
)

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test(
    'the French first view can be reached and read in French, and the other missions from there',
    {
      tag: '@wide',
    },
    async ({ page }) => {
      await page.goto('/?lang=fr')
      await page.getByRole('link', { name: /en français sans JavaScript/u }).click()
      await expect(page).toHaveURL(/\/monusco\/fr\.html$/u)
      await expect(page).toHaveTitle('MONUSCO, 11 mars 2026 · Drawdown')
      await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
      await expect(page.getByText(/^Sans JavaScript, voici la situation/u)).toBeVisible()
      await expect(page.getByText(/^Without JavaScript/u)).toHaveCount(0)
      await expect(region(page, 'map', 'fr').getByRole('img', { name: 'Carte', exact: true })).toBeVisible()
      await expect(region(page, 'figures', 'fr')).toContainText('12 sur 43')
      // Its own outlines stand in it, in the colour of land.
      await expect(page.locator('.first-view path[data-province]').first()).toHaveCSS(
        'fill',
        'rgb(255, 255, 255)',
      )
      await page.getByRole('navigation', { name: 'Missions' }).getByRole('link', { name: 'FINUL' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/FINUL/u)
      await expect(region(page, 'figures', 'fr')).toContainText('36 sur 37')
      await page.getByRole('link', { name: 'English', exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/UNIFIL/u)
      await expect(page.getByText(/^Without JavaScript/u)).toBeVisible()
    },
  )
})

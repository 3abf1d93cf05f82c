import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, openPage, region, test } from './page.ts'

const path = resolve('dist-single/drawdown.html')
const address = pathToFileURL(path).href

test.skip(({ isMobile }) => isMobile, 'the same file')
test.skip(!existsSync(path), 'npm run build:single makes the file; npm test runs it')

for (const [language, words] of [
  ['en', { filter: 'South Kivu', outputs: 'Outputs', url: 'province=CD-SK' }],
  ['fr', { filter: 'Sud-Kivu', outputs: 'Réalisations', url: 'province=CD-SK' }],
] as const)
  test(`the single file opens from disk with map, filters and charts (${language})`, async ({ page }) => {
    const others: string[] = []
    page.on('request', (request) => {
      if (!/^(file|data|blob):/u.test(request.url())) others.push(request.url())
    })
    await openPage(page, `${address}?lang=${language}`, language)
    await region(page, 'filters', language).getByRole('checkbox', { name: words.filter }).check()
    await expect(page).toHaveURL(new RegExp(words.url, 'u'))
    await expect(page.locator('.recharts-wrapper').first()).toBeVisible()
    await page.getByRole('tab', { name: words.outputs }).click()
    await expect(page.getByRole('region', { name: words.outputs, exact: true })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('region', { name: words.outputs, exact: true })).toBeVisible()
    expect(others).toEqual([])
  })

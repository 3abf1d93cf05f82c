import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openPackage } from '#tests/export/pptx/read-package.ts'
import { openMenu, savedBy } from './exports.ts'
import { expect, openPage, region, test } from './page.ts'

const path = resolve('dist-single/drawdown.html')
const address = pathToFileURL(path).href

// Not on a phone (playwright.config.ts): the same file.
test.skip(!existsSync(path), 'npm run build:single makes the file; npm test runs it')

for (const [language, words] of [
  [
    'en',
    {
      filter: 'South Kivu',
      outputs: 'Outputs',
      briefing: 'Briefing',
      make: 'Make the briefing',
      menu: 'Export: Outputs',
      png: 'Picture (PNG)',
      csv: 'Table (CSV for Excel)',
    },
  ],
  [
    'fr',
    {
      filter: 'Sud-Kivu',
      outputs: 'Réalisations',
      briefing: 'Présentation',
      make: 'Créer la présentation',
      menu: 'Exporter\u00a0: Réalisations',
      png: 'Image (PNG)',
      csv: 'Tableau (CSV pour Excel)',
    },
  ],
] as const)
  test(
    `the single file opens from disk with map, filters and charts (${language})`,
    { tag: language === 'en' ? '@every-browser' : [] },
    async ({ page, browserName }) => {
      test.skip(language === 'en' && browserName === 'chromium', 'Firefox opens it in English')
      const others: string[] = []
      page.on('request', (request) => {
        if (!/^(file|data|blob):/u.test(request.url())) others.push(request.url())
      })
      await openPage(page, `${address}?lang=${language}`, language)
      await region(page, 'filters', language).getByRole('checkbox', { name: words.filter }).check()
      await expect(page).toHaveURL(/province=CD-SK/u)
      await expect(page.locator('.recharts-wrapper').first()).toBeVisible()
      await page.getByRole('tab', { name: words.outputs }).click()
      await expect(page.getByRole('region', { name: words.outputs, exact: true })).toBeVisible()
      const deck = await savedBy(page, async () => {
        await page.getByRole('button', { name: words.briefing, exact: true }).click()
        await page.getByRole('dialog').getByRole('button', { name: words.make }).click()
      })
      expect(openPackage(new Uint8Array(deck.bytes)).paths).toContain('ppt/presentation.xml')
      await page.getByRole('dialog').press('Escape')
      const save = await openMenu(page, words.menu)
      expect((await save(words.png, '1')).bytes.subarray(1, 4).toString()).toBe('PNG')
      expect((await save(words.csv)).bytes.toString('utf8')).toContain('580')
      await page.reload()
      await expect(page.getByRole('region', { name: words.outputs, exact: true })).toBeVisible()
      expect(others).toEqual([])
    },
  )

import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { parseXml } from '#tests/export/pptx/read-package.ts'
import { type Save, openMenu, readPng } from './exports.ts'
import { expect, follow, openPage, region, standsStill, test } from './page.ts'

// Not on a phone (playwright.config.ts): the files do not depend on the screen.

const view = '/?date=2024-06-30&province=CD-SK'

/** Each panel with a picture: where it is, its menu, and how large its picture is. */
const pictures = [
  ['map', view, 'Export: Map'],
  ['timeline', view, 'Export: Timeline'],
  ['outputs', `${view}&tab=outputs`, 'Export: Outputs'],
  ['burn-down', `${view}&view=plan`, 'Export: Burn-down'],
  ['slippage', `${view}&view=plan`, 'Export: Slippage: every planned date'],
  ['strength', `${view}&tab=strength`, 'Export: Strength of the whole mission'],
  ['estimates', `${view}&tab=strength`, 'Export: Estimated troops, 1999 to 2024'],
] as const

/** What the picture of the map is looked at besides: its legend, as many pixels as asked for, and no ground if that is wished. */
const lookAtMap = async (page: Page, save: Save, text: string): Promise<void> => {
  for (const label of ['Open', 'Operations ceased', 'Closed', 'Handed over', 'Access lost'])
    expect.soft(text).toContain(label)
  const large = await readPng(page, (await save('Picture (PNG)', '4')).bytes)
  expect.soft([large.width, large.height, large.corner]).toEqual([5120, 2880, 255])
  await page.getByRole('combobox', { name: 'Background' }).first().selectOption('Transparent')
  expect.soft((await readPng(page, (await save('Picture (PNG)', '1')).bytes)).corner).toBe(0)
}

// One page shows one after the other: to open it again took most of the time. One that fails stops none of the others.
test('pictures are whole and look as they should', async ({ page }) => {
  test.slow()
  await openPage(page, view)
  for (const [name, link, menu] of pictures)
    // oxlint-disable-next-line no-await-in-loop
    await test.step(name, async () => {
      await follow(page, link)
      await standsStill(page)
      const save = await openMenu(page, menu)
      const png = await save('Picture (PNG)', '1')
      const svg = await save('Vector graphic (SVG)')
      // Strengths are those of the whole mission, whatever the filter.
      const area = name === 'strength' ? '' : '-south-kivu'
      expect.soft(png.name).toBe(`monusco-${name}${area}-2024-06-30-en.png`)
      const read = await readPng(page, png.bytes)
      expect.soft(read.width).toBeGreaterThanOrEqual(1280)
      expect.soft(read.drawn).toBeGreaterThan(0.01)
      expect.soft(read.colors).toBeGreaterThan(30)

      const { documentElement: root } = parseXml(svg.bytes.toString('utf8'))
      expect
        .soft([Number(root.getAttribute('width')), Number(root.getAttribute('height'))])
        .toEqual([read.width, read.height])
      const text = root.textContent.replaceAll('\u00a0', ' ')
      const title = root.querySelector('title')?.textContent.replaceAll('\u00a0', ' ')
      if (name === 'strength') {
        expect.soft(title).toContain('MONUSCO, 30 June 2024')
        expect.soft(text).toContain('The whole mission, whatever the filter, on 30 June 2024')
      } else {
        expect.soft(title).toContain('MONUSCO, South Kivu, 30 June 2024')
        expect.soft(text).toContain('18 sites of the drawdown in South Kivu, on 30 June 2024; + 3 places')
      }
      expect.soft(text).toContain('8 months before this file was made on 27 November 2026')
      expect.soft(text).toContain('do not imply official endorsement')
      expect.soft(png.bytes.subarray(0, 64).includes('pHYs')).toBe(true)
      expect.soft(svg.bytes.toString('utf8')).not.toMatch(/(href|src)="http/u)
      // The address in the picture has another port each time: the tolerance holds it.
      expect.soft(png.bytes).toMatchSnapshot(`${name}.png`, { maxDiffPixelRatio: 0.003 })
      if (name === 'map') await lookAtMap(page, save, text)
    })
})

for (const [language, separator, words] of [
  [
    'en',
    ',',
    { menu: 'Export: Outputs', csv: 'Table (CSV for Excel)', qualifier: 'Qualifier', more: 'more than' },
  ],
  [
    'fr',
    ';',
    {
      menu: 'Exporter\u00a0: Réalisations',
      csv: 'Tableau (CSV pour Excel)',
      qualifier: 'Qualificatif',
      more: 'plus de',
    },
  ],
] as const)
  test(
    `a table opens right in the Excel of its language (${language})`,
    { tag: language === 'fr' ? '@every-browser' : [] },
    async ({ page }) => {
      await openPage(page, `${view}&tab=outputs&lang=${language}`, language)
      const { name, bytes } = await (await openMenu(page, words.menu))(words.csv)
      const area = { en: 'south-kivu', fr: 'sud-kivu' }[language]
      expect(name).toBe(`monusco-outputs-${area}-2024-06-30-${language}.csv`)
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      const text = bytes.toString('utf8').slice(1)
      expect(text.split('\r\n').length).toBeGreaterThan(10)
      const parsed = Papa.parse<string[]>(text, { delimiter: separator, skipEmptyLines: true })
      const [header = [], ...rows] = parsed.data
      expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([header.length]))
      const column = header.indexOf(words.qualifier)
      expect(column).toBeGreaterThan(0)
      const projects = rows.find((row) => row.includes('580'))
      expect(projects?.[column]).toBe(words.more)
    },
  )

for (const [language, separator, menu, item, sites] of [
  ['en', ',', 'Export: Sites', 'Table (CSV for Excel)', 'Sites'],
  ['fr', ';', 'Exporter\u00a0: Sites', 'Tableau (CSV pour Excel)', 'Sites'],
] as const)
  test(`the table of sites has the rows on screen (${language})`, async ({ page }) => {
    await openPage(page, `${view}&tab=sites&lang=${language}`, language)
    const panel = page.getByRole('region', { name: sites, exact: true })
    const heads = panel.locator('tbody th')
    await expect(heads).toHaveCount(21)
    const onScreen = await heads.allInnerTexts()
    const { bytes } = await (await openMenu(page, menu))(item)
    const csv = bytes.toString('utf8').slice(1)
    const [, ...all] = Papa.parse<string[]>(csv, { delimiter: separator, skipEmptyLines: true }).data
    const names = all.map((row) => row[1])
    expect(new Set(names)).toEqual(new Set(onScreen.map((text) => text.split('\n')[0]?.trim())))
    expect(names).toHaveLength(onScreen.length)
    await expect(region(page, 'map', language)).toBeVisible()
  })

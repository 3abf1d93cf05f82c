import { JSDOM } from 'jsdom'
import Papa from 'papaparse'
import { parseXml } from '#tests/export/pptx/read-package.ts'
import { openMenu, readPng } from './exports.ts'
import { expect, openPage, region, test } from './page.ts'

test.skip(({ isMobile }) => isMobile, 'the files do not depend on the screen')

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

for (const [name, link, menu] of pictures)
  test(`the picture of ${name} is whole and looks as it should`, async ({ page }) => {
    await openPage(page, link)
    await page.waitForLoadState('networkidle')
    const save = await openMenu(page, menu)
    const png = await save('Picture (PNG)', '1')
    const svg = await save('Vector graphic (SVG)')
    expect(png.name).toBe(`monusco-${name}-2024-06-30-en.png`)
    const read = await readPng(page, png.bytes)
    expect(read.width).toBeGreaterThanOrEqual(1280)
    expect(read.drawn).toBeGreaterThan(0.01)
    expect(read.colors).toBeGreaterThan(30)

    const { documentElement: root } = parseXml(svg.bytes.toString('utf8'))
    expect([Number(root.getAttribute('width')), Number(root.getAttribute('height'))]).toEqual([
      read.width,
      read.height,
    ])
    const text = root.textContent.replaceAll('\u00a0', ' ')
    const title = root.querySelector('title')?.textContent.replaceAll('\u00a0', ' ')
    if (name === 'strength') {
      expect(title).toContain('MONUSCO, 30 June 2024')
      expect(text).toContain('The whole mission, whatever the filter, on 30 June 2024')
    } else {
      expect(title).toContain('MONUSCO, South Kivu, 30 June 2024')
      expect(text).toContain('18 sites of the drawdown in South Kivu, on 30 June 2024; + 3 places')
    }
    expect(text).toContain('8 months before this file was made on 27 November 2026')
    expect(text).toContain('do not imply official endorsement')
    expect(svg.bytes.toString('utf8')).not.toMatch(/(href|src)="http/u)

    // The address in the picture has another port each time: the tolerance holds it.
    expect(png.bytes).toMatchSnapshot(`${name}.png`, { maxDiffPixelRatio: 0.003 })
  })

test('a picture has as many pixels as asked for, and its ground can be left out', async ({ page }) => {
  await openPage(page, view)
  const save = await openMenu(page, 'Export: Map')
  const sizes = []
  for (const scale of ['1', '4'])
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    sizes.push(await readPng(page, (await save('Picture (PNG)', scale)).bytes))
  expect(sizes.map(({ width, height }) => [width, height])).toEqual([
    [1280, 720],
    [5120, 2880],
  ])
  expect(sizes.map(({ corner }) => corner)).toEqual([255, 255])
  await page.getByRole('combobox', { name: 'Background' }).first().selectOption('Transparent')
  expect((await readPng(page, (await save('Picture (PNG)', '1')).bytes)).corner).toBe(0)
})

test('a picture carries its legend', async ({ page }) => {
  await openPage(page, view)
  const svg = (await (await openMenu(page, 'Export: Map'))('Vector graphic (SVG)')).bytes.toString('utf8')
  const text = new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document.documentElement.textContent
  for (const label of ['Open', 'Operations ceased', 'Closed', 'Handed over', 'Access lost'])
    expect(text).toContain(label)
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
  test(`a table opens right in the Excel of its language (${language})`, async ({ page }) => {
    await openPage(page, `${view}&tab=outputs&lang=${language}`, language)
    const { name, bytes } = await (await openMenu(page, words.menu))(words.csv)
    expect(name).toBe(`monusco-outputs-2024-06-30-${language}.csv`)
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = bytes.toString('utf8').slice(1)
    expect(text.split('\r\n').length).toBeGreaterThan(10)
    const [header = [], ...all] = Papa.parse<string[]>(text, { delimiter: separator }).data
    const rows = all.slice(
      0,
      all.findIndex((row) => row.length === 1),
    )
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([header.length]))
    const column = header.indexOf(words.qualifier)
    expect(column).toBeGreaterThan(0)
    const projects = rows.find((row) => row.includes('580'))
    expect(projects?.[column]).toBe(words.more)
  })

for (const [language, separator, menu, csv, sites] of [
  ['en', ',', 'Export: Sites', 'Table (CSV for Excel)', 'Sites'],
  ['fr', ';', 'Exporter\u00a0: Sites', 'Tableau (CSV pour Excel)', 'Sites'],
] as const)
  test(`the table of sites has the rows on screen (${language})`, async ({ page }) => {
    await openPage(page, `${view}&tab=sites&lang=${language}`, language)
    const panel = page.getByRole('region', { name: sites, exact: true })
    const heads = panel.locator('tbody th')
    await expect(heads).toHaveCount(21)
    const onScreen = await heads.allInnerTexts()
    const { bytes } = await (await openMenu(page, menu))(csv)
    const [, ...all] = Papa.parse<string[]>(bytes.toString('utf8').slice(1), { delimiter: separator }).data
    const names = all
      .slice(
        0,
        all.findIndex((row) => row.length === 1),
      )
      .map((row) => row[1])
    expect(new Set(names)).toEqual(new Set(onScreen.map((text) => text.split('\n')[0]?.trim())))
    expect(names).toHaveLength(onScreen.length)
    await expect(region(page, 'map', language)).toBeVisible()
  })

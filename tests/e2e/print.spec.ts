import { placedTextOf, textOf } from './exports.ts'
import { expect, follow, openPage, region, standsStill, test } from './page.ts'

// Not on a phone (playwright.config.ts): the same paper.

const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' }

/** Printing as a browser does it: the page is told, and laid out for paper at once. */
test('the map is on paper with every site of the filter, and comes back to the screen as it was', async ({
  page,
}) => {
  await openPage(page, '/?province=CD-SK&date=2024-07-15&tab=sites')
  await standsStill(page)
  const map = region(page, 'map')
  const drawing = map.locator('.leaflet-container')
  const marks = drawing.getByRole('button', { name: /base|camp|office/i })
  const names = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label')))
  expect(names.length).toBeGreaterThan(5)
  const onScreen = await drawing.boundingBox()

  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(async () => {
    const box = await drawing.boundingBox()
    expect(box?.height).toBeGreaterThan(400)
    for (const mark of await marks.all()) {
      // oxlint-disable-next-line no-await-in-loop -- one mark after the other
      const at = await mark.boundingBox()
      expect(at && box && at.x >= box.x && at.x + at.width <= box.x + box.width).toBe(true)
      expect(at && box && at.y >= box.y && at.y + at.height <= box.y + box.height).toBe(true)
    }
  }).toPass()

  await expect(map.getByText('Access lost')).toBeVisible()
  await expect(map.getByRole('button', { name: 'Zoom in' })).toBeHidden()
  await expect(page.getByText(/^18 sites of the drawdown in South Kivu/u).first()).toBeVisible()

  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect.poll(() => drawing.boundingBox()).toEqual(onScreen)
})

test('paper has every event of the list under its year, wherever the page was scrolled to', async ({
  page,
}) => {
  await openPage(page, '/?date=2024-05-10')
  const list = page.getByRole('region', { name: 'Events' })
  await expect(list.getByText('10 May 2024: date shown')).toBeVisible()
  await list.getByText('10 May 2024: date shown').scrollIntoViewIfNeeded()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await expect(async () => {
    const overlaps = await list.getByRole('heading').evaluateAll((years) =>
      years.map((year) => {
        const under = year.nextElementSibling?.getBoundingClientRect().top ?? Number.NaN
        return Math.round(year.getBoundingClientRect().bottom - under)
      }),
    )
    expect(overlaps.length).toBeGreaterThan(5)
    for (const overlap of overlaps) expect(overlap).toBeLessThanOrEqual(0)
  }).toPass()
  const text = (await textOf(await page.pdf({ format: 'A4' }))).join(' ')
  // Across, the list stands under the chart or beside it, never over it: 297 mm without margins of 10 mm.
  await page.setViewportSize({ width: 1047, height: 718 })
  // The chart is drawn anew for the width.
  await expect(async () => {
    const [lanes, entries] = await Promise.all([
      page.getByRole('tabpanel').locator('.recharts-surface').first().boundingBox(),
      list.boundingBox(),
    ])
    if (!lanes || !entries) throw new Error('no chart or no list')
    expect(lanes.x + lanes.width <= entries.x || lanes.y + lanes.height <= entries.y).toBe(true)
    expect(lanes.x + lanes.width).toBeLessThanOrEqual(1047)
  }).toPass()
  expect(text).toContain('Transition plan signed with 18 benchmarks')
  expect(text).toContain('South African withdrawal to be complete')
  // The view alone, under what it shows and its link.
  expect(text).toMatch(/43 sites of the drawdown, on 10 May 2024.*date=2024-05-10/su)
  expect(text).not.toMatch(/Key figures\s|Selected site|Side by side/u)

  // By its own menu the map, and no view.
  await page.evaluate(() => (document.documentElement.dataset['paper'] = 'above'))
  await expect(region(page, 'map')).toBeVisible()
  await expect(list).toBeHidden()
})

test('paper never says that something is loading: it is waited for, or said to be missing', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () =>
      document.documentElement.setAttribute(
        'data-printed',
        `${String(document.querySelectorAll('main [data-loading]').length)} on their way`,
      )
  })
  const release: (() => void)[] = []
  const isReleased = new Promise<void>((resolve) => {
    release.push(resolve)
  })
  await page.route(/assets\/recharts-/u, async (route) => {
    await isReleased
    await route.continue()
  })
  await openPage(page, '/?date=2024-06-30&tab=strength')
  await expect(page.getByRole('tab', { name: 'Strength' })).toBeVisible()
  const printed = (await textOf(await page.pdf({ format: 'A4', landscape: true }))).join(' ')
  expect(printed).toContain('Something here had not been loaded when it was printed.')
  expect(printed).not.toContain('Loading')

  await page.keyboard.press('Control+p')
  for (const go of release) go()
  await expect(page.locator('html')).toHaveAttribute('data-printed', '0 on their way')
  await expect(page.getByRole('tabpanel').locator('.recharts-surface').nth(8)).toBeAttached()
})

test('charts have the width of the paper, and tables are tables', async ({ page }) => {
  await openPage(page, '/?date=2024-06-30&tab=strength')
  const charts = page.getByRole('tabpanel').locator('.recharts-surface')
  await expect.poll(() => charts.count()).toBeGreaterThan(8)
  const widest = () => charts.evaluateAll((all) => Math.max(...all.map((chart) => chart.getBoundingClientRect().right - (chart.closest('[role=tabpanel]')?.getBoundingClientRect().left ?? 0)))) // prettier-ignore
  await expect.poll(widest).toBeGreaterThan(800)

  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  // 210 mm of A4 without margins of 10 mm, at 96 dots an inch; the panel has 16 pixels on its left.
  await expect.poll(widest).toBeLessThanOrEqual(718)
  const edges = await charts.evaluateAll((all) =>
    all.map((chart) => {
      const { top, bottom } = chart.getBoundingClientRect()
      return { top, bottom }
    }),
  )
  for (const [index, { top }] of edges.entries())
    expect(top).toBeGreaterThanOrEqual(edges[index - 1]?.bottom ?? 0)

  // Letter is wider and 18 mm shorter: 8.5 by 11 inches without margins of 10 mm.
  await page.setViewportSize({ width: 740, height: 980 })
  await expect.poll(widest).toBeLessThanOrEqual(740)
  for (const { top, bottom } of edges) expect(bottom - top).toBeLessThan(980)

  await page.setViewportSize({ width: 718, height: 1000 })
  const table = page.getByRole('tabpanel').getByRole('table').first()
  await expect(table).toHaveCSS('display', 'table')
  await expect(table.locator('tbody td').first()).toHaveCSS('display', 'table-cell')
})

test.describe('with a clock that runs, by which the map moves back from paper', () => {
  test.use({ readAt: null })

  test('no table is wider than the paper, in the longer of the languages', async ({ page }) => {
    await page.setViewportSize({ width: 718, height: 1000 })
    await openPage(page, '/?date=2024-06-30&lang=fr', 'fr')
    for (const tab of ['timeline&view=plan', 'strength', 'compare&with=minusma,unifil', 'sites']) {
      // oxlint-disable no-await-in-loop -- one tab after the other
      await follow(page, `/?date=2024-06-30&lang=fr&tab=${tab}`)
      const tables = page.getByRole('tabpanel').getByRole('table')
      await expect(tables.first()).toBeAttached()
      await standsStill(page)
      await page.emulateMedia({ media: 'print' })
      await expect
        .poll(
          () =>
            tables.evaluateAll((all) => Math.max(...all.map((table) => table.getBoundingClientRect().right))),
          tab,
        )
        .toBeLessThanOrEqual(718)
      await page.emulateMedia({ media: 'screen' })
      // oxlint-enable no-await-in-loop
    }
  })
})

test(
  'what is printed can be read as text: every letter of a word, and the whole of the view',
  { tag: '@every-browser' },
  async ({ page, browserName }) => {
    test.slow()
    await openPage(page, '/?date=2024-06-30&province=CD-SK&tab=strength')
    const estimates = page.getByRole('figure', { name: /^Estimated troops/u })
    await estimates.scrollIntoViewIfNeeded()
    await expect(estimates.locator('.recharts-surface').first()).toBeAttached()
    await standsStill(page)
    const text = (await textOf(await page.pdf({ format: 'A4' }))).join(' ')
    // Words with letters that a typeface joins.
    expect(text).toContain('Drawdown: the withdrawal of MONUSCO, base by base')
    expect(text).toMatch(/Staff officers/u)
    expect(text).toContain('Estimate from map symbols, 1999 to 2024 – first: at least 300')
    expect(text).toMatch(/Component\s+Ceiling\s+Actual/u)
    expect(text).not.toMatch(/\uFFFD|Loading|had not been loaded/u)

    // Across, too: the lanes of the timeline with their names and years.
    await follow(page, '/?date=2024-06-30&province=CD-SK')
    await expect(page.getByRole('region', { name: 'Events' })).toBeVisible()
    await standsStill(page)
    const sheets = await textOf(await page.pdf({ format: 'A4', landscape: true }))
    const across = sheets.join(' ')
    const chart = sheets.find((sheet) => /Dec\s2023\s+Feb\s2024\s+Apr\s2024/u.test(sheet))
    expect(across).not.toContain('As the system')
    expect(chart).toMatch(/30\sJune\s2024/u)
    // Firefox has no text of what has a seam around it in a PDF.
    if (browserName === 'firefox') return
    expect(across).toMatch(/Planned end,\s30\sApril\s2024/u)
    expect(across).toMatch(/Whole\sprovince/u)
  },
)

test(
  'on paper the events follow the chart, and no year stands alone at the foot of a page',
  { tag: '@every-browser' },
  async ({ page }) => {
    test.slow()
    for (const link of ['/?m=unifil&date=2026-06-30', '/?m=minusma&date=2024-11-15']) {
      // oxlint-disable no-await-in-loop -- one page after the other
      await openPage(page, link)
      await expect(page.getByRole('region', { name: 'Events' })).toBeVisible()
      await standsStill(page)
      const pages = await placedTextOf(await page.pdf({ format: 'A4', margin }))
      // The first has head and chart: an entry and its year, which do not fit below, are at most 50 mm high.
      for (const [index, texts] of pages.slice(0, -1).entries()) {
        const last = texts.at(-1)
        expect(last?.text, `${link}, page ${index + 1}`).not.toMatch(/^\d{4}$/u)
        expect(last?.down, `${link}, page ${index + 1}`).toBeGreaterThan((297 - 10 - 50) / 297)
      }
      // oxlint-enable no-await-in-loop
    }
  },
)

test(
  'the first page of paper has the whole chart with its legend, and is filled by it, on every usual sheet',
  { tag: '@every-browser' },
  async ({ page, browserName }) => {
    test.slow()
    const sheets = { A4: [210, 297], Letter: [216, 279] } as const
    for (const language of ['en', 'fr'] as const) {
      // oxlint-disable no-await-in-loop -- one sheet after the other
      await openPage(page, `/?lang=${language}`, language)
      await expect(page.getByRole('tabpanel').getByRole('heading', { name: '2019' })).toBeVisible()
      await standsStill(page)
      // Firefox takes two seconds a sheet: each sheet and each language there, but not each of the one with each of the other.
      const oneEach = language === 'fr' ? (['A4'] as const) : (['Letter'] as const)
      for (const format of browserName === 'firefox' ? oneEach : (['A4', 'Letter'] as const))
        for (const landscape of [false, true]) {
          const sheet = `${language}, ${format} ${landscape ? 'across' : 'upright'}`
          const pdf = await page.pdf({ format, landscape, margin, pageRanges: '1-2' })
          const size = landscape ? sheets[format].toReversed() : sheets[format]
          const [first = [], second = []] = await placedTextOf(pdf, size)
          expect(first.at(-1)?.down, sheet).toBeGreaterThan(0.8)
          expect(first.at(-1)?.down, sheet).toBeLessThan(0.97)
          const legend = language === 'en' ? 'Only the month is known' : 'Seul le mois est connu'
          const told = first.map(({ text }) => text).join(' ')
          expect(told, sheet).toContain('2026')
          expect(told.replaceAll(/\s+/gu, ' '), sheet).toContain(legend)
          // The next page begins with the list: nothing of the chart has gone over.
          expect(second[0]?.text, sheet).toBe('2019')
        }
      // oxlint-enable no-await-in-loop
    }
  },
)

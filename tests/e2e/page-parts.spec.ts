import { AxeBuilder } from '@axe-core/playwright'
import { expect, openPage, region, standsStill, test } from './page.ts'

const view = '/?province=CD-SK&date=2024-04-29'

test('the map carries legend, scale, credits and disclaimer, and finds its way back', async ({
  page,
  isMobile,
}) => {
  await openPage(page, view)
  const map = region(page, 'map')
  // On a phone the figures come before the credits; elsewhere the credits stand under the map.
  const beside = isMobile ? page.locator('[data-part=figures]') : map
  await expect(beside).toContainText('do not imply official endorsement or acceptance by the United Nations')
  await expect(beside).toContainText('© OpenStreetMap contributors, geoBoundaries')
  const credits = beside.getByText('GSHHG, Wessel and Smith')
  const tops = [region(page, 'figures'), credits].map(async (part) => (await part.boundingBox())?.y ?? 0)
  const [figuresTop = 0, creditsTop = 0] = await Promise.all(tops)
  if (isMobile) expect(creditsTop).toBeGreaterThan(figuresTop + 100)
  await expect(map.locator('summary').filter({ hasText: 'Legend' })).toBeVisible()
  await expect(map.getByText('Handed over').first()).toBeAttached()
  const scale = map.locator('.leaflet-control-scale-line')
  const framed = (await scale.textContent()) ?? ''
  expect(framed).toMatch(/^\d+ km$/u)
  const width = async (): Promise<number> => Number.parseInt((await scale.textContent()) ?? '', 10)
  const near = await width()
  await map.getByRole('button', { name: 'Show the whole country' }).click()
  await expect.poll(width).toBeGreaterThan(near)
  await map.getByRole('button', { name: 'Zoom to what is shown' }).click()
  await expect(scale).toHaveText(framed)
  await map.getByRole('button', { name: 'Zoom in' }).click()
  await map.getByRole('button', { name: 'Zoom in' }).click()
  await map.getByRole('button', { name: 'Zoom in' }).click()
  await map.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(width).toBeLessThan(near)
  if (isMobile) return
  const zoomed = await width()
  await map.locator('.leaflet-container').hover()
  await expect(map.getByText('Ctrl + wheel zooms the map')).toBeAttached()
  await page.mouse.wheel(0, 120)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  await expect(map.getByText('Ctrl + wheel zooms the map')).toBeVisible()
  expect(await width()).toBe(zoomed)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, 600)
  await page.keyboard.up('Control')
  await expect.poll(width).toBeGreaterThan(zoomed)
})

test('the sites that are not seen on the map are named under it, and all of them', async ({ page }) => {
  await openPage(page)
  const map = region(page, 'map')
  const said = map.getByText(/^Outside this part of the map: \d+ sites?, /u)
  await expect(said).toBeVisible()
  /** Names of the marks whose middle is on the map and not under the legend. */
  const seen = () =>
    map.evaluate((element) => {
      const box = element.querySelector('.leaflet-container')?.getBoundingClientRect()
      return [...element.querySelectorAll('.leaflet-container [role=button][aria-label]')]
        .filter((mark) => {
          // The first circle is what is pressed, around the middle of the mark.
          const { left, right, top, bottom } = (mark.querySelector('circle') ?? mark).getBoundingClientRect()
          const [x, y] = [(left + right) / 2, (top + bottom) / 2]
          if (!box || x < box.left || x > box.right || y < box.top || y > box.bottom) return false
          return !document
            .elementsFromPoint(x, y)
            .some((over) => over.closest('details')?.matches(':has(summary)'))
        })
        .map((mark) => mark.getAttribute('aria-label') ?? '')
    })
  // Each lies far from all others: its mark stands for no other, and no other for it.
  const far = ['Dungu', 'Kananga', 'Mbuji-Mayi', 'Kamina', 'Kisangani', 'Lubumbashi', 'Mbandaka', 'Matadi']
  // The legend comes after the map, and what it covers is named once it is there.
  await expect(async () => {
    const names = ((await said.textContent()) ?? '')
      .replace(/^.*sites?, /u, '')
      .replace(/\. .*$/u, '')
      .split(', ')
    const shown = await seen()
    for (const name of far)
      expect([name, names.includes(`${name} office`)]).toEqual([
        name,
        !shown.some((label) => label.startsWith(`${name} office`)),
      ])
    expect(names).toContain('Bandundu office')
  }).toPass()
  await map.getByRole('button', { name: 'Show them on the map' }).click()
  await expect(said).toHaveCount(0)
  await expect(map.locator('.leaflet-container')).toBeFocused()
})

test(
  'after the last map of the UN the estimate says until when it is known',
  { tag: '@wide' },
  async ({ page }) => {
    await openPage(page)
    await expect(region(page, 'figures')).toContainText('UN maps of 2024: none is known after that year')
    await openPage(page, view)
    await expect(region(page, 'figures')).toContainText('UN maps of 2024')
    await expect(region(page, 'figures')).not.toContainText('none is known')
  },
)

test('the detail of a site has its contingents by contributor and kind, and its dated history', async ({
  page,
}) => {
  await openPage(page, `${view}&site=amsar`)
  const detail = page.getByRole('region', { name: 'Selected site' })
  await expect(detail).toContainText(
    'Handed over, 29 April 2024 (9 April according to four sources), to Armed forces (FARDC)',
  )
  await detail.locator('summary').filter({ hasText: 'Contingents' }).click()
  await expect(detail.getByText(/Chinese engineering contingent/u).first()).toBeVisible()
  await expect(detail.getByText('Engineering', { exact: true }).first()).toBeVisible()
  await expect(detail).toContainText(/9\sApril 2024/u)
})

test('the buttons beside the date go to the next change and back', { tag: '@wide' }, async ({ page }) => {
  await openPage(page, '/?date=2024-04-09')
  const date = page.getByRole('slider')
  await expect(date).toHaveAttribute('aria-valuetext', /9\sApril 2024/u)
  await page.getByRole('button', { name: 'Next change' }).click()
  await expect(page).not.toHaveURL(/date=2024-04-09/u)
  await page.getByRole('button', { name: 'Previous change' }).click()
  await expect(page).toHaveURL(/date=2024-04-09/u)
  await expect(date).toHaveAttribute('aria-valuetext', /9\sApril 2024/u)
})

test('a day is picked in the calendar of the device', { tag: '@every-browser' }, async ({ page }) => {
  await openPage(page)
  const calendar = page.getByLabel('Go to a date: calendar')
  await expect(calendar).toHaveValue('2026-03-11')
  const [sign, go] = await Promise.all([
    calendar.boundingBox(),
    page.getByRole('button', { name: 'Go', exact: true }).boundingBox(),
  ])
  // Beside the field, on a phone, too: what comes later must not take a line of its own.
  expect(sign?.y).toBeCloseTo(go?.y ?? 0, -1)
  await calendar.fill('2024-04-09')
  await expect(page).toHaveURL(/[?&]date=2024-04-09/u)
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /9\sApril 2024/u)
})

test(
  'a system that is set to dark gets a dark page, on screen only, unless the reader chose',
  { tag: '@wide' },
  async ({ page }) => {
    // Not on a phone: the same style sheet.
    test.slow()
    await page.emulateMedia({ colorScheme: 'dark' })
    await openPage(page, '/?tab=sites')
    const look = () =>
      page.evaluate(() => {
        const paper = document.body.appendChild(document.createElement('div'))
        paper.style.background = 'Canvas'
        const around = getComputedStyle(document.documentElement)
        const land = document.querySelector('.leaflet-container path')
        const grounds = [around.backgroundColor, around.color, land ? getComputedStyle(land).fill : '']
        const system = getComputedStyle(paper).backgroundColor
        paper.remove()
        const bars = around.scrollbarColor
        return { grounds, bars, system: system === 'rgb(255, 255, 255)' ? 'light' : 'dark' }
      })
    const dark = {
      grounds: ['rgb(20, 24, 29)', 'rgb(228, 232, 236)', 'rgb(30, 36, 43)'],
      bars: 'rgb(119, 131, 143) rgb(20, 24, 29)',
      system: 'dark',
    }
    const lightGrounds = ['rgb(255, 255, 255)', 'rgb(32, 38, 46)', 'rgb(236, 238, 240)']
    const light = { grounds: lightGrounds, bars: 'auto', system: 'light' }
    expect(await look()).toEqual(dark)
    await standsStill(page)
    const { violations } = await new AxeBuilder({ page })
      .withRules(['color-contrast'])
      // Rows of one table have the colours of its first ones.
      .exclude('tbody tr:nth-child(n + 15)')
      .setLegacyMode()
      .analyze()
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([])
    await page.emulateMedia({ media: 'print' })
    expect(await look()).toEqual(light)
    await page.emulateMedia({ media: 'screen' })
    const choice = page.getByRole('group', { name: 'Colours of the page' })
    await choice.getByText('Light', { exact: true }).click()
    expect(await look()).toEqual(light)
    await page.reload()
    await expect(choice.getByRole('radio', { name: 'Light', exact: true })).toBeChecked()
    expect(await look()).toEqual(light)
    await choice.getByText('As the system').click()
    await expect.poll(look).toEqual(dark)
    await page.emulateMedia({ colorScheme: 'light' })
    await expect.poll(look).toEqual(light)
    await choice.getByText('Dark', { exact: true }).click()
    await expect.poll(look).toEqual(dark)
  },
)

test(
  'where the reader’s own colours are forced on the page, the chosen one is seen',
  { tag: '@wide' },
  async ({ page }) => {
    await openPage(page, '/?tab=sites')
    // In the dark, too, which leaves forced colours alone.
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' })
    for (const [chosen, other] of [
      ['[role=tab][aria-selected=true]', '[role=tab][aria-selected=false]'],
      ['button[aria-current=true]', 'button[lang]:not([aria-current])'],
      ['label:has(input[type=radio]:checked)', 'label:has(input[type=radio]:not(:checked))'],
    ] as const) {
      const groundOf = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => getComputedStyle(element).backgroundColor)
      // oxlint-disable-next-line no-await-in-loop -- one pair after the other
      expect(await groundOf(chosen)).not.toBe(await groundOf(other))
    }
  },
)

/** Runs in the page: by how much the text of an element is taller or wider than the box that it stands in, in pixels. */
const beyondBox = (element: Element): number => {
  const range = document.createRange()
  range.selectNodeContents(element)
  const text = range.getBoundingClientRect()
  const box = (element.parentElement ?? element).getBoundingClientRect()
  return Math.max(text.bottom - box.bottom, text.right - box.right, box.left - text.left)
}

test('what is said of a date is whole, and the map keeps its place while the date moves', async ({
  page,
  isMobile,
}) => {
  await openPage(page, '/?date=2026-12-31')
  const said = page.getByText('Nothing is documented about the mission after')
  await expect.poll(() => said.evaluate(beyondBox)).toBeLessThanOrEqual(1)
  await openPage(page, '/?lang=fr&date=2024-09-30', 'fr')
  const longest = page.locator('strong').getByText(/^30\sseptembre 2024$/u)
  await expect.poll(() => longest.evaluate(beyondBox)).toBeLessThanOrEqual(1)
  await openPage(page, '/?province=CD-SK&date=2024-04-01')
  const box = page.locator('.leaflet-container')
  await standsStill(page)
  const before = await box.boundingBox()
  const stepTo = async (date: RegExp) => {
    await page.getByRole('slider').press('ArrowRight')
    await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', date)
    expect(await box.boundingBox()).toEqual(before)
  }
  for (const day of [9, 19, 22, 25, 29, 30])
    // oxlint-disable-next-line no-await-in-loop -- one step after the other
    await stepTo(new RegExp(String.raw`\b${day}\sApril`, 'u'))
  await expect(page).toHaveURL(/date=2024-04-30/u) // A step not taken yet would count as the finger's.
  if (!isMobile) return

  // A finger on the slider moves the date and not the page, and leaves one way back.
  const slider = await page.getByRole('slider').boundingBox()
  if (!slider) throw new Error('no slider')
  const now = () => page.evaluate(() => [history.length, scrollY] as const)
  const [entries, scrolled] = await now()
  const touch = await page.context().newCDPSession(page)
  const y = slider.y + slider.height / 2
  const at = (share: number) => [{ x: slider.x + slider.width * share, y: y + 40 * share }]
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0.2) })
  for (let share = 0.25; share < 0.8; share += 0.05)
    // oxlint-disable-next-line no-await-in-loop -- one movement after the other
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /202[45]/u)
  await expect(page).toHaveURL(/date=202[45]/u)
  expect(await now()).toEqual([entries + 1, scrolled])
})

test(
  'a picture goes to the clipboard, and a panel to the printer',
  { tag: '@wide' },
  async ({ page, context }) => {
    // Not on a phone: the same menu.
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '')
    })
    await openPage(page, view)
    const summary = page.locator('summary[aria-label="Export: Map"]')
    await summary.click()
    const menu = page.locator('details').filter({ has: summary })
    await menu.getByRole('button', { name: 'Copy picture' }).click()
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const items = await navigator.clipboard.read().catch(() => [])
          return items.flatMap(({ types }) => types)
        }),
      )
      .toContain('image/png')
    await menu.getByRole('button', { name: 'Print' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-printed', '')
  },
)

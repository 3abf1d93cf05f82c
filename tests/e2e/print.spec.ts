import { textOf } from './exports.ts'
import { expect, openPage, region, test } from './page.ts'

/** Printing as a browser does it: the page is told, and laid out for paper at once. */
test('the map is on paper with every site of the filter, and comes back to the screen as it was', async ({
  page,
}) => {
  await openPage(page, '/?province=CD-SK&date=2024-07-15')
  const map = region(page, 'map')
  const drawing = map.locator('.leaflet-container')
  const marks = drawing.getByRole('button', { name: /base|camp|office/i })
  const names = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label')))
  expect(names.length).toBeGreaterThan(5)
  const onScreen = await drawing.boundingBox()

  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  const box = await drawing.boundingBox()
  expect(box?.height).toBeGreaterThan(400)
  for (const mark of await marks.all()) {
    // oxlint-disable-next-line no-await-in-loop -- one mark after the other
    const at = await mark.boundingBox()
    expect(at && box && at.x >= box.x && at.x + at.width <= box.x + box.width).toBe(true)
    expect(at && box && at.y >= box.y && at.y + at.height <= box.y + box.height).toBe(true)
  }

  await expect(map.getByText('Access lost')).toBeVisible()
  await expect(map.getByRole('button', { name: 'Zoom in' })).toBeHidden()

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
  const overlaps = await list.getByRole('heading').evaluateAll((years) =>
    years.map((year) => {
      const under = year.nextElementSibling?.getBoundingClientRect().top ?? Number.NaN
      return Math.round(year.getBoundingClientRect().bottom - under)
    }),
  )
  expect(overlaps.length).toBeGreaterThan(5)
  for (const overlap of overlaps) expect(overlap).toBeLessThanOrEqual(0)
  const text = (await textOf(await page.pdf({ format: 'A4' }))).join(' ')
  expect(text).toContain('Transition plan signed with 18 benchmarks')
  expect(text).toContain('South African withdrawal to be complete')
})

import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { openMenu, readPng } from './exports.ts'
import { expect, follow, openPage, test } from './page.ts'

// A phone differs in nothing of it but its width.
test('a key figure has a page that a citation leads to, and leaves as evidence @wide @every-browser', async ({
  page,
}) => {
  await openPage(page, '/?figure=sites')
  const dialog = page.getByRole('dialog', { name: 'Sites not yet documented as closed: MONUSCO' })
  const table = dialog.getByRole('table', { name: 'At each version of the data' })
  await expect(table.getByRole('row')).toHaveText([
    'Data versionMade onDate shownValue',
    '2026.11.4 (now)28 November 202611 March 202612 of 43',
    '2026.11.327 November 202611 March 202612 of 43',
    '2026.11.227 November 202611 March 202612 of 41',
    '2026.11.124 November 202611 March 202612 of 41',
  ])
  await expect(dialog.getByText(/Was a place of the UN maps only \(map-kamango\)/u)).toBeVisible()

  const save = await openMenu(page, 'Export: Sites not yet documented as closed')
  const { name, bytes } = await save('Evidence (ZIP)')
  expect(name).toBe('monusco-figure-sites-evidence-2026-03-11-en.zip')
  const { SHA256SUMS: sums = new Uint8Array(), ...files } = unzipSync(bytes)
  const lines = Object.entries(files).map(
    ([file, content]) => `${createHash('sha256').update(content).digest('hex')}  ${file}\n`,
  )
  expect(strFromU8(sums)).toBe(lines.join(''))
  const of = (part: string) => files[`monusco-figure-sites${part}`] ?? new Uint8Array()
  const text = (part: string) => strFromU8(of(part)).replaceAll('\u00a0', ' ')
  expect(text('-2026-03-11-en.csv').split('\r\n').slice(0, 2)).toEqual([
    'Data version,Made on,Date shown,Value,Of,Said or mapped in,In words',
    '2026.11.4,2026-11-28,2026-03-11,12,43,,12 of 43',
  ])
  expect(text('-citation-2026-03-11-en.txt')).toMatch(/\n\S+\?figure=sites&lang=en\n$/u)
  expect(text('-citation-2026-03-11-en.txt')).toContain('Sites not yet documented as closed: 12 of 43.')
  // The picture counts the same documents as the page.
  const others = await dialog
    .getByRole('button', { name: /more sources$/u })
    .first()
    .textContent()
  const drawn = text('-2026-03-11-en.svg').replaceAll(/<[^>]*>|\s/gu, '')
  expect(drawn).toContain(`and${others?.replace('+', '')}more.`)
  const picture = await readPng(page, Buffer.from(of('-2026-03-11-en.png')))
  expect(picture.width).toBe(2560)
  expect(picture.drawn).toBeGreaterThan(0.01)

  // Of another date and filter, too, a former version has what its data say.
  await dialog.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(dialog).toBeHidden()
  await follow(page, '/?date=2024-06-30&province=CD-NK&figure=sites')
  await expect(table.getByRole('row')).toHaveText([
    'Data versionMade onDate shownValue',
    '2026.11.4 (now)28 November 202630 June 20244 of 10',
    '2026.11.327 November 202630 June 20244 of 10',
    '2026.11.227 November 202630 June 20244 of 8',
    '2026.11.124 November 202630 June 20244 of 8',
  ])
})

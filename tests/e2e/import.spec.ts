import { AxeBuilder } from '@axe-core/playwright'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkOpened } from '#src/domain/check/check-folder.ts'
import { savedBy } from './exports.ts'
import { expect, openPage, region, test } from './page.ts'

// A table from an office: the template of the desk filled in, taken into the desk, seen on the page, saved.

/** The template with a row more, filled in as somebody does in a program of tables. */
const filledIn = (bytes: Uint8Array, cells: Readonly<Record<string, string | number>>): Buffer => {
  const files = unzipSync(bytes)
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  const strings = [...strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array()).matchAll(/<t [^>]*>([^<]*)<\/t>/gu)] // prettier-ignore
  const headings = [...sheet.matchAll(/<c r="([A-Z]+)1"[^>]*><v>(\d+)<\/v>/gu)].map(([, column = '', place]) => [column, strings[Number(place)]?.[1] ?? ''] as const) // prettier-ignore
  const row = headings
    .flatMap(([column, heading]) => {
      const value = cells[heading]
      if (value === undefined) return []
      return typeof value === 'number'
        ? [`<c r="${column}3" s="2"><v>${value}</v></c>`]
        : [`<c r="${column}3" t="inlineStr"><is><t>${value}</t></is></c>`]
    })
    .join('')
  const filled = sheet.replace('</sheetData>', `<row r="3">${row}</row></sheetData>`)
  return Buffer.from(zipSync({ ...files, 'xl/worksheets/sheet1.xml': strToU8(filled) }))
}

test(
  'a template is filled in, accepted, seen on the page, and saved as files that pass the checks',
  { tag: '@wide' },
  async ({ page }) => {
    const workers: string[] = []
    page.on('worker', (worker) => workers.push(worker.url()))
    await openPage(page, '/?date=2026-03-10&desk=open')
    const figures = region(page, 'figures')
    const before = await figures.innerText()
    const desk = page.getByRole('dialog', { name: 'Data desk' })
    await desk.getByRole('tab', { name: 'Import' }).click()
    const template = await savedBy(page, () =>
      desk.getByRole('button', { name: 'Save an Excel template' }).click(),
    )
    expect(template.name).toBe('monusco-events-en.xlsx')
    // The date is a day as Excel keeps it: 6 March 2026.
    const table = filledIn(template.bytes, {
      Date: 46_087,
      'Type of event': 'Handover',
      Area: 'Ituri',
      Site: 'Fataki',
      'What it does to the site': 'Handed over',
      'Title (English)': 'Fataki base handed over',
      'Title (Français)': 'Base de Fataki rétrocédée',
      'Summary (English)': 'It was handed over.',
      'Summary (Français)': 'Elle a été rétrocédée.',
      Sources: 'un-pk-sk-end-2024-06-25; cshub-2024-09-25',
    })
    await desk
      .getByLabel('Choose a table')
      .setInputFiles({ name: 'week.xlsx', mimeType: 'application/octet-stream', buffer: table })
    await expect(
      desk.getByText('2 rows: 1 new, 0 changed, 1 the same as the data, 0 with something wrong.'),
      // A worker starts late on a machine that has more to do than it can.
    ).toBeVisible({ timeout: 30_000 })
    expect(workers.some((url) => url.includes('table-worker'))).toBe(true)
    expect((await new AxeBuilder({ page }).include('dialog').exclude('option').analyze()).violations).toEqual([]) // prettier-ignore
    await desk.getByRole('button', { name: 'Accept 1 row' }).click()
    await expect(desk.getByText(/^1 row is accepted/u)).toBeVisible()
    await desk.getByRole('tab', { name: 'Changes (1)' }).click()
    await expect(desk.getByText(/New event: 2026-03-06 · Fataki base handed over/u)).toBeVisible()
    await desk.getByRole('button', { name: 'Undo' }).click()
    await expect(desk.getByRole('tab', { name: 'Changes (0)' })).toBeVisible()
    await desk.getByRole('button', { name: 'Redo' }).click()

    await desk.getByRole('button', { name: 'Show it on the page' }).click()
    await expect(page.getByText('Preview: the page shows data that is not published.')).toBeVisible()
    await expect(figures).not.toHaveText(before)
    const onMap = region(page, 'map').getByRole('button', { name: /Fataki/u }).first() // prettier-ignore
    await expect(onMap).toHaveAccessibleName(/Handed over/u)

    await page.getByRole('button', { name: 'Back to the desk' }).click()
    await desk.getByRole('tab', { name: 'Open and save' }).click()
    const zip = await savedBy(page, () =>
      desk.getByRole('button', { name: 'Save all files as a zip' }).click(),
    )
    const files = Object.entries(unzipSync(zip.bytes)).map(([name, bytes]) => [name, JSON.parse(strFromU8(bytes)) as unknown] as const) // prettier-ignore
    expect(checkOpened(new Map(files), 'monusco').filter(({ level }) => level === 'error')).toEqual([])
  },
)

test('columns are matched by hand on a phone, and as they were the next time', async ({ page }, {
  project,
}) => {
  test.skip(project.name === 'wide', 'the same page, wider')
  await page.setViewportSize({ width: 320, height: 640 })
  await openPage(page, '/?desk=open&lang=fr', 'fr')
  const desk = page.getByRole('dialog', { name: 'Saisie des données' })
  await desk.getByRole('tab', { name: 'Importer' }).click()
  const table = {
    name: 'sites.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('identifiant;Nom;Appellation;Sources\nfataki;;Fataki camp;\n'),
  }
  await desk.getByLabel('Choisir un tableau').setInputFiles(table)
  const column = desk.getByRole('combobox', { name: /^Colonne C/u })
  await column.selectOption('Nom (English)')
  await expect(desk.getByText(/1 à modifier/u)).toBeVisible()
  const overflow = await desk.evaluate((dialog) => [...dialog.querySelectorAll('[role=tabpanel] *')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1).map((one) => one.tagName)) // prettier-ignore
  expect(overflow).toEqual([])
  await desk.getByRole('button', { name: 'Ranger le tableau' }).click()
  await desk.getByLabel('Choisir un tableau').setInputFiles(table)
  await expect(desk.getByText(/Même correspondance que la dernière fois/u)).toBeVisible()
  await desk.getByText(/^Colonnes/u).click()
  await expect(column).toHaveValue('name.en')
})

const single = resolve('dist-single/drawdown.html')

test('the single file reads a workbook from disk, in a worker', { tag: '@wide' }, async ({ page }) => {
  test.skip(!existsSync(single), 'npm run build:single makes the file; npm test runs it')
  let workers = 0
  page.on('worker', () => (workers += 1))
  await openPage(page, `${pathToFileURL(single).href}?desk=open`)
  const desk = page.getByRole('dialog', { name: 'Data desk' })
  await desk.getByRole('tab', { name: 'Import' }).click()
  const template = await savedBy(page, () =>
    desk.getByRole('button', { name: 'Save an Excel template' }).click(),
  )
  await desk
    .getByLabel('Choose a table')
    .setInputFiles({ name: 'a.xlsx', mimeType: 'application/octet-stream', buffer: template.bytes })
  await expect(desk.getByText(/^1 row: 0 new, 0 changed, 1 the same/u)).toBeVisible()
  expect(workers).toBe(1)
})

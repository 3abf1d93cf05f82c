import { AxeBuilder } from '@axe-core/playwright'
import { strFromU8, unzipSync } from 'fflate'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkOpened } from '#src/domain/check/check-folder.ts'
import { filledIn, handover } from '#tests/kit/filled-template.ts'
import { savedBy } from './exports.ts'
import { expect, openPage, region, test } from './page.ts'

// A table from an office: the template of the desk filled in, taken into the desk, seen on the page, saved.

test(
  'a template is filled in, accepted, seen on the page, and saved as files that pass the checks',
  { tag: ['@wide', '@every-browser'] },
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
    const table = Buffer.from(filledIn(template.bytes, handover))
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

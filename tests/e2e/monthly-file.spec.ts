import { strFromU8, unzipSync } from 'fflate'
import { writeFileSync } from 'node:fs'
import { checkOpened } from '#src/domain/check/check-folder.ts'
import { monthlyFile } from '#tests/kit/monthly-file.ts'
import { savedBy } from './exports.ts'
import { expect, openPage, test } from './page.ts'

// The UN's monthly file, all missions and months in one file of tens of MB, into the desk of one mission.

const contributors = ['BGD', 'IND', 'IDN', 'MAR', 'NPL', 'PAK', 'TZA', 'URY', 'ZAF']

test('reads the UN’s monthly file with its progress, is stopped, and takes nothing before it is accepted', async ({
  page,
}, info) => {
  const path = info.outputPath('DPO-UCHISTORICAL.csv')
  const others = Array.from({ length: 40 }, (_, place) => `OTHER${place}`)
  const whole = monthlyFile({ missions: ['MONUSCO', ...others], contributors, months: 180, from: 2011 })
  writeFileSync(path, whole)
  await openPage(page, '?desk=open', 'en')
  const desk = page.getByRole('dialog', { name: 'Data desk' })
  await desk.getByRole('tab', { name: 'Import' }).click()
  const part = desk.getByRole('region', { name: 'The UN’s monthly file of uniformed personnel' })
  const choose = part.getByLabel('Open the monthly file')
  await choose.setInputFiles(path)
  const progress = part.getByRole('progressbar', { name: 'How much of the file has been read' })
  // Not a click, which waits until the button stands still: by then the file may have been read.
  await part.getByRole('button', { name: 'Stop reading' }).dispatchEvent('click')
  await expect(part.getByText('was stopped. Nothing was taken.')).toBeVisible()

  // How far it got is shown, and the page answers meanwhile.
  await choose.setInputFiles(path)
  const read = () => progress.evaluate((bar) => (bar instanceof HTMLProgressElement ? bar.value : -1))
  await expect.poll(read).toBeGreaterThan(0)
  const accept = part.getByRole('button', { name: 'Accept 180 months' })
  await expect(accept).toBeVisible()
  await expect(part).toContainText('8,100 of them of this mission. Months: 180, from Jan 2011 to Dec 2025; contributing countries: 9.') // prettier-ignore
  await expect(desk.getByRole('tab', { name: 'Changes (0)' })).toBeVisible()
  await accept.click()
  await expect(desk.getByRole('tab', { name: 'Changes (181)' })).toBeVisible()

  await desk.getByRole('tab', { name: 'Open and save' }).click()
  const zip = await savedBy(page, () => desk.getByRole('button', { name: 'Save all files as a zip' }).click())
  const files = Object.entries(unzipSync(zip.bytes)).map(
    ([name, bytes]) => [name, JSON.parse(strFromU8(bytes)) as unknown] as const,
  )
  expect(checkOpened(new Map(files), 'monusco').filter(({ level }) => level === 'error')).toEqual([])
  expect(JSON.stringify(new Map(files).get('monusco/headcounts.json'))).toContain(
    '"id":"monusco-2025-12-sum","month":"2025-12"',
  )

  // A file of which some rows are no good: each in words, and their months stay out.
  await desk.getByRole('tab', { name: 'Import' }).click()
  const bad = whole
    .split('\n')
    .slice(0, 200)
    .map((row) => row.replace(/(^3,.*)Experts on Mission/u, '$1Cooks'))
  await choose.setInputFiles({
    name: 'bad.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(bad.join('\n')),
  })
  await expect(part.getByRole('list', { name: 'What is refused' })).toHaveText(
    'Row 4, personnel_type: found “Cooks”, expected Troops, Staff Officer, Experts on Mission, Formed Police Units or Individual Police.',
  )
  await expect(part).toContainText('Months that would lack people are not taken: Jan 2011.')
  await expect(part.getByRole('button', { name: 'Nothing to accept' })).toBeDisabled()
})

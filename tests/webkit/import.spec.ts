import { strFromU8, unzipSync } from 'fflate'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkOpened } from '#src/domain/check/check-folder.ts'
import { filledIn, handover } from '#tests/kit/filled-template.ts'
import { elementsIn } from '#tests/kit/webdriver.ts'
import { expect, openPage, savedBy, test } from './webkit.ts'

test('a template is filled in, accepted, seen on the page, and saved as files that pass the checks', async ({
  reader,
  site,
}) => {
  test.slow()
  await openPage(reader, `${site.address}?date=2026-03-10&desk=open`)
  const figures = await reader.textOf(await reader.find('region', 'Key figures'))
  await reader.choose('tab', 'Import')
  const template = await savedBy(reader, () => reader.choose('button', 'Save an Excel template'))
  expect(template.name).toBe('monusco-events-en.xlsx')

  const folder = mkdtempSync(join(tmpdir(), 'drawdown-table-'))
  const file = join(folder, 'week.xlsx')
  writeFileSync(file, filledIn(template.bytes, handover))
  const input = `return [...document.querySelectorAll('dialog label')].filter(({ textContent }) => textContent.trim() === 'Choose a table').flatMap(({ control }) => control ?? [])`
  const [choice] = elementsIn(await reader.runText(input))
  if (!choice) throw new Error('no way to choose a table')
  await reader.giveFiles(choice, file)
  await reader.reads(
    'dialog',
    'Data desk',
    '2 rows: 1 new, 0 changed, 1 the same as the data, 0 with something wrong.',
  )
  await reader.choose('button', 'Accept 1 row')
  await reader.choose('tab', 'Changes (1)')
  await reader.reads('dialog', 'Data desk', /New event: 2026-03-06 · Fataki base handed over/u)

  await reader.choose('button', 'Show it on the page')
  await expect
    .poll(() => reader.runText('return document.body.innerText'))
    .toContain('Preview: the page shows data that is not published.')
  await expect.poll(async () => reader.textOf(await reader.find('region', 'Key figures'))).not.toBe(figures)
  await reader.find('button', /^Fataki.*Handed over/u, await reader.find('region', 'Map'))

  await reader.choose('button', 'Back to the desk')
  await reader.choose('tab', 'Open and save')
  const zip = await savedBy(reader, () => reader.choose('button', 'Save all files as a zip'))
  const files = Object.entries(unzipSync(zip.bytes)).map(
    ([name, bytes]) => [name, JSON.parse(strFromU8(bytes)) as unknown] as const,
  )
  expect(checkOpened(new Map(files), 'monusco').filter(({ level }) => level === 'error')).toEqual([])
  rmSync(folder, { recursive: true })
})

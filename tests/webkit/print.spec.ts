import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { textOf } from '#tests/e2e/exports.ts'
import { canPrintFromWebKit, python } from '#tests/kit/find-webkit.ts'
import { expect, test } from './webkit.ts'

test.skip(
  !canPrintFromWebKit(),
  'WebKitGTK prints by Python only: python3-gi and gir1.2-webkit2-4.1 are not there',
)

/** What the page printed as text, page by page, once its tab says all that it has to. */
const printed = async (
  address: string,
  isReady: string,
  environment: Record<string, string>,
): Promise<readonly string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'drawdown-paper-'))
  const file = join(folder, 'paper.pdf')
  const script = fileURLToPath(new URL('print-page.py', import.meta.url))
  const code = await new Promise((resolve) => {
    const args = [script, address, file, isReady]
    spawn(python, args, { stdio: 'inherit', env: { ...process.env, ...environment } }).once('exit', resolve)
  })
  expect(code).toBe(0)
  const pages = await textOf(readFileSync(file))
  rmSync(folder, { recursive: true })
  return pages
}

const nothingIsComing = "document.querySelectorAll('main [data-loading]').length === 0"

const rows = (count: number): string =>
  `document.querySelectorAll('[role=tabpanel] tbody tr').length >= ${count} && ${nothingIsComing}`

test('the list of sites is printed as a table, whole and in French', async ({ site, driver }) => {
  const link = `${site.address}?date=2024-06-30&province=CD-SK&tab=sites&lang=fr`
  const pages = await printed(link, rows(21), driver.now.environment)
  const text = pages.join(' ')
  expect(text).toContain('18 sites du désengagement (Sud-Kivu), au 30 juin 2024')
  expect(text).toMatch(/Site Province Statut Rétrocédé à Prévu pour/u)
  for (const name of ['Base de Kamanyola', 'Camp du génie (Amsar), Bukavu', 'Shabunda'])
    expect(text).toContain(name)
  expect(text).not.toMatch(/Chargement|n’était pas encore chargé|\uFFFD/u)
  expect(pages.length).toBeLessThan(8)
})

test('the list of events is printed with every event, and nothing else of the page', async ({
  site,
  driver,
}) => {
  const link = `${site.address}?date=2024-06-30&province=CD-SK`
  const isReady = `document.querySelectorAll('[role=tabpanel] .recharts-surface').length > 0 && document.querySelectorAll('[role=tabpanel] ol li').length > 40 && ${nothingIsComing}`
  const text = (await printed(link, isReady, driver.now.environment)).join(' ')
  expect(text).toContain('18 sites of the drawdown in South Kivu, on 30 June 2024')
  // First and last of the list: WebKit prints nothing of what is off screen where a style leaves it to the browser.
  for (const event of [
    'Resolution 2463',
    'Bunyakiri: first base handed to the army',
    '30 June 2024: date shown',
  ])
    expect(text).toContain(event)
  expect(text).not.toMatch(/Loading|had not been loaded|Key figures|Selected site|\uFFFD/u)
})

import { corruptionOf, kinds } from '#tests/hostile/corrupt.ts'
import { missionsBySize } from '#tests/hostile/published.ts'
import { expect, standsStill, test } from './page.ts'

// Files that are wrong, as a server sends them: the page stands, runs nothing of them, and names what it cannot use.

/** How many are tried: `npm run hostile:browser` tries a hundred. */
const wanted = Number(process.env['HOSTILE_SAMPLE'] ?? '6')

const tabs: Readonly<Record<string, string>> = {
  'outputs.json': 'outputs',
  'strength.json': 'strength',
  'headcounts.json': 'strength',
  'map-estimates.json': 'strength',
  'sources.json': 'sources',
  'sites.json': 'sites',
  'deployments.json': 'sites',
}

const { mission, files } = missionsBySize().findLast(({ mission: id }) => id === 'unifil') ?? {
  mission: '',
  files: [],
}

// One of each kind before the second of any, from where the tests in Node begin.
const sample = Array.from({ length: wanted }, (_, index) =>
  corruptionOf(wanted < kinds.length ? index * Math.floor(kinds.length / wanted) : index, files),
).filter((corruption) => corruption !== null)

test('files that are wrong never leave the page blank, run, or go without a word', async ({
  page,
  faults,
}) => {
  test.setTimeout(60_000 + wanted * 15_000)
  const counts = { named: 0, drawn: 0 }
  page.on('dialog', (dialog) => {
    faults.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.route(/assets\/packs-/u, (route) => route.fulfill({ status: 404, body: '' }))
  for (const { number, kind, what, file, bytes } of sample) {
    const pattern = new RegExp(`/${mission}/${file.replaceAll('.', '\\.')}`, 'u')
    // oxlint-disable no-await-in-loop -- one page, one file after the other
    await page.route(pattern, (route) =>
      route.fulfill({ contentType: 'application/json', body: Buffer.from(bytes) }),
    )
    await page.goto(`/?m=${mission}&tab=${tabs[file] ?? 'timeline'}`)
    await expect(page.locator('.first-view'), `${number}: ${kind}, ${what}`).toHaveCount(0)
    await expect(page.getByRole('contentinfo').or(page.getByRole('alert')).first()).toBeVisible()
    await standsStill(page)
    const seen = await page.locator('body').innerText()
    expect(seen.length, `${number}: ${kind}, ${what}: blank`).toBeGreaterThan(200)
    const isNamed = (await page.locator('body').textContent())?.includes(file) === true
    counts[isNamed ? 'named' : 'drawn'] += 1
    // A file that is no JSON at all cannot be drawn: it is named, or the page has no word for what it lacks.
    if (/^(?:truncated|empty|another text|deep nesting)$/u.test(kind))
      expect(isNamed, `${number}: ${kind}, ${what}: not named`).toBe(true)
    expect(await page.evaluate(() => 'hit' in window), `${number}: ${kind}, ${what}: it ran`).toBe(false)
    await page.unroute(pattern)
    // oxlint-enable no-await-in-loop
  }
  console.log(`${sample.length} tried in the browser: ${counts.named} named, ${counts.drawn} drawn`)
  await page.goto('about:blank')
  // The browser says itself that a pack is not there.
  expect(faults.splice(0).filter((fault) => !fault.includes('404'))).toEqual([])
})

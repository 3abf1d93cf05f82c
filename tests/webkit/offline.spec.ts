import { drawn, expect, openPage, test } from './webkit.ts'

test('everything works once the server cannot be reached, and the page says so', async ({ reader, site }) => {
  await openPage(reader, site.address)
  await expect
    .poll(() => reader.run(() => navigator.serviceWorker.controller?.state), { timeout: 45_000 })
    .toBe('activated')
  // What a line drops while it comes is told by the panel that waits for it, and is not what is asked here.
  await expect
    .poll(() => Date.now() - Math.max(...site.requests.map(({ time }) => time)), { timeout: 45_000 })
    .toBeGreaterThan(2000)
  await site.stop()
  await reader.go(`${site.address}?province=CD-SK&site=amsar&date=2024-04-29`)
  await drawn(reader)
  await reader.reads('region', 'Selected site', 'Amsar')
  await reader.choose('tab', 'Outputs')
  await reader.find('region', 'Outputs')
  await reader.reads('complementary', 'Notices', 'The server cannot be reached.')
})

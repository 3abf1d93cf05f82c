import { drawn, expect, openPage, test } from './webkit.ts'

test('everything works once the server cannot be reached, and the page says so', async ({ reader, site }) => {
  await openPage(reader, site.address)
  await expect
    .poll(() => reader.run(() => navigator.serviceWorker.controller?.state), { timeout: 45_000 })
    .toBe('activated')
  await site.stop()
  await reader.go(`${site.address}?province=CD-SK&site=amsar&date=2024-04-29`)
  await drawn(reader)
  await reader.reads('region', 'Selected site', 'Amsar')
  await reader.choose('tab', 'Outputs')
  await reader.find('region', 'Outputs')
  await reader.reads('complementary', 'Notices', 'The server cannot be reached.')
})

import { writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { openPage } from '#tests/e2e/page.ts'
import { startSite } from '#tests/e2e/site.ts'
import { findChromium } from '#tests/kit/find-chromium.ts'

// npm run picture: takes the picture of the page in README.md anew, of the build in dist/.
const picture = 'src/app/page.webp'

const site = await startSite()
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const context = await browser.newContext({
  viewport: { width: 1440, height: 1240 },
  locale: 'en-GB',
  serviceWorkers: 'block',
  reducedMotion: 'reduce',
})
const page = await context.newPage()
await openPage(page, `${site.address}?date=2024-06-30`)
const timeline = page.getByRole('region', { name: 'Timeline', exact: true })
await timeline.locator('svg.recharts-surface').first().waitFor({ timeout: 60_000 })
await page.waitForLoadState('networkidle')
await page.evaluate(() => document.fonts.ready)
// Playwright itself takes no WebP, which is half as large.
const session = await context.newCDPSession(page)
const { data } = await session.send('Page.captureScreenshot', {
  format: 'webp',
  quality: 60,
  clip: { x: 0, y: 0, width: 1440, height: 1240, scale: 0.8 },
})
const bytes = Buffer.from(data, 'base64')
writeFileSync(picture, bytes)
console.log(`${picture}: ${(bytes.length / 1000).toFixed(0)} kB`)
await browser.close()
await site.stop()

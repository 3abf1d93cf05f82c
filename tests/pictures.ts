/* oxlint-disable no-await-in-loop -- one picture after the other */

// First: what Playwright needs for an installed Firefox.
import './kit/mended-playwright.cjs'
import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Page, chromium, firefox } from '@playwright/test'
import { openPage, standsStill } from '#tests/e2e/page.ts'
import { startSite } from '#tests/e2e/site.ts'
import { findChromium } from '#tests/kit/find-chromium.ts'
import { findFirefox } from '#tests/kit/find-firefox.ts'
import { canPrintFromWebKit, findWebKit, python } from '#tests/kit/find-webkit.ts'
import { openSession } from '#tests/kit/webdriver.ts'
import { startDriver } from '#tests/webkit/start-driver.ts'

// npm run pictures -- FOLDER: pictures of the build in dist/ to look at, in each browser that is installed: narrow to wide,
// at 400 %, in grey, in forced colours and on paper. PICTURES_IN narrows it to some browsers, PICTURES_SCHEME=dark takes them in
// the dark. WebKit has no forced colours. No test compares them.

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Which folder are the pictures to go to? npm run pictures -- FOLDER')
  process.exit(1)
}
const only = process.env['PICTURES_IN']?.split(',') ?? ['chromium', 'firefox', 'webkit']
const isDark = process.env['PICTURES_SCHEME'] === 'dark'
mkdirSync(folder, { recursive: true })

const views = [
  { name: 'default', link: '?date=2024-06-30', language: 'en' },
  { name: 'site', link: '?lang=fr&date=2024-04-29&province=CD-SK&tab=sites&site=amsar', language: 'fr' },
  { name: 'strength', link: '?lang=fr&tab=strength', language: 'fr' },
] as const

/** A browser at 400 % of a window 1280 px wide has 320 px. */
const sizes = {
  '360': { width: 360, height: 740 },
  '768': { width: 768, height: 1024 },
  '1440': { width: 1440, height: 900 },
  '2560': { width: 2560, height: 1300 },
  '400-percent': { width: 320, height: 256 },
} as const

const grey = 'html { filter: grayscale(1) }'

const keep = (browser: string, name: string, bytes: Uint8Array, kind = 'png'): void => {
  const file = join(folder, `${browser}-${name}.${kind}`)
  writeFileSync(file, bytes)
  console.log(file)
}

const site = await startSite()

/** All of a view in the sizes, in grey and on paper, whole pages. */
const takeAll = async (browser: string, page: Page): Promise<void> => {
  for (const { name, link, language } of views) {
    for (const [size, viewport] of Object.entries(sizes)) {
      await page.setViewportSize(viewport)
      await openPage(page, `${site.address}${link}`, language)
      await standsStill(page)
      keep(browser, `${name}-${size}`, await page.screenshot({ fullPage: size !== '400-percent' }))
    }
    await page.setViewportSize(sizes['1440'])
    await page.addStyleTag({ content: grey })
    keep(browser, `${name}-grey`, await page.screenshot())
    await openPage(page, `${site.address}${link}`, language)
    await standsStill(page)
    keep(browser, `${name}-print`, await page.pdf({ format: 'A4' }), 'pdf')
  }
}

const context = { locale: 'en-GB', serviceWorkers: 'block', colorScheme: isDark ? 'dark' : 'light' } as const

if (only.includes('chromium')) {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const page = await browser.newPage({ ...context, reducedMotion: 'reduce' })
  await takeAll('chromium', page)
  for (const colorScheme of ['light', 'dark'] as const) {
    const forced = await browser.newPage({
      ...context,
      viewport: sizes['1440'],
      forcedColors: 'active',
      colorScheme,
    })
    for (const { name, link, language } of views) {
      await openPage(forced, `${site.address}${link}`, language)
      await standsStill(forced)
      keep('chromium', `${name}-forced-${colorScheme}`, await forced.screenshot({ fullPage: true }))
    }
  }
  await browser.close()
}

const firefoxPath = findFirefox()
if (only.includes('firefox') && firefoxPath !== null) {
  const launch = (firefoxUserPrefs: Record<string, number>) =>
    firefox.launch({ channel: 'moz-firefox', executablePath: firefoxPath, firefoxUserPrefs })
  // Its own number for what a page asks of the system: 0 is dark.
  const scheme = { 'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1 }
  const browser = await launch({ 'ui.prefersReducedMotion': 1, ...scheme })
  await takeAll('firefox', await browser.newPage(context))
  await browser.close()
  // Colours of the reader's own, always: what Firefox calls forced colours.
  const own = await launch({ 'browser.display.document_color_use': 2 })
  const forced = await own.newPage({ ...context, viewport: sizes['1440'] })
  for (const { name, link, language } of views) {
    await openPage(forced, `${site.address}${link}`, language)
    await standsStill(forced)
    keep('firefox', `${name}-forced`, await forced.screenshot({ fullPage: true }))
  }
  await own.close()
}

if (only.includes('webkit') && findWebKit()) {
  if (isDark) process.env['GTK_THEME'] = 'Adwaita:dark'
  const driver = await startDriver()
  for (const [size, { width, height }] of Object.entries(sizes)) {
    const session = await openSession(driver.port, { width: Math.max(width, 460), height: height + 38 })
    for (const { name, link } of views) {
      // Its window is never narrower than 447 px: what is narrower stands in a frame.
      const isFramed = width < 460
      await session.go(isFramed ? `${site.address}robots.txt` : `${site.address}${link}`)
      if (isFramed)
        await session.runText(
          `document.open(); document.write('<iframe style="border:0;position:fixed;inset:0" width=${width} height=${height} src="' + arguments[0] + '"></iframe>'); document.close()`,
          [`${site.address}${link}`],
        )
      await session.runText('return new Promise((resolve) => setTimeout(resolve, 6000))')
      keep('webkit', `${name}-${size}`, await session.picture())
      if (size === '1440') {
        await session.runText(
          `const style = document.createElement('style'); style.textContent = arguments[0]; document.head.append(style)`,
          [grey],
        )
        keep('webkit', `${name}-grey`, await session.picture())
      }
    }
    await session.close()
  }
  if (canPrintFromWebKit()) {
    const isReady =
      "document.querySelector('[role=tabpanel] :is(table, .recharts-surface)') !== null && document.querySelectorAll('main [data-loading]').length === 0"
    for (const { name, link } of views) {
      const file = join(folder, `webkit-${name}-print.pdf`)
      const script = 'tests/webkit/print-page.py'
      await promisify(execFile)(python, [script, `${site.address}${link}`, file, isReady], {
        env: { ...process.env, ...driver.environment },
      })
      console.log(file)
    }
  } else console.log('Nothing is printed from WebKit: python3-gi and gir1.2-webkit2-4.1 are not there.')
  await driver.stop()
}
await site.stop()

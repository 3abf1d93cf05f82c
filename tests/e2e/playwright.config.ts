import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findChromium } from '#tests/kit/find-chromium.ts'

// npm test gives a free one, so that two runs on one machine do not meet.
const port = process.env['E2E_PORT'] ?? '4179'
const address = `http://127.0.0.1:${port}`

export default defineConfig({
  testDir: '.',
  outputDir: 'results',
  // Pictures are drawn from data with the font inside: one golden picture holds on every machine.
  snapshotPathTemplate: '{testDir}/golden/{arg}{ext}',
  fullyParallel: true,
  // Of two quiet processors: three workers take a fifth more time than two, since pages have become more work.
  workers: 2,
  // Three times what the longest takes on two quiet processors: a busy machine is no fault of the page.
  timeout: 60_000,
  expect: {
    timeout: 15_000,
    toMatchAriaSnapshot: { pathTemplate: '{testDir}/trees/{arg}{ext}' },
  },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: address,
    // The page's own worker answers requests from its caches; only tests of that (offline.spec.ts) let it.
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Charts honour it: nothing is looked at while it is still being drawn.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: findChromium(),
      // As a reader's browser does, it takes no more than 200 changes of the address in ten seconds.
      ignoreDefaultArgs: ['--disable-ipc-flooding-protection'],
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--force-color-profile=srgb',
        '--font-render-hinting=none',
      ],
    },
  },
  projects: [
    { name: 'wide', grepInvert: /@phone/u, use: { viewport: { width: 1440, height: 900 } } },
    // What is the same on every screen is not even begun: to leave a test out from inside costs a second of a processor.
    {
      name: 'phone',
      testIgnore:
        /(build|exports|first-view|history-limit|hostile|missions|offline|print|single-file|trees)\.spec\.ts/u,
      grepInvert: /@wide/u,
      // A day of the data is the same day everywhere: Hawaii is ten hours behind UTC.
      use: {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
        timezoneId: 'Pacific/Honolulu',
      },
    },
  ],
  webServer: {
    // What is tested is the build in dist/: npm run build makes it.
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    url: address,
    reuseExistingServer: false,
  },
})

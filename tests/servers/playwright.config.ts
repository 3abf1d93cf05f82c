import { defineConfig } from '@playwright/test'
import { findChromium } from '#tests/kit/find-chromium.ts'

/** The servers are tested by themselves (npm run test:servers): no machine has to have them. */
export default defineConfig({
  testDir: '.',
  outputDir: '../e2e/results/servers',
  workers: 1,
  timeout: 240_000,
  // Charts are drawn when the browser has nothing else to do, which on a busy machine takes its time.
  expect: { timeout: 60_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    serviceWorkers: 'allow',
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
})

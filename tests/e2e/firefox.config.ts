import { defineConfig } from '@playwright/test'
import base from './playwright.config.ts'

// The journeys that a reader of every browser makes, in Firefox. npm test runs it with FIREFOX_PATH and firefox-for-playwright.cjs.
export default defineConfig({
  ...base,
  grep: /@every-browser/u,
  workers: 2,
  // Each test starts a Firefox of its own.
  timeout: 90_000,
  projects: [
    {
      name: 'firefox',
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        viewport: { width: 1440, height: 900 },
        contextOptions: {},
        launchOptions: {
          executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
          args: [],
          firefoxUserPrefs: {
            'ui.prefersReducedMotion': 1,
            // A driver takes the limit of a reader's browser away: 200 changes of the address in ten seconds.
            'dom.navigation.navigationRateLimit.count': 199,
          },
        },
      },
    },
  ],
})

import { defineConfig } from '@playwright/test'
import base from './playwright.config.ts'

const use = {
  browserName: 'firefox',
  channel: 'moz-firefox',
  contextOptions: {},
} as const

const launchOptions = {
  executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
  args: [],
}

const firefoxUserPrefs = {
  'ui.prefersReducedMotion': 1,
  // No process begins for a tab that nobody opens.
  'dom.ipc.processPrelaunch.enabled': false,
  // A driver takes the limit of a reader's browser away: 200 changes of the address in ten seconds.
  'dom.navigation.navigationRateLimit.count': 199,
}

/** A coarse pointer, and events of touch. */
const touched = {
  'dom.w3c_touch_events.enabled': 1,
  'ui.primaryPointerCapabilities': 1,
  'ui.allPointerCapabilities': 1,
}

// The journeys that a reader of every browser makes, in Firefox. npm test runs it with FIREFOX_PATH and mended-playwright.cjs.
export default defineConfig({
  ...base,
  // Three are a tenth sooner on two processors, but less sure: tests that read too early fail with them first.
  workers: 2,
  // What is waited for has its time on a busy machine too.
  timeout: 180_000,
  expect: { ...base.expect, timeout: 30_000 },
  projects: [
    {
      name: 'firefox',
      grep: /@every-browser/u,
      use: {
        ...use,
        viewport: { width: 1440, height: 900 },
        launchOptions: { ...launchOptions, firefoxUserPrefs },
      },
    },
    {
      // A screen that is touched, as wide as a phone's: Firefox has no more of a phone to imitate.
      name: 'firefox, touched',
      grep: /@phone/u,
      use: {
        ...use,
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        launchOptions: { ...launchOptions, firefoxUserPrefs: { ...firefoxUserPrefs, ...touched } },
      },
    },
  ],
})

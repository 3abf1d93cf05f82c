import { defineConfig } from '@playwright/test'

// The journeys in WebKitGTK. Playwright runs them and counts, and drives no browser: it cannot drive this one (webkit.ts does).
export default defineConfig({
  testDir: '.',
  outputDir: 'results',
  fullyParallel: true,
  workers: 2,
  // Each test opens a browser of its own. What is waited for has its time on a busy machine too.
  timeout: 240_000,
  expect: { timeout: 40_000 },
  forbidOnly: true,
  reporter: [['list']],
})

import { chromium } from '@playwright/test'
import { hasApt, installFromDebian, onPath, starts, tryToRun } from './find-program.ts'

// The shell is the same engine without the browser's own windows: a page costs it half the time of a processor.
const shells = ['chromium-headless-shell', 'chrome-headless-shell']

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const elsewhere = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const found = (paths: readonly string[]): string | undefined => paths.find((path) => starts(path))

const shell = (): string | undefined => found(onPath(shells))

const installed = (): string | undefined =>
  shell() ?? found([chromium.executablePath(), ...onPath(names), ...elsewhere])

/**
 * The Chromium that end-to-end tests and the benchmark drive: the one that CHROMIUM_PATH names, one that is installed (its
 * shell first), or one that is installed now. Throws an Error with the line to run if there is none and none can be had.
 */
export const findChromium = (): string => {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') {
    if (starts(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, which is no browser that starts`)
  }
  const small = shell()
  if (small !== undefined) return small
  if (hasApt()) installFromDebian('chromium-headless-shell')
  const path = installed()
  if (path !== undefined) return path
  tryToRun('npx', ['playwright', 'install', 'chromium'])
  if (hasApt() && installed() === undefined) installFromDebian('chromium')
  const now = installed()
  if (now !== undefined) return now
  throw new Error('no Chromium: run "npx playwright install --with-deps chromium", or set CHROMIUM_PATH')
}

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

// The shell is the same engine without the browser's own windows: a page costs it half the time of a processor.
const shells = ['chromium-headless-shell', 'chrome-headless-shell']

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const elsewhere = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

// A browser may be there and lack a library of the system: only one that says its version is of use.
const starts = (path: string): boolean => {
  if (!existsSync(path)) return false
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 })
    return true
  } catch {
    return false
  }
}

const onPath = (programs: readonly string[]): readonly string[] => {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return programs.flatMap((name) => folders.map((folder) => join(folder, name)))
}

const found = (paths: readonly string[]): string | undefined => paths.find((path) => starts(path))

const shell = (): string | undefined => found(onPath(shells))

const installed = (): string | undefined =>
  shell() ?? found([chromium.executablePath(), ...onPath(names), ...elsewhere])

const tryToRun = (command: string, args: string[]): void => {
  console.log(`looking for a Chromium: ${command} ${args.join(' ')}`)
  try {
    execFileSync(command, args, { stdio: 'inherit', timeout: 300_000 })
  } catch (cause) {
    console.log(cause instanceof Error ? cause.message : String(cause))
  }
}

/** Debian and Ubuntu as root, as in a container. */
const hasApt = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

const installFromDebian = (name: string): void => {
  tryToRun('apt-get', ['update'])
  tryToRun('apt-get', ['install', '-y', '--no-install-recommends', name])
}

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

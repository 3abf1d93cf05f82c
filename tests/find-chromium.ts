import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

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

const installed = (): string | undefined => {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [chromium.executablePath(), ...onPath, ...elsewhere].find((path) => starts(path))
}

const tryToRun = (command: string, args: string[]): void => {
  console.log(`no Chromium found: ${command} ${args.join(' ')}`)
  try {
    execFileSync(command, args, { stdio: 'inherit', timeout: 300_000 })
  } catch (cause) {
    console.log(cause instanceof Error ? cause.message : String(cause))
  }
}

const installers: readonly (() => void)[] = [
  () => tryToRun('npx', ['playwright', 'install', 'chromium']),
  () => {
    // Debian and Ubuntu as root, as in a container.
    if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
    tryToRun('apt-get', ['update'])
    tryToRun('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  },
]

/**
 * The Chromium that end-to-end tests and the benchmark drive: the one that CHROMIUM_PATH names, one that is installed, or
 * one that is installed now. Throws an Error with the line to run if there is none and none can be had.
 */
export const findChromium = (): string => {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') {
    if (starts(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, which is no browser that starts`)
  }
  const found = installed()
  if (found !== undefined) return found
  for (const install of installers) {
    install()
    const path = installed()
    if (path !== undefined) return path
  }
  throw new Error('no Chromium: run "npx playwright install --with-deps chromium", or set CHROMIUM_PATH')
}

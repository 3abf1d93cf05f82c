import { existsSync } from 'node:fs'
import { hasApt, installFromDebian, onPath, starts } from './find-program.ts'

const elsewhere = ['/Applications/Firefox.app/Contents/MacOS/firefox', '/snap/bin/firefox']

const installed = (): string | undefined => [...onPath(['firefox-esr', 'firefox']), ...elsewhere].find((path) => starts(path)) // prettier-ignore

/**
 * The Firefox that end-to-end tests drive: the one that FIREFOX_PATH names, one that is installed, or Debian's, which is
 * installed now. Null if there is none and none can be had; its tests are then not run, which the command says.
 */
export const findFirefox = (): string | null => {
  const named = process.env['FIREFOX_PATH']
  if (named !== undefined && named !== '') return existsSync(named) ? named : null
  const path = installed()
  if (path !== undefined) return path
  if (hasApt()) installFromDebian('firefox-esr')
  return installed() ?? null
}

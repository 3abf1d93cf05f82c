import { spawnSync } from 'node:child_process'
import { hasApt, installFromDebian, onPath, starts } from './find-program.ts'

const packages = ['webkit2gtk-driver', 'xvfb']

/** WebKitGTK as a driver starts it, and the screen that it is drawn on: neither needs a desktop. */
export type WebKit = { driver: string; screen: string }

const installed = (): WebKit | null => {
  const driver = onPath(['WebKitWebDriver']).find((path) => starts(path, '--help'))
  const screen = onPath(['Xvfb']).find((path) => starts(path, '-help'))
  return driver === undefined || screen === undefined ? null : { driver, screen }
}

/** What Python needs to print from WebKitGTK (tests/webkit/print-page.py). */
const printing = ['python3-gi', 'gir1.2-webkit2-4.1']

/** The line that installs it, on Debian and Ubuntu. */
export const printingOnDebian = `apt-get install --no-install-recommends ${printing.join(' ')}`

/** Debian's own Python, which has the libraries of its packages; others of the path do not. */
export const python = '/usr/bin/python3'

const asked =
  "import gi; gi.require_version('Gtk', '3.0'); gi.require_version('WebKit2', '4.1'); from gi.repository import WebKit2"

const hasPrinting = (): boolean => spawnSync(python, ['-c', asked], { stdio: 'ignore' }).status === 0

/** Whether pages can be printed from WebKitGTK: the driver has no command for it. What is missing is installed, if that can be had. */
export const canPrintFromWebKit = (): boolean => {
  if (hasPrinting()) return true
  if (!hasApt()) return false
  installFromDebian(...printing)
  return hasPrinting()
}

/** The line that installs what the tests in WebKit need, on Debian and Ubuntu. */
export const webKitOnDebian = `apt-get install --no-install-recommends ${packages.join(' ')}`

/**
 * The WebKitGTK that tests drive: one that is installed, or Debian's, which is installed now. Null if there is none and none can be had;
 * its tests are then not run, which the command says.
 */
export const findWebKit = (): WebKit | null => {
  const found = installed()
  if (found || !hasApt()) return found
  installFromDebian(...packages)
  return installed()
}

import { hasApt, installFromDebian, onPath, starts } from './find-program.ts'

const packages = ['webkit2gtk-driver', 'xvfb']

/** WebKitGTK as a driver starts it, and the screen that it is drawn on: neither needs a desktop. */
export type WebKit = { driver: string; screen: string }

const installed = (): WebKit | null => {
  const driver = onPath(['WebKitWebDriver']).find((path) => starts(path, '--help'))
  const screen = onPath(['Xvfb']).find((path) => starts(path, '-help'))
  return driver === undefined || screen === undefined ? null : { driver, screen }
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

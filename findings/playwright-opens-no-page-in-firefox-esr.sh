#!/bin/sh
# Playwright 1.65.1 can drive a Firefox that is installed by WebDriver BiDi (channel moz-firefox), and opens no page in Firefox ESR 153:
# it sends "emulation.setMediaFeaturesOverride" to every new page, also when no media feature is to be changed, and that Firefox answers
# "unknown command". Nothing but the first page fails: the browser starts, and its version is told.
# Hurts: who tests in the Firefox of Debian, as there is no other where Playwright's own downloads cannot be had.
# Seen with: playwright-core 1.65.1, Firefox ESR 153.8.0. Wants a Firefox ESR 153: on the PATH, or named by FIREFOX_PATH.
# Fails as soon as a page opens.
set -eu
browser=${FIREFOX_PATH:-$(command -v firefox-esr || command -v firefox)}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund playwright-core@1.65.1 >/dev/null
cat > open.mjs <<'JS'
import { firefox } from 'playwright-core'

const browser = await firefox.launch({ executablePath: process.argv[2], channel: 'moz-firefox' })
let said = 'a page opened'
try {
  await browser.newPage()
} catch (error) {
  said = error.message
}
console.log(browser.version(), said.split('\n').slice(0, 3).join(' | '))
await browser.close()
process.exit(/unknown command/u.test(said) && /setMediaFeaturesOverride/u.test(said) ? 0 : 1)
JS
timeout 120 node open.mjs "$browser"

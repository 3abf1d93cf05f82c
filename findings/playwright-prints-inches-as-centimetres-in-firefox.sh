#!/bin/sh
# Playwright 1.65.1, driving a Firefox that is installed by WebDriver BiDi (channel moz-firefox), prints page.pdf({ format: 'A4' }) on
# paper of 83 by 117 mm: it sends the sheet and its margins in inches, and "browsingContext.print" has them in centimetres. Firefox lays
# the page out wider and shrinks it, so that the file looks right until somebody measures it: other lines, other breaks of pages.
# Hurts: who tests in Firefox how a page is broken on paper.
# Seen with: playwright-core 1.65.1, Firefox ESR 153.8.0, pdfjs-dist 5.6.205. Wants a Firefox ESR 153: on the PATH, or named by FIREFOX_PATH. What keeps that
# Firefox from opening a page (playwright-opens-no-page-in-firefox-esr.sh) is taken out first.
# Fails once the sheet is as large as it was asked for.
set -eu
browser=${FIREFOX_PATH:-$(command -v firefox-esr || command -v firefox)}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund playwright-core@1.65.1 pdfjs-dist@5.6.205 >/dev/null
sed -i -E 's/await this\.(_session|_browser\._browserSession)\.send\("emulation\.setMediaFeaturesOverride", /void (/' \
  node_modules/playwright-core/lib/coreBundle.js
cat > print.mjs <<'JS'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { firefox } from 'playwright-core'

const browser = await firefox.launch({ executablePath: process.argv[2], channel: 'moz-firefox' })
const page = await browser.newPage()
await page.setContent('<p>One page</p>')
const data = new Uint8Array(await page.pdf({ format: 'A4' }))
const { width, height } = (await (await getDocument({ data, verbosity: 0 }).promise).getPage(1)).getViewport({ scale: 1 })
const [across, down] = [width, height].map((points) => Math.round((points / 72) * 25.4))
console.log(`${browser.version()}: A4 is ${String(across)} by ${String(down)} mm`)
await browser.close()
process.exit(across < 100 && down < 130 ? 0 : 1)
JS
timeout 120 node print.mjs "$browser"

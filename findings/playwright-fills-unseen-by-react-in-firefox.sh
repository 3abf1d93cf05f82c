#!/bin/sh
# Playwright 1.65.1 fills a field from a world of its own, so that it does not meet what a page has put on the element. In Chromium that
# holds. In a Firefox that it drives by WebDriver BiDi (channel moz-firefox) it does not: "fill" runs the page's own setter of "value".
# React 19 has one on every field, to know whether an "input" event brings anything new; it then takes the filled text for known, calls no
# onChange, and a controlled field goes back to what it was at the next render. The call succeeds, and the field shows the text until then.
# Hurts: tests of forms in Firefox, which fail, or pass without anything having been typed. Real keys (keyboard.type) are taken.
# Seen with: playwright-core 1.65.1, react and react-dom 19.3.1 bundled by esbuild 0.25.12, Firefox ESR 153.8.0 (on the PATH, or named by
# FIREFOX_PATH). That Firefox knows no "emulation.setMediaFeaturesOverride", so the call is taken out of the copy installed here
# (playwright-opens-no-page-in-firefox-esr.sh). Fails once React hears of what was filled.
set -eu
browser=${FIREFOX_PATH:-$(command -v firefox-esr || command -v firefox)}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund playwright-core@1.65.1 react@19.3.1 react-dom@19.3.1 esbuild@0.25.12 >/dev/null
cat > page.jsx <<'JS'
import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'

const Field = () => {
  const [text, setText] = useState('')
  return createElement('label', null, 'Words', createElement('input', { value: text, onChange: (event) => setText(event.target.value) }), createElement('output', null, text))
}
createRoot(document.body).render(createElement(Field))
JS
npx esbuild page.jsx --bundle --define:process.env.NODE_ENV='"production"' --outfile=page.js --log-level=error
cat > fill.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs'

const bundle = 'node_modules/playwright-core/lib/coreBundle.js'
const call = /await this\.(?:_session|_browser\._browserSession)\.send\("emulation\.setMediaFeaturesOverride", /gu
writeFileSync(bundle, readFileSync(bundle, 'utf8').replaceAll(call, 'void ('))
const { firefox } = await import('playwright-core')

const browser = await firefox.launch({ executablePath: process.argv[2], channel: 'moz-firefox' })
const page = await browser.newPage()
await page.setContent('<!doctype html><title>Page</title>')
await page.addScriptTag({ path: 'page.js' })
const field = page.getByLabel('Words')
const heard = () => page.locator('output').textContent()
await field.fill('filled')
const filled = await heard()
await field.press('End')
await page.keyboard.type('!')
const typed = await heard()
console.log(browser.version(), JSON.stringify({ filled, typed }))
await browser.close()
process.exit(filled === '' && typed.endsWith('!') ? 0 : 1)
JS
timeout 120 node fill.mjs "$browser"

#!/bin/sh
# Firefox ESR 153 prints to PDF the letters that a typeface joins (ff, fi, ffi in Noto Sans as @fontsource/noto-sans 5.3.0 packs it) as
# one sign without its text: "officers" is seen on the page, and what reads the file finds "o", a sign that stands for nothing, and
# "cers". It can be neither searched for nor copied, and a screen reader does not say it. With `font-variant-ligatures: none` the same
# words are whole.
# Hurts: who prints a page to a file that others search, quote from or listen to.
# Seen with: puppeteer-core 24.8.2, Firefox ESR 153.8.0, pdfjs-dist 5.6.205. Wants a Firefox ESR 153: on the PATH, or named by
# FIREFOX_PATH. Fails once the words are whole with joined letters too.
set -eu
browser=${FIREFOX_PATH:-$(command -v firefox-esr || command -v firefox)}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund puppeteer-core@24.8.2 @fontsource/noto-sans@5.3.0 pdfjs-dist@5.6.205 >/dev/null
cat > print.mjs <<'JS'
import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import puppeteer from 'puppeteer-core'

const font = readFileSync('node_modules/@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2').toString('base64')
const words = 'Staff officers of the first office file a figure'
const browser = await puppeteer.launch({ browser: 'firefox', executablePath: process.argv[2], headless: true })
const page = await browser.newPage()
const printed = async (ligatures) => {
  await page.setContent(
    `<style>@font-face { font-family: Noto; src: url(data:font/woff2;base64,${font}) }
      p { font: 16px Noto; font-variant-ligatures: ${ligatures} }</style><p>${words}</p>`,
  )
  await page.evaluate(() => document.fonts.load('16px Noto').then(() => undefined))
  const file = await getDocument({ data: new Uint8Array(await page.pdf()), verbosity: 0 }).promise
  const { items } = await (await file.getPage(1)).getTextContent()
  return items.map(({ str }) => str).join(' ').replace(/\s+/gu, ' ')
}
const [joined, apart] = [await printed('normal'), await printed('none')]
console.log(await browser.version())
console.log(`joined: ${JSON.stringify(joined)}`)
console.log(`apart: ${JSON.stringify(apart)}`)
await browser.close()
const bare = (text) => text.replace(/\s/gu, '')
process.exit(!bare(joined).includes('officers') && bare(apart) === bare(words) ? 0 : 1)
JS
timeout 120 node print.mjs "$browser"

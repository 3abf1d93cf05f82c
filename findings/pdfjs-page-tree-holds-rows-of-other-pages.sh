#!/bin/sh
# pdf.js 5.6.205 gives for each page the structure of a whole table that runs over several: 12 rows of which four stand on the page,
# and eight rows with one empty cell each, whose text is on other pages. Its viewer (Firefox's, too) builds what a screen reader hears
# from that tree, so a table of sites over three pages is announced three times as long as it is, most of it empty.
# Hurts: who makes one table of many pages in a tagged PDF, as PDF/UA asks for, and who counts rows or reads tables with pdf.js.
# Seen with: pdfjs-dist 5.6.205, on a file that pdfkit 0.17.2 tags. Fails once a page has its own rows only.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdfkit@0.17.2 pdfjs-dist@5.6.205 >/dev/null
cat > rows.mjs <<'JS'
import PDFDocument from 'pdfkit'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const file = new PDFDocument({ tagged: true, pdfVersion: '1.7', lang: 'en', autoFirstPage: false })
const parts = []
file.on('data', (part) => parts.push(part))
const written = new Promise((resolve) => file.on('end', resolve))
const table = file.struct('Table')
file.addStructure(table)
for (const page of [0, 1, 2]) {
  file.addPage()
  for (const place of [1, 2, 3, 4]) {
    const row = file.struct('TR', [file.struct('TD', () => file.text(`Site ${page * 4 + place}`))])
    table.add(row)
    row.end()
  }
}
table.end()
file.end()
await written

const pdf = await getDocument({ data: new Uint8Array(Buffer.concat(parts)), verbosity: 0 }).promise
const nodesOf = (node) => [node, ...(node.children ?? []).flatMap(nodesOf)]
const seen = []
for (const number of [1, 2, 3]) {
  const page = await pdf.getPage(number)
  const nodes = nodesOf(await page.getStructTree())
  const rows = nodes.filter(({ role }) => role === 'TR')
  const filled = rows.filter((row) => nodesOf(row).some(({ type }) => type === 'content'))
  const lines = (await page.getTextContent()).items.filter(({ str }) => str.trim() !== '')
  seen.push(`page ${number}: ${lines.length} lines of text, ${rows.length} rows, ${filled.length} of them with content`)
}
console.log(seen.join('\n'))
const expected = [1, 2, 3].map((n) => `page ${n}: 4 lines of text, 12 rows, 4 of them with content`)
if (seen.join() !== expected.join()) throw new Error('pdf.js does otherwise now: see what it gives for a page')
JS
node rows.mjs
echo "as described: each page has the rows of all pages, empty ones too"

#!/bin/sh
# jsPDF 4.2.1 writes a no-break space (U+00A0) of a title or a bookmark as the byte A0, and leaves it to the reader to take the text
# for PDFDocEncoding, where A0 is the euro sign (ISO 32000-1, annex D.2): "30 June" is shown as "30€June". A text that has a letter
# beyond U+00FF anywhere is written as UTF-16 and is right, so the fault comes and goes with the rest of the text.
# Hurts: who writes dates or French punctuation with no-break spaces into titles and outlines of PDFs.
# Seen with: jspdf 4.2.1, read back by pdfjs-dist 5.6.205.
# Fails as soon as the title is read back as it was written.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jspdf@4.2.1 pdfjs-dist@5.6.205 >/dev/null
cat > read.mjs <<'JS'
import { createRequire } from 'node:module'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const { jsPDF } = createRequire(import.meta.url)('jspdf')
const read = async (title) => {
  const pdf = new jsPDF()
  pdf.text('a page', 10, 10)
  pdf.setDocumentProperties({ title })
  pdf.outline.add(null, title, { pageNumber: 1 })
  const file = await getDocument({ data: new Uint8Array(pdf.output('arraybuffer')), verbosity: 0 }).promise
  const [{ info }, [bookmark]] = [await file.getMetadata(), await file.getOutline()]
  return [info.Title, bookmark.title]
}
const latin = await read('30\u00A0June 2024')
const wide = await read('30\u00A0June 2024 \u2013 map')
console.log(JSON.stringify({ latin, wide }))
const isSo =
  latin.every((text) => text === '30\u20ACJune 2024') && wide.every((text) => text === '30\u00A0June 2024 \u2013 map')
process.exit(isSo ? 0 : 1)
JS
node read.mjs

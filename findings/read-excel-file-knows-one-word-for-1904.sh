#!/bin/sh
# read-excel-file 9.3.17 takes a workbook's dates for days since 1904 only where it says date1904="1". The same said as date1904="true",
# which the standard (ECMA-376, a boolean of XML Schema) allows as well, is read as "no": every date comes out four years and a day too
# early, as a date, and nothing is said.
# Hurts: tables of offices that began on a Mac of old. The workbook is rewritten before it is read here, and a test holds both forms
# (src/desk/import/workbook-package.ts).
# Seen with: read-excel-file 9.3.17, the package written with fflate 0.8.3. Fails once both are read alike.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund read-excel-file@9.3.17 fflate@0.8.3 >/dev/null
cat > read.mjs <<'JS'
import { strToU8, zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'

const sheets = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const related = (...all) =>
  `<Relationships xmlns="${packages}/relationships">${all.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${relation}/${kind}" Target="${target}"/>`).join('')}</Relationships>`

/** A workbook with one cell: day 43929 by the epoch that it names. */
const book = (epoch) => {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    '_rels/.rels': related(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${sheets}" xmlns:r="${relation}"><workbookPr date1904="${epoch}"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': related(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
    'xl/styles.xml': `<styleSheet xmlns="${sheets}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${sheets}"><sheetData><row r="1"><c r="A1" s="1"><v>43929</v></c></row></sheetData></worksheet>`,
  }
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`)])
  return Buffer.from(zipSync(Object.fromEntries(files)))
}

const dayOf = async (epoch) => {
  const [{ data }] = await readXlsxFile(book(epoch))
  return data[0][0].toISOString().slice(0, 10)
}

const [digit, word] = [await dayOf('1'), await dayOf('true')]
console.log(`date1904="1": ${digit}, date1904="true": ${word}`)
process.exit(digit === '2024-04-09' && word === '2020-04-08' ? 0 : 1)
JS
node read.mjs

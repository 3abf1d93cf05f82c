#!/bin/sh
# LibreOffice Impress 7.4.7 leaves out a series of a scatter chart in a .pptx if a series after it has more points: of two points followed
# by five only the five are drawn, of five followed by two both are, and so are two series of one length. The values stand in the chart's
# own part, as numbers of a sheet or as literals; nothing is said, and the legend still names the series.
# Hurts: charts over dates are scatter charts in PowerPoint, and series of what happened have as many points as things happened. All series
# of a chart are padded to one length here (src/export/pptx/chart-sheet.ts).
# Seen with: LibreOffice 7.4.7.2 of Debian 12, which has to be on the PATH as soffice; decks by pptxgenjs 4.0.1, their series set by hand.
# Fails once Impress draws both.
set -eu
command -v soffice >/dev/null || { echo 'soffice is not on the PATH'; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pptxgenjs@4.0.1 jszip@3.10.1 >/dev/null
cat > make.cjs <<'JS'
const { writeFileSync } = require('node:fs')
const JSZip = require('jszip')
const PptxGenJS = require('pptxgenjs')

const literals = (values) =>
  `<c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${values
    .map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`)
    .join('')}</c:numLit>`
const series = (number, length, color) =>
  `<c:ser><c:idx val="${number}"/><c:order val="${number}"/><c:spPr><a:ln w="38100"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>` +
  `<c:marker><c:symbol val="none"/></c:marker><c:xVal>${literals(Array.from({ length }, (_, index) => index))}</c:xVal>` +
  `<c:yVal>${literals(Array.from({ length }, () => number + 1))}</c:yVal><c:smooth val="0"/></c:ser>`

const make = async (name, first, second) => {
  const deck = new PptxGenJS()
  const data = [{ name: 'X', values: [0, 1] }, { name: 'Y', values: [1, 1] }]
  deck.addSlide().addChart(deck.charts.SCATTER, data, { x: 1, y: 1, w: 8, h: 4 })
  const zip = await JSZip.loadAsync(await deck.write({ outputType: 'nodebuffer' }))
  const path = Object.keys(zip.files).find((file) => /charts\/chart\d+\.xml$/.test(file))
  const chart = await zip.file(path).async('string')
  zip.file(path, chart.replace(/<c:ser>.*<\/c:ser>/s, series(0, first, 'FF0000') + series(1, second, '0000FF')))
  writeFileSync(`${name}.pptx`, await zip.generateAsync({ type: 'nodebuffer' }))
}

const makeAll = async () => {
  await make('two-five', 2, 5)
  await make('five-two', 5, 2)
  await make('five-five', 5, 5)
}
makeAll()
JS
node make.cjs
soffice --version
seen=''
for name in two-five five-two five-five; do
  timeout 120 soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to svg "$name.pptx" >/dev/null 2>&1
  red=$(grep -o 'stroke="rgb(255,0,0)"' "$name.svg" | wc -l)
  blue=$(grep -o 'stroke="rgb(0,0,255)"' "$name.svg" | wc -l)
  echo "$name: first series drawn $red, second $blue"
  seen="$seen $red$blue"
done
[ "$seen" = ' 01 11 11' ]

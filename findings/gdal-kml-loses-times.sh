#!/bin/sh
# GDAL loses the times of KML in two ways and says nothing of either. Its own KML driver, the only one in the build for browsers and Node
# (gdal3.js 2.8.1), reads a mark with a TimeSpan as name and description only. The LIBKML driver of Debian's GDAL 3.6.2 and 3.10.3 reads
# TimeSpan into the fields begin and end, a month as its first day, but a year (`<begin>2020</begin>`, which KML 2.2 allows) as no date at
# all. QGIS takes no date as open: what ended in a year is shown for ever.
# Hurts: who writes KML with dates as fine as they are known, for QGIS and what else stands on GDAL. Whole days are kept.
# Seen with: gdal3.js 2.8.1; ogr2ogr of GDAL 3.6.2 or 3.10.3 with LIBKML, if it is on the PATH (its part is left out elsewhere). Fails once
# either keeps them.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund gdal3.js@2.8.1 >/dev/null
for date in 2020 2020-03 2020-03-15; do
  cat > "$date.kml" <<KML
<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>Bases</name><Placemark><name>Base</name><description>Open</description><TimeSpan><begin>$date</begin><end>2023-08-02</end></TimeSpan><Point><coordinates>-3.5,14</coordinates></Point></Placemark></Folder></Document></kml>
KML
done
cat > read.mjs <<'JS'
import initGdalJs from 'gdal3.js/node.js'

const gdal = await initGdalJs({ path: 'node_modules/gdal3.js/dist/package', useWorker: false })
for (const date of ['2020', '2020-03', '2020-03-15']) {
  const { datasets } = await gdal.open(`${date}.kml`)
  const table = Buffer.from(await gdal.getFileBytes(await gdal.ogr2ogr(datasets[0], ['-f', 'CSV']))).toString().trim()
  console.log(`gdal3.js, ${date}: ${JSON.stringify(table)}`)
  if (table !== 'Name,Description\nBase,Open') throw new Error('the KML driver reads more than name and description now')
}
JS
node read.mjs
if ogr2ogr --version 2>/dev/null | grep -qE '^GDAL 3\.(6|10)\.'; then
  begins=$(for date in 2020 2020-03 2020-03-15; do ogr2ogr -f CSV /vsistdout/ "$date.kml" -select begin | tail -1; done | tr '\n' '|')
  echo "LIBKML: $begins"
  case "$begins" in
    *2020/01/01*) exit 1 ;;
    *'2020/03/01 00:00:00|2020/03/15 00:00:00|') ;;
    *) exit 1 ;;
  esac
fi
echo "as described: times of KML are lost"

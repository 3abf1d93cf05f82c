#!/bin/sh
# Cesium 1.145.0, which reads KML with its times as virtual globes do, takes the `end` of a TimeSpan that is a day (`2024-04-28`, which
# KML 2.2 allows) for the first instant of that day: a mark is gone on its last day. Where one stretch ends and the next begins a day
# later, as statuses of a site do, a whole day shows neither, and nothing says so. An end with its time is kept.
# Hurts: who writes KML with days for virtual globes. Of our sites 84 marks were missing on 392 days; `end` has its last second now.
# Seen with: cesium 1.145.0 in Node, with the documents of jsdom 26.1.0. Fails once a day as an end includes the day.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund cesium@1.145.0 jsdom@26.1.0 >/dev/null
cat > read.mjs <<'JS'
import { createRequire } from 'node:module'
import { JSDOM } from 'jsdom'

const { window } = new JSDOM('<canvas></canvas>', { url: 'http://localhost/' })
for (const name of ['document', 'DOMParser', 'Blob', 'FileReader', 'HTMLElement', 'HTMLCanvasElement', 'HTMLImageElement', 'HTMLVideoElement', 'XMLSerializer', 'Node', 'Element', 'location'])
  globalThis[name] = window[name]
globalThis.window = window
globalThis.self = globalThis
const { JulianDate, KmlDataSource } = createRequire(import.meta.url)('cesium/Build/CesiumUnminified/index.cjs')

const canvas = window.document.querySelector('canvas')
const shown = async (end) => {
  const kml = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Base</name><TimeSpan><begin>2024-04-01</begin><end>${end}</end></TimeSpan><LineString><coordinates>28.8,-2.5 28.9,-2.5</coordinates></LineString></Placemark></Document></kml>`
  const document = new window.DOMParser().parseFromString(kml, 'text/xml')
  const { entities } = await KmlDataSource.load(document, { canvas, sourceUri: 'http://localhost/' })
  const base = entities.values.find(({ name }) => name === 'Base')
  const days = ['2024-04-27T12:00:00Z', '2024-04-28T00:00:00Z', '2024-04-28T12:00:00Z']
  return days.map((at) => base.isAvailable(JulianDate.fromIso8601(at))).join(' ')
}
for (const [end, expected] of [
  ['2024-04-28', 'true true false'],
  ['2024-04-28T23:59:59Z', 'true true true'],
]) {
  const found = await shown(end)
  console.log(`end ${end}: the day before, its midnight, its noon: ${found}`)
  if (found !== expected) throw new Error(`expected ${expected}`)
}
JS
node read.mjs
echo "as described: an end that is a day ends as it begins"

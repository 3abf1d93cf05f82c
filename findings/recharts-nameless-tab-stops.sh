#!/bin/sh
# Every chart of Recharts 3.11.0 has stops of the Tab key without a name in Chromium, although no element of it has a tabindex: its
# layers are <g> elements that are containers of React portals, React 19.3.1 listens on a container of a portal for focus, and Chromium
# takes an element of SVG with such a listener for one that can be focused. axe sees nothing of it.
# Hurts: who walks a page of charts by the keyboard (thirteen charts, 66 stops that say nothing), and who listens to it.
# Seen with: recharts 3.11.0, react and react-dom 19.3.1, Chromium 156. Wants a Chromium: on the PATH, or named by CHROMIUM_PATH.
# Fails as soon as a line chart with grid and axes has no such stop.
set -eu
browser=${CHROMIUM_PATH:-$(command -v chromium-headless-shell || command -v chromium || command -v google-chrome)}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund recharts@3.11.0 react@19.3.1 react-dom@19.3.1 react-is@19.3.1 esbuild@0.25.12 playwright-core@1.65.1 >/dev/null
cat > page.jsx <<'JS'
import { createRoot } from 'react-dom/client'
import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts'

const data = [{ year: 2023, sites: 12 }, { year: 2024, sites: 7 }]
createRoot(document.getElementById('root')).render(
  <LineChart width={400} height={200} data={data} accessibilityLayer={false}>
    <CartesianGrid />
    <XAxis dataKey="year" />
    <YAxis />
    <Line dataKey="sites" isAnimationActive={false} />
  </LineChart>,
)
JS
npx esbuild page.jsx --bundle --jsx=automatic --define:process.env.NODE_ENV='"production"' --outfile=page.js --log-level=error
printf '<!doctype html><title>a chart</title><div id="root"></div><script src="page.js"></script>' > page.html
cat > walk.mjs <<'JS'
import { chromium } from 'playwright-core'

const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] })
const page = await browser.newPage()
await page.goto(`file://${process.cwd()}/page.html`)
await page.locator('.recharts-line').waitFor({ state: 'attached' })
const stops = []
for (let step = 0; step < 20; step++) {
  await page.keyboard.press('Tab')
  const stop = await page.evaluate(() => {
    const { tagName, className, tabIndex } = document.activeElement
    return tagName === 'BODY' ? null : `${tagName} ${className.baseVal ?? className}, tabindex ${document.activeElement.getAttribute('tabindex')}`
  })
  if (stop === null) break
  stops.push(stop)
}
console.log(browser.version(), stops)
await browser.close()
process.exit(stops.length > 0 && stops.every((stop) => /^g recharts-zIndex-layer_.*, tabindex null$/u.test(stop)) ? 0 : 1)
JS
node walk.mjs "$browser"

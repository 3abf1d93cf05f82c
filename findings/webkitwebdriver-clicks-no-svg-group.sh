#!/bin/sh
# WebKitWebDriver refuses to click a group of SVG ("element not interactable"), also one with role=button and a box of its own, in the
# middle of the window and covered by nothing; it clicks the circle in it. The group has one client rectangle, as the standard asks for
# (https://www.w3.org/TR/webdriver2/#element-click), and real mouse input at the same place, by "actions", reaches it.
# Hurts: tests of maps and charts, whose marks are groups with a name.
# Seen with: WebKitWebDriver and MiniBrowser 2.50.6 (Debian 12: webkit2gtk-driver, xvfb, xauth), which are to be installed. Node 20.
# Fails as soon as the group is clicked.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat > "$folder/click.mjs" <<'JS'
const [port] = process.argv.slice(2)
const ask = async (method, path, body) => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) })
  return (await response.json()).value
}
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time))
const start = async (left) => {
  try {
    return await ask('POST', '/session', { capabilities: { alwaysMatch: {} } })
  } catch (error) {
    if (left === 0) throw error
    await wait(200)
    return start(left - 1)
  }
}
const { sessionId, capabilities } = await start(50)
const session = `/session/${sessionId}`
const page = `<svg width=400 height=400><g role=button aria-label=group><circle cx=100 cy=100 r=30 /></g></svg>
  <script>onclick = () => { document.title = 'clicked' }</script>`
await ask('POST', `${session}/url`, { url: `data:text/html,${encodeURIComponent(page)}` })
const run = (script) => ask('POST', `${session}/execute/sync`, { script, args: [] })
const results = {}
for (const what of ['circle', 'g']) {
  const element = await ask('POST', `${session}/element`, { using: 'css selector', value: what })
  const refused = await ask('POST', `${session}/element/${Object.values(element)[0]}/click`, {})
  results[what] = refused?.error ?? (await run('return document.title'))
}
await run('document.title = ""')
const { x, y, rects } = await run(`const group = document.querySelector('g'), box = group.getBoundingClientRect()
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2), rects: group.getClientRects().length }`)
const actions = [{ type: 'pointerMove', x, y }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]
await ask('POST', `${session}/actions`, { actions: [{ type: 'pointer', id: 'mouse', actions }] })
results.mouse = await run('return document.title')
await ask('DELETE', session)
console.log(capabilities.browserVersion, JSON.stringify({ ...results, rects }))
const isSeen = results.circle === 'clicked' && results.g === 'element not interactable' && results.mouse === 'clicked' && rects === 1
process.exit(isSeen ? 0 : 1)
JS
port=$(node -e 'const s = require("net").createServer().listen(0, () => { console.log(s.address().port); s.close() })')
export PORT="$port" CLICK="$folder/click.mjs"
timeout 120 xvfb-run -a sh -c '
  WebKitWebDriver --port="$PORT" & driver=$!
  node "$CLICK" "$PORT" && code=0 || code=$?
  kill $driver
  exit $code'

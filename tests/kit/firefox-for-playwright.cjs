/* eslint-disable no-underscore-dangle -- the names are Node's */
// Firefox ESR 153 does not know "emulation.setMediaFeaturesOverride", which Playwright 1.65.1 sends to every page of a Firefox that it
// drives by WebDriver BiDi, and no page opens. Loaded before Playwright (NODE_OPTIONS), this leaves the call out. Its tap
// does nothing there, without a word: this sends the touch that WebDriver BiDi has. Its sheets of paper are in inches where WebDriver BiDi
// has centimetres (findings/playwright-prints-inches-as-centimetres-in-firefox.sh). It changes a file of Playwright's own as it is read:
// look at it again with every new version.
const { readFileSync } = require('node:fs')
const Module = require('node:module')

const call =
  /await this\.(?:_session|_browser\._browserSession)\.send\("emulation\.setMediaFeaturesOverride", /gu
const emptyTap =
  /(RawTouchscreenImpl2 = class \{\s+constructor\(session\) \{\s+this\._session = session;\s+\}\s+async tap\((\w+), x, y, \w+\) \{)\s+\}/u
const tap = `$1
  const actions = [
    { type: "pointerMove", x: Math.floor(x), y: Math.floor(y) },
    { type: "pointerDown", button: 0 },
    { type: "pointerUp", button: 0 },
  ]
  await $2.race(this._session.send("input.performActions", {
    context: this._session.sessionId,
    actions: [{ type: "pointer", id: "pw_touch", parameters: { pointerType: "touch" }, actions }],
  }))
}`
const inInches = /(browsingContext\.print", \{[^]+?page: \{\s+width: )paperWidth(,\s+height: )paperHeight/u
const margin = /\bconvertPrintParameterToInches2\(margin\.(\w+)\) \|\| 0/gu
const load = Module._extensions['.js']

Module._extensions['.js'] = (module, file) => {
  if (!file.endsWith('/playwright-core/lib/coreBundle.js')) return load(module, file)
  const source = readFileSync(file, 'utf8')
    .replaceAll(call, 'void (')
    .replace(emptyTap, tap)
    .replace(inInches, '$1paperWidth * 2.54$2paperHeight * 2.54')
    .replaceAll(margin, '(convertPrintParameterToInches2(margin.$1) || 0) * 2.54')
  return module._compile(source, file)
}

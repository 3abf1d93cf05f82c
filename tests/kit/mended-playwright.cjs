/* eslint-disable no-underscore-dangle -- the names are Node's */
// Changes a file of Playwright 1.65.1 as it is read; loaded before it (NODE_OPTIONS). Look at it again with every new version: where
// what it changes is not found, it says so.
//
// In every browser: each try of an expectation that does not hold yet writes the whole page out as a tree for a message that
// is not needed (https://github.com/microsoft/playwright/issues/41098), which took a fifth of the time of all pages in Chromium. A test that
// fails leaves such a tree all the same (error-context.md).
//
// Firefox ESR 153 does not know "emulation.setMediaFeaturesOverride", which Playwright sends to every page of a Firefox that it
// drives by WebDriver BiDi, and no page opens: the call is left out. Its tap does nothing there, without a word: this sends the touch
// that WebDriver BiDi has. Its sheets of paper are in inches where WebDriver BiDi has centimetres
// (findings/playwright-prints-inches-as-centimetres-in-firefox.sh).
const { readFileSync } = require('node:fs')
const Module = require('node:module')

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

/** What is looked for, and what takes its place. */
const changes = [
  [/_ariaSnapshotForExpect\(element, options, frameVisible\) \{/gu, '$& return void 0;'],
  [
    /await this\.(?:_session|_browser\._browserSession)\.send\("emulation\.setMediaFeaturesOverride", /gu,
    'void (',
  ],
  [
    /(RawTouchscreenImpl2 = class \{\s+constructor\(session\) \{\s+this\._session = session;\s+\}\s+async tap\((\w+), x, y, \w+\) \{)\s+\}/gu,
    tap,
  ],
  [
    /(browsingContext\.print", \{[^]+?page: \{\s+width: )paperWidth(,\s+height: )paperHeight/gu,
    '$1paperWidth * 2.54$2paperHeight * 2.54',
  ],
  [
    /\bconvertPrintParameterToInches2\(margin\.(\w+)\) \|\| 0/gu,
    '(convertPrintParameterToInches2(margin.$1) || 0) * 2.54',
  ],
]

const load = Module._extensions['.js']

Module._extensions['.js'] = (module, file) => {
  if (!file.endsWith('/playwright-core/lib/coreBundle.js')) return load(module, file)
  const mended = changes.reduce(
    (source, [found, place]) => {
      const changed = source.replaceAll(found, place)
      if (changed === source)
        throw new Error(`${file} has nothing like ${String(found)} to mend: look at ${__filename} again`)
      return changed
    },
    readFileSync(file, 'utf8'),
  )
  return module._compile(mended, file)
}

/* eslint-disable no-underscore-dangle -- the names are Node's */
// Firefox ESR 153 does not know "emulation.setMediaFeaturesOverride", which Playwright 1.65.1 sends to every page of a Firefox that it
// drives by WebDriver BiDi, and no page opens. Loaded before Playwright (NODE_OPTIONS), this leaves the call out. It changes a file of
// Playwright's own as it is read: look at it again with every new version.
const { readFileSync } = require('node:fs')
const Module = require('node:module')

const call =
  /await this\.(?:_session|_browser\._browserSession)\.send\("emulation\.setMediaFeaturesOverride", /gu
const load = Module._extensions['.js']

Module._extensions['.js'] = (module, file) => {
  if (!file.endsWith('/playwright-core/lib/coreBundle.js')) return load(module, file)
  return module._compile(readFileSync(file, 'utf8').replaceAll(call, 'void ('), file)
}

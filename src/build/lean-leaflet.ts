import type { Plugin } from 'vite'

/** Making a class has no effect by itself, which the bundler cannot know. */
const classStatement = /^var ([A-Z]\w*) = ([A-Z]\w*)\.extend\(/gmu

/**
 * The starts of statements that keep unused code alive: popups, tooltips, image overlays, and the controls
 * for layers, zoom and attribution. Each must be found, so that another version of Leaflet is noticed.
 */
const unusedStatements = [
  /^Map\.include\(\{\s*\/\/ @method openPopup/mu,
  /^Layer\.include\(\{\s*\/\/ @method bindPopup/mu,
  /^Map\.include\(\{\s*\/\/ @method openTooltip/mu,
  /^Layer\.include\(\{\s*\/\/ @method bindTooltip/mu,
  /^Map\.include\(\{\s*_initOverlay/mu,
  /^Map\.addInitHook\(function \(\) \{\s*if \(this\.options\.zoomControl\)/mu,
  /^Map\.addInitHook\(function \(\) \{\s*if \(this\.options\.attributionControl\)/mu,
]

/** Single lines to the same end, and what stands in their place. */
const unusedLines: readonly (readonly [RegExp, string])[] = [
  [/^Control\.(?:Layers|Zoom|Attribution) = .*$/gmu, ''],
  [/^control\.(?:layers|zoom|attribution) = .*$/gmu, ''],
  // The map draws SVG: the other way is a renderer of its own.
  [/\(this\.options\.preferCanvas && canvas\(options\)\) \|\| svg\(options\)/u, 'svg(options)'],
]

/** The code without the call that starts there, up to its closing bracket. Throws if there is none. */
const withoutCall = (code: string, start: RegExp): string => {
  const found = start.exec(code)
  if (!found) throw new Error(`Leaflet has no statement ${start.source}: look at src/build/lean-leaflet.ts`)
  let depth = 0
  for (let index = found.index; index < code.length; index += 1) {
    const character = code[index]
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (character === ')' && depth === 0) return code.slice(0, found.index) + code.slice(index + 1)
  }
  throw new Error(`the statement ${start.source} of Leaflet does not end`)
}

const leanCode = (code: string): string => {
  const calls = unusedStatements.reduce(withoutCall, code)
  const lines = unusedLines.reduce((rest, [line, other]) => {
    if (rest.search(line) === -1) throw new Error(`Leaflet has no line ${line.source}`)
    return rest.replaceAll(new RegExp(line.source, 'gmu'), other)
  }, calls)
  return lines.replaceAll(classStatement, 'var $1 = /*#__PURE__*/ $2.extend(')
}

/** Parts of Leaflet that this page does not use: half of its style sheet, with pictures in it. */
const unusedPart = /popup|tooltip|marker|shadow|layers|control-zoom|attribution|bar\b|image-layer|vml|icon/u

const rule = /([^{}]+)\{[^{}]*\}/gu

const leanStyles = (css: string): string =>
  css
    .replaceAll(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//gu, '')
    .replaceAll(rule, (whole, selectors: string) =>
      selectors.split(',').every((selector) => unusedPart.test(selector)) ? '' : whole,
    )

/**
 * Lets the bundler leave out the classes of Leaflet that nothing names: takes Leaflet's module build instead
 * of its single-scope one, marks its classes as free of effects, and takes out what would keep the unused
 * ones. Its style sheet loses the rules for them.
 */
export const leanLeaflet = (): Plugin => ({
  name: 'lean-leaflet',
  apply: 'build',
  enforce: 'pre',
  config: () => ({
    resolve: { alias: [{ find: /^leaflet$/u, replacement: 'leaflet/dist/leaflet-src.esm.js' }] },
  }),
  transform: {
    filter: { id: /leaflet-src\.esm\.js|leaflet\.css/u },
    handler(code, id) {
      return { code: id.includes('leaflet.css') ? leanStyles(code) : leanCode(code), map: null }
    },
  },
})

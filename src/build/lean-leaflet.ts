import type { Plugin } from 'vite'

/** Making a class has no effect by itself, which the bundler cannot know. */
const classStatement = /^var ([A-Z]\w*) = ([A-Z]\w*)\.extend\(/gmu

/** Parts of Leaflet that this page does not use: their rules hold half of the style sheet, with pictures in it. */
const unusedPart = /popup|tooltip|marker|shadow|layers|control-zoom|attribution|bar\b|image-layer|vml|icon/u

const rule = /([^{}]+)\{[^{}]*\}/gu

const withoutUnused = (css: string): string =>
  css
    .replaceAll(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//gu, '')
    .replaceAll(rule, (whole, selectors: string) =>
      selectors.split(',').every((selector) => unusedPart.test(selector)) ? '' : whole,
    )

/**
 * Lets the bundler leave out the classes of Leaflet that nothing names: takes Leaflet's module build instead of its
 * single-scope one and marks its classes as free of effects. Its style sheet loses the rules for controls, popups and icons
 * that are never on this map.
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
      if (id.includes('leaflet.css')) return { code: withoutUnused(code), map: null }
      return { code: code.replaceAll(classStatement, 'var $1 = /*#__PURE__*/ $2.extend('), map: null }
    },
  },
})

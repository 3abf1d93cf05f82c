import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { languageCodes } from '#src/schema/languages.ts'

const read = (file: string): string => readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8')

/** How much larger or smaller than it is written the map of a first view is drawn, in quarters of a zoom. */
const steps = Array.from({ length: 33 }, (_, index) => index - 24)

const scalesOf = (look: string): string =>
  steps.map((step) => `.${look}-${step}{--k:${(2 ** (step / 4)).toFixed(4)}}`).join('')

/**
 * Which first view is shown, and how large its map is: what no style sheet written by hand says in few words.
 */
const firstViewStyle = (): string =>
  languageCodes.map((code) => `html[data-first=${code}] .first-view[lang=${code}]{display:block}`).join('') +
  `${scalesOf('wide')}@media (max-width:74.9375em){${scalesOf('narrow')}}`

/**
 * The colours of the dark page, which stand in the page too: nothing of the first view is light for a moment.
 */
const darkColours = (): string => {
  const [colours] = /:root\.dark \{[^}]*\}/u.exec(read('../ui/dark.css')) ?? []
  if (colours === undefined) throw new Error('dark.css has no colours')
  return `@media screen and (forced-colors:none){${colours}}`
}

/** head.css and first-view.css without comments, as they stand in index.html. */
export const headStyle = (): string =>
  `${read('head.css')}${darkColours()}${firstViewStyle()}${read('first-view.css')}`
    .replaceAll(/\/\*[^]*?\*\//gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()

/** Puts the styles of the first words and of the first view into index.html. */
export const headStylePlugin = (): Plugin => ({
  name: 'head-style',
  transformIndexHtml: {
    order: 'post',
    handler: () => [{ tag: 'style', children: headStyle(), injectTo: 'head' }],
  },
})

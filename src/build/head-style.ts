import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** head.css without its comment, as it stands in index.html. */
export const headStyle = (): string =>
  readFileSync(fileURLToPath(new URL('head.css', import.meta.url)), 'utf8')
    .replaceAll(/\/\*[^]*?\*\//gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()

/** Puts head.css into index.html. */
export const headStylePlugin = (): Plugin => ({
  name: 'head-style',
  transformIndexHtml: {
    order: 'post',
    handler: () => [{ tag: 'style', children: headStyle(), injectTo: 'head' }],
  },
})

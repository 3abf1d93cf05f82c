import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const withoutComments = (file: URL): string =>
  readFileSync(fileURLToPath(file), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n')

/** head.js without its comments, as it stands in index.html. */
export const headScript = (): string => withoutComments(new URL('head.js', import.meta.url))

/** head-scheme.js without its comments, as it stands in index.html. */
export const schemeScript = (): string => withoutComments(new URL('head-scheme.js', import.meta.url))

/** lead-on.js without its comments, as it stands in the page of each mission and language. */
export const leadOnScript = (): string => withoutComments(new URL('lead-on.js', import.meta.url))

/** Puts head.js into index.html, behind the links that it chooses from. */
export const headScriptPlugin = (): Plugin => ({
  name: 'head-script',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: () => [{ tag: 'script', children: headScript(), injectTo: 'head' }],
  },
})

/** Puts head-scheme.js into index.html, in every build and in development. */
export const schemeScriptPlugin = (): Plugin => ({
  name: 'scheme-script',
  transformIndexHtml: {
    order: 'post',
    handler: () => [{ tag: 'script', children: schemeScript(), injectTo: 'head' }],
  },
})
